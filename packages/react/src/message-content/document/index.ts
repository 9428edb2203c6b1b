export { canParse } from './canParse.js';
export { canParseAtOnce, prepareText, readAtOnce } from './documentCache.js';
export { readDocument } from './readDocument.js';
export { parseSourceCode } from './sourceCode.js';
export { eachRun, type SourceRuns, sliceRuns } from './sourceRuns.js';
export { toText } from './toTextBlock.js';
export type { BlockType, TextBlock, TextDocument, TextPlugins } from './types.js';
export { useCanParse } from './useCanParse.js';
export { useDocument } from './useDocument.js';
