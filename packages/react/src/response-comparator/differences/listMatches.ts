import { diffArrays } from 'diff';

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

/**
 * What two lists have in common, in order: as much as there is.
 *
 * @returns the matches and how many edits it took; `undefined` where it would take more than allowed.
 */
export function listMatches<Item>(
  a: readonly Item[],
  b: readonly Item[],
  maxEditLength: number,
): { readonly matches: readonly Match[]; readonly edits: number } | undefined {
  const [placesA, placesB] = [listShared(a, b), listShared(b, a)];
  const toItems = (places: readonly number[], items: readonly Item[]) =>
    places.map((place) => items[place] as Item);
  const changes = diffArrays(toItems(placesA, a), toItems(placesB, b), { maxEditLength });
  if (changes === undefined) return undefined;
  const matches: Match[] = [];
  let [atA, atB, edits] = [0, 0, 0];
  for (const { count, added, removed } of changes) {
    const isSame = !added && !removed;
    if (!isSame) edits += count;
    for (let index = 0; isSame && index < count; index++) {
      const [placeA, placeB] = [placesA[atA + index] as number, placesB[atB + index] as number];
      const last = matches.at(-1);
      const goesOn = last !== undefined && last.a + last.length === placeA && last.b + last.length === placeB;
      if (goesOn) matches[matches.length - 1] = { ...last, length: last.length + 1 };
      else matches.push({ a: placeA, b: placeB, length: 1 });
    }
    if (!added) atA += count;
    if (!removed) atB += count;
  }
  return { matches, edits };
}
