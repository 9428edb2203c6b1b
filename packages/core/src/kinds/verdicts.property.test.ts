import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  anyId,
  anyOrderingCase,
  anyVerdictCase,
  toComparison,
  toResponseIds,
  type VerdictCase,
} from '../../arbitraries/index.js';
import { listContradictions, type Preference, toPreferenceKey } from '../preference/index.js';
import { builtInKinds } from './index.js';

/** What a verdict says about responses of these ids, in whatever order they are listed. */
function toSaid({ kind, classification, toAnswer }: VerdictCase, ids: readonly string[], listed = ids) {
  const bound = toComparison(ids);
  const responses = listed.flatMap((id) => bound.responses.filter((response) => response.id === id));
  return kind.toPreferences(toAnswer(ids), classification, { ...bound, responses });
}

function toKeys(preferences: readonly Preference[]): string[] {
  return preferences.map(toPreferenceKey).sort();
}

function toRenamed(preference: Preference, names: ReadonlyMap<string, string>): Preference {
  const rename = (id: string) => names.get(id) ?? id;
  return preference.relation === 'tie'
    ? { ...preference, responses: preference.responses.map(rename) }
    : { ...preference, preferred: rename(preference.preferred), rejected: rename(preference.rejected) };
}

describe('a verdict of any kind', () => {
  it('is an answer that its question takes, and that comes back from JSON', () => {
    fc.assert(
      fc.property(anyVerdictCase, ({ kind, classification, count, toAnswer }) => {
        const answer = toAnswer(toResponseIds(count));
        const expected = { ok: true, value: answer, problems: [] };
        expect(kind.parseAnswer(answer, classification)).toEqual(expected);
        expect(kind.parseAnswer(JSON.parse(JSON.stringify(answer)), classification)).toEqual(expected);
      }),
    );
  });

  it('says the same in whichever order the responses are listed', () => {
    fc.assert(
      fc.property(anyVerdictCase, fc.infiniteStream(fc.nat()), (verdict, stream) => {
        const ids = toResponseIds(verdict.count);
        const places = new Map(ids.map((id) => [id, stream.next().value]));
        const listed = [...ids].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
        expect(toKeys(toSaid(verdict, ids, listed))).toEqual(toKeys(toSaid(verdict, ids)));
      }),
    );
  });

  it('says the same of responses of other names, under their names', () => {
    const anyNames = fc.uniqueArray(anyId, { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(anyVerdictCase, anyNames, (verdict, names) => {
        const ids = toResponseIds(verdict.count);
        const others = names.slice(0, verdict.count);
        const renamed = new Map(ids.map((id, index) => [id, others[index] ?? id]));
        const expected = toSaid(verdict, ids).map((one) => toRenamed(one, renamed));
        expect(toKeys(toSaid(verdict, others))).toEqual(toKeys(expected));
      }),
    );
  });

  it('says each thing once, and of two different responses that are there', () => {
    fc.assert(
      fc.property(anyVerdictCase, (verdict) => {
        const ids = toResponseIds(verdict.count);
        const said = toSaid(verdict, ids);
        expect(new Set(toKeys(said)).size).toBe(said.length);
        for (const one of said) {
          const about = one.relation === 'tie' ? one.responses : [one.preferred, one.rejected];
          expect(new Set(about).size).toBe(about.length);
          expect(about.every((id) => ids.includes(id))).toBe(true);
          if (one.relation === 'preferred' && one.strength !== undefined) {
            expect(one.strength).toBeGreaterThan(0);
            expect(one.strength).toBeLessThanOrEqual(1);
          }
        }
      }),
    );
  });

  it('does not contradict itself where it places responses in one order', () => {
    fc.assert(
      fc.property(anyOrderingCase, (verdict) => {
        expect(listContradictions(toSaid(verdict, toResponseIds(verdict.count)))).toEqual([]);
      }),
    );
  });
});

describe('an answer of any kind', () => {
  const options = ['a', 'b'].map((id) => ({ id, label: id, value: id }));
  const axes = [{ id: 'x', label: 'X' }];
  const questions = [
    { kind: 'radio', options },
    { kind: 'checklist', options },
    { kind: 'text' },
    { kind: 'rating', min: 0, max: 10, step: 0.5 },
    { kind: 'preference', ties: ['tie'], strength: { points: 7 } },
    { kind: 'preference', axes },
    { kind: 'ranking' },
    { kind: 'ranking', allowTies: true, allowUnranked: true },
    { kind: 'best-worst' },
  ];
  const anyList = fc.array(fc.constantFrom('a', 'b', 'r0'), { maxLength: 3 });
  const almost = fc.oneof(
    fc.constantFrom('a', 'b', 3, 3.5, -0),
    anyList,
    fc.record({ preferred: fc.constantFrom('r0', 'r1'), strength: fc.integer() }, { requiredKeys: [] }),
    fc.record({ tie: fc.constantFrom('unspecified', 'both-good', 1) }),
    fc.record({ axes: fc.dictionary(fc.constantFrom('x', 'y'), fc.record({ preferred: fc.string() })) }),
    fc.record({ ranks: fc.array(anyList), unranked: anyList }, { requiredKeys: ['ranks'] }),
    fc.record(
      { best: fc.constantFrom('r0', 'r1'), worst: fc.constantFrom('r0', 'r1') },
      { requiredKeys: [] },
    ),
  );
  const odd = fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true });

  it.each(questions)('is read from anything at all, and reading it again changes nothing: %j', (settings) => {
    const kind = builtInKinds.find((one) => one.kind === settings.kind);
    const classification = { id: 'q', name: 'Q', ...settings } as never;
    const circle: Record<string, unknown> = {};
    circle.self = circle;
    fc.assert(
      fc.property(fc.oneof(odd, almost, fc.constant(circle)), (raw) => {
        const once = kind?.parseAnswer(raw, classification);
        if (once?.ok !== true) {
          expect(once?.problems.length).toBeGreaterThan(0);
          return;
        }
        expect(kind?.parseAnswer(once.value, classification)).toEqual({ ...once, problems: [] });
      }),
      { numRuns: 300 },
    );
  });
});
