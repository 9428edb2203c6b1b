export { toCopiedText, toPlaceheldText } from './toCopiedText.js';
export { useMaskedDecorations, useMaskedRanges } from './useMaskedDecorations.js';
