export { TextSearchButton as Button } from './TextSearchButton.js';
export { TextSearchRoot as Root } from './TextSearchRoot.js';
