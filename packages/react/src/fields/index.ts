export { builtInFieldKinds, toFieldKindRegistry } from './builtInFieldKinds.js';
export { toOptionKey } from './verdictKeys.js';
