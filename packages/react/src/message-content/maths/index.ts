export { findBlockEnd } from './blockScan.js';
export { buildMaths, type MathsNode } from './buildMaths.js';
export { mathsHandlers, readMaths } from './mathsHandlers.js';
export { parseMaths } from './parseMaths.js';
