export { ContentModeToggle } from './ContentModeToggle.js';
export * as ResponseComparator from './index.parts.js';
export { SaveState } from './SaveState.js';
export { selectNextResponse } from './shownResponse.js';
