export { Diagram, type DiagramProps } from './Diagram.js';
