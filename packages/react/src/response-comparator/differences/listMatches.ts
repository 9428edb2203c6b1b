import { diffArrays } from 'diff';
import type { Steps } from '../../parts/index.js';

/** Stretches that are the same in two lists: where they start in each, and how long they are. */
export interface Match {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** Places in a list of what the other list has too. The rest can match nothing, and costs nothing. */
function listShared<Item>(items: readonly Item[], other: readonly Item[]): number[] {
  const known = new Set(other);
  return [...items.keys()].filter((place) => known.has(items[place] as Item));
}

/** What two lists have in common, and how many edits lead from one to the other. */
export interface Common {
  readonly matches: readonly Match[];
  readonly edits: number;
}

/**
 * What two lists have in common, in order: as much as there is.
 *
 * @returns `undefined` where it would take more edits than allowed. What is found by edits is one step: 600 of them take some thirty
 * milliseconds, and `diff` can only be left off by a timer after each.
 */
export function* listMatches<Item>(
  a: readonly Item[],
  b: readonly Item[],
  maxEditLength: number,
): Steps<Common | undefined> {
  const placesA = listShared(a, b);
  yield;
  const placesB = listShared(b, a);
  yield;
  const toItems = (places: readonly number[], items: readonly Item[]) =>
    places.map((place) => items[place] as Item);
  const changes = diffArrays(toItems(placesA, a), toItems(placesB, b), { maxEditLength });
  yield;
  if (changes === undefined) return undefined;
  const matches: { a: number; b: number; length: number }[] = [];
  let [atA, atB, edits] = [0, 0, 0];
  for (const { count, added, removed } of changes) {
    const isSame = !added && !removed;
    if (!isSame) edits += count;
    for (let index = 0; isSame && index < count; index++) {
      const [placeA, placeB] = [placesA[atA + index] as number, placesB[atB + index] as number];
      const last = matches.at(-1);
      const goesOn = last !== undefined && last.a + last.length === placeA && last.b + last.length === placeB;
      if (goesOn) last.length += 1;
      else matches.push({ a: placeA, b: placeB, length: 1 });
    }
    if (!added) atA += count;
    if (!removed) atB += count;
  }
  return { matches, edits };
}
