/** The search through all texts of the row, and the button that opens it. */
export * as TextSearch from './index.parts.js';
export {
  TextSearchProvider,
  useCurrentFind,
  useFoundDecorations,
  useTextSearch,
} from './TextSearchContext.js';
