export * as ClassificationForm from './index.parts.js';
export { MessageFields } from './MessageFields.js';
export { ResponseFields } from './ResponseFields.js';
export { SpanFields } from './SpanFields.js';
export { useAcceptSuggestions } from './SuggestionsBar.js';
