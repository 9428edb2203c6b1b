// Verdicts of every kind about any number of responses, made of places and not of ids: so the ids can be chosen afterwards.
import fc from 'fast-check';
import type { AnyKind, Classification, Comparison, Preference } from '../src/index.js';
import { bestWorstKind, preferenceKind, radioKind, rankingKind } from '../src/index.js';

/** A question about responses, and an answer to it. */
export interface VerdictCase {
  readonly kind: AnyKind;
  readonly classification: Classification & { readonly [setting: string]: unknown };
  /** How many responses are judged. */
  readonly count: number;
  toAnswer(ids: readonly string[]): unknown;
}

const base = { id: 'verdict', name: 'Verdict' };

/** The options that `toComparison` binds: one for each response, and a tie. */
function toOptions(count: number) {
  return [...Array(count).keys(), 'tie'].map((one) => ({ id: `o-${one}`, label: `${one}`, value: `${one}` }));
}

/** A comparison of responses of these ids, with the options of radios bound to them. */
export function toComparison(ids: readonly string[]): Comparison {
  const bound = ids.map(
    (responseId, index) => [`o-${index}`, { type: 'response', responseId } as const] as const,
  );
  const tie = { type: 'tie', quality: 'unspecified' } as const;
  return {
    id: 'c0',
    responses: ids.map((id, index) => ({ id, content: `Answer ${index}` })),
    optionBindings: { verdict: { ...Object.fromEntries(bound), 'o-tie': tie } },
  };
}

const at = (ids: readonly string[], place: number) => ids[place] ?? '';

const radioCase = (count: number): fc.Arbitrary<VerdictCase> =>
  fc.constantFrom(...toOptions(count)).map(({ id }) => ({
    kind: radioKind,
    classification: { ...base, kind: 'radio', options: toOptions(count) },
    count,
    toAnswer: () => id,
  }));

type PlacedVerdict = (ids: readonly string[]) => unknown;

const placedVerdict = (count: number, degrees: number): fc.Arbitrary<PlacedVerdict> =>
  fc.oneof(
    fc
      .tuple(fc.nat(count - 1), fc.integer({ min: 0, max: degrees }))
      .map(([place, strength]): PlacedVerdict => {
        return (ids) => ({ preferred: at(ids, place), ...(strength === 0 ? {} : { strength }) });
      }),
    fc.constantFrom('unspecified', 'both-good', 'both-bad').map(
      (tie): PlacedVerdict =>
        () => ({ tie }),
    ),
  );

const preferenceCase = (count: number): fc.Arbitrary<VerdictCase> =>
  fc
    .tuple(
      fc.constantFrom(1, 3, 7, 9, 21),
      fc.uniqueArray(fc.constantFrom('helpful', 'honest', 'harmless'), { maxLength: 3 }),
    )
    .chain(([points, axes]) => {
      const verdict = placedVerdict(count, Math.floor(points / 2));
      const classification = {
        ...base,
        kind: 'preference',
        ties: ['tie', 'both-good', 'both-bad'],
        ...(points === 1 ? {} : { strength: { points } }),
        ...(axes.length === 0 ? {} : { axes: axes.map((id) => ({ id, label: id })) }),
      };
      return fc.array(verdict, { minLength: axes.length, maxLength: axes.length }).chain((onAxes) =>
        verdict.map((overall) => ({
          kind: preferenceKind,
          classification,
          count,
          toAnswer: (ids) =>
            axes.length === 0
              ? overall(ids)
              : { axes: Object.fromEntries(axes.map((axis, index) => [axis, onAxes[index]?.(ids)])) },
        })),
      );
    });

const rankingCase = (count: number): fc.Arbitrary<VerdictCase> =>
  fc.array(fc.integer({ min: -1, max: count - 1 }), { minLength: count, maxLength: count }).map((places) => ({
    kind: rankingKind,
    classification: { ...base, kind: 'ranking', allowTies: true, allowUnranked: true },
    count,
    toAnswer: (ids) => {
      const placed = (place: number) => ids.filter((_, index) => places[index] === place);
      const ranks = ids.map((_, place) => placed(place)).filter((sharing) => sharing.length > 0);
      const unranked = placed(-1);
      return unranked.length > 0 ? { ranks, unranked } : { ranks };
    },
  }));

const bestWorstCase = (count: number): fc.Arbitrary<VerdictCase> =>
  fc
    .tuple(fc.option(fc.nat(count - 1)), fc.option(fc.nat(count - 1)))
    .filter(([best, worst]) => best !== worst)
    .map(([best, worst]) => ({
      kind: bestWorstKind,
      classification: { ...base, kind: 'best-worst' },
      count,
      toAnswer: (ids) => ({
        ...(best === null ? {} : { best: at(ids, best) }),
        ...(worst === null ? {} : { worst: at(ids, worst) }),
      }),
    }));

/** A verdict of any of the kinds that place responses in one order. */
export const anyOrderingCase: fc.Arbitrary<VerdictCase> = fc
  .integer({ min: 2, max: 6 })
  .chain((count) => fc.oneof(rankingCase(count), bestWorstCase(count)));

/** A verdict of any kind. */
export const anyVerdictCase: fc.Arbitrary<VerdictCase> = fc
  .integer({ min: 2, max: 6 })
  .chain((count) =>
    fc.oneof(radioCase(count), preferenceCase(count), rankingCase(count), bestWorstCase(count)),
  );

/** `r0`, `r1` … */
export function toResponseIds(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `r${index}`);
}

/** What preferences say, as short texts: `r0>r1`, `r0=r1 both-bad`, with axis and strength behind where there are any. */
export function toRelations(preferences: readonly Preference[]): string[] {
  return preferences.map((one) => {
    const axis = one.axis === undefined ? '' : ` on ${one.axis}`;
    if (one.relation === 'tie') {
      const quality = one.quality === 'unspecified' ? '' : ` ${one.quality}`;
      return `${one.responses.join('=')}${quality}${axis}`;
    }
    const strength = one.strength === undefined ? '' : ` by ${Number(one.strength.toFixed(3))}`;
    return `${one.preferred}>${one.rejected}${strength}${axis}`;
  });
}
