export type { CodeToken } from './tokens.js';
export { useHighlighting } from './useHighlighting.js';
