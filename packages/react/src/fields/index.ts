export { builtInFieldKinds, toFieldKindRegistry } from './builtInFieldKinds.js';
