export { toNextArrangement } from './arrangement/nextArrangement.js';
export { ContentModeToggle } from './ContentModeToggle.js';
/** The responses beside each other, in parts: their panels, and the tools by which they are read and compared. */
export * as ResponseComparator from './index.parts.js';
export { toTextId } from './reading/toTextId.js';
export { SaveState } from './SaveState.js';
export { selectNextResponse, toFlippedView } from './shownResponse.js';
