export { toNextArrangement } from './arrangement/nextArrangement.js';
export { ContentModeToggle } from './ContentModeToggle.js';
export * as ResponseComparator from './index.parts.js';
export { SaveState } from './SaveState.js';
export { selectNextResponse, toFlippedView } from './shownResponse.js';
