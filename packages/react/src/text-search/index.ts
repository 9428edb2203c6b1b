export * as TextSearch from './index.parts.js';
export {
  TextSearchProvider,
  useCurrentFind,
  useFoundDecorations,
  useTextSearch,
} from './TextSearchContext.js';
