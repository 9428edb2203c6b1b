import type { Decoration } from './types.js';

/** Whether a stretch of text is seen when what is the same is folded: it differs, or a person is at something in it. */
export function staysUnfolded(decorations: readonly Decoration[]): boolean {
  return decorations.some(({ kind, isCurrent }) => kind === 'difference' || isCurrent);
}
