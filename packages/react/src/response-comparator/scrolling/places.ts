import type { LandmarkPair } from './alignLandmarks.js';

/**
 * Where a reader is in a text, counted in landmarks: 2.5 is halfway between the second and the third. 0 is the start of the text, and the
 * number of landmarks and one its end.
 */
export type Place = number;

/** What lies between two points that rise on both sides, in proportion. Outside them: the nearest one. */
function toBetween(value: number, points: readonly (readonly [number, number])[]): number {
  let [low, high] = [0, points.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((points[middle]?.[0] ?? 0) <= value) low = middle;
    else high = middle;
  }
  const [from, to] = points[low] ?? [0, 0];
  const [nextFrom, nextTo] = points[high] ?? [from, to];
  if (value <= from || nextFrom === from) return to;
  return value >= nextFrom ? nextTo : to + ((value - from) / (nextFrom - from)) * (nextTo - to);
}

/** The place at a height, given the heights of the text's start, its landmarks and its end. */
export function toPlace(height: number, heights: readonly number[]): Place {
  return toBetween(
    height,
    heights.map((one, index) => [one, index]),
  );
}

/** The height of a place. */
export function toHeight(place: Place, heights: readonly number[]): number {
  return toBetween(
    place,
    heights.map((one, index) => [index, one]),
  );
}

/** The place in another text that corresponds, given which landmarks do. Starts and ends correspond always. */
export function toCounterpart(
  place: Place,
  pairs: readonly LandmarkPair[],
  counts: readonly [number, number],
): Place {
  const inner = pairs.map(([one, two]) => [one + 1, two + 1] as const);
  return toBetween(place, [[0, 0], ...inner, [counts[0] + 1, counts[1] + 1]]);
}
