export { findBlockEnd } from './blockScan.js';
export { buildMaths, type MathsNode } from './buildMaths.js';
export { Maths, type MathsProps } from './Maths.js';
export { mathsHandlers, readMaths } from './mathsHandlers.js';
export { parseMaths } from './parseMaths.js';
