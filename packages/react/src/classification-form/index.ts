/** The form with the ontology’s questions, in parts: its fields, what it says of them, and what can be done with the label. */
export * as ClassificationForm from './index.parts.js';
export { MessageFields } from './MessageFields.js';
export { ResponseFields } from './ResponseFields.js';
export { SpanFields } from './SpanFields.js';
export { useAcceptSuggestions } from './SuggestionsBar.js';
