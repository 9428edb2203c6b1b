import type { Decoration } from '../../message-content/index.js';
import type { Difference } from './types.js';

/** Which of two compared texts. */
export type Side = 'a' | 'b';

/** Differences as what marks one of the two texts. Nothing marks what is not there. */
export function toDecorations(
  differences: readonly Difference[],
  side: Side,
  currentId: string | undefined,
): readonly Decoration[] {
  return differences
    .filter((difference) => difference[side].start < difference[side].end)
    .map((difference) => ({
      ...difference[side],
      kind: 'difference',
      id: difference.id,
      attributes: { 'data-side': side },
      isCurrent: difference.id === currentId,
    }));
}
