export { readRange, readSelection } from './readSelection.js';
export type { SourceRange } from './sourcePlaces.js';
export { toDomRanges } from './toDomRanges.js';
export { toMarkdownSlice } from './toMarkdownSlice.js';
export { toShownWords } from './toShownWords.js';
