export { applyDecorations } from './applyDecorations.js';
export { listPieces, type Piece } from './listPieces.js';
export { staysUnfolded } from './staysUnfolded.js';
export { toDecorationAttributes } from './toDecorationAttributes.js';
export type { Decoration, DecorationKind } from './types.js';
