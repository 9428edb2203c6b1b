export { toNextArrangement } from './arrangement/nextArrangement.js';
export { ContentModeToggle } from './ContentModeToggle.js';
export * as ResponseComparator from './index.parts.js';
export { toTextId } from './reading/toTextId.js';
export { SaveState } from './SaveState.js';
export { selectNextResponse, toFlippedView } from './shownResponse.js';
