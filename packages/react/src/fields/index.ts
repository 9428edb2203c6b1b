export { builtInFieldKinds, toFieldKindRegistry } from './builtInFieldKinds.js';
export { type ShownOptions, usePresentedOptions } from './usePresentedOptions.js';
