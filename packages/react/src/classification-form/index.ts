export * as ClassificationForm from './index.parts.js';
export { MessageFields } from './MessageFields.js';
export { ResponseFields } from './ResponseFields.js';
export { useAcceptSuggestions } from './SuggestionsBar.js';
