import { describe, expect, it } from 'vitest';
import { toComparison, toRelations } from '../../arbitraries/index.js';
import type { Comparison, OptionBinding } from '../conversation/index.js';
import { type RadioClassification, radioKind } from './radio.js';

const options = ['a', 'b', 'tie'].map((id) => ({ id, label: id, value: id }));
const radio: RadioClassification = { id: 'best', kind: 'radio', name: 'Best', options };

function bind(ids: readonly string[], bindings: Readonly<Record<string, OptionBinding>>): Comparison {
  return { ...toComparison(ids), optionBindings: { best: bindings } };
}

const r1 = { type: 'response', responseId: 'r1' } as const;

describe('radio', () => {
  it('takes the id of one of its options, and nothing else', () => {
    expect(radioKind.parseAnswer('a', radio)).toEqual({ ok: true, value: 'a', problems: [] });
    expect(radioKind.parseAnswer('z', radio).problems[0]?.message).toBe(
      '"z" is not an option of “Best”. Choose one of its options.',
    );
    for (const raw of [['a'], { a: 1 }, 0, null, undefined]) {
      expect(radioKind.parseAnswer(raw, radio)).toMatchObject({
        ok: false,
        problems: [{ code: 'answer-invalid' }],
      });
    }
  });

  it('opens what is nested in the option chosen, and nothing else', () => {
    expect(radioKind.listChosenOptions('a', radio)).toEqual(['a']);
  });

  const cases = [
    ['bound to one of two', 2, r1, ['r1>r0']],
    ['bound to one of three', 3, r1, ['r1>r0', 'r1>r2']],
    ['bound to a tie', 3, { type: 'tie', quality: 'unspecified' }, ['r0=r1=r2']],
    ['bound to both good', 2, { type: 'tie', quality: 'both-good' }, ['r0=r1 both-good']],
    ['bound to both bad', 2, { type: 'tie', quality: 'both-bad' }, ['r0=r1 both-bad']],
    ['bound to a tie of one', 1, { type: 'tie', quality: 'unspecified' }, []],
  ] as const;
  it.each(cases)('says, with an option %s: %#', (_name, count, binding, relations) => {
    const comparison = bind(['r0', 'r1', 'r2'].slice(0, count), { a: binding });
    const preferences = radioKind.toPreferences('a', radio, comparison);
    expect(toRelations(preferences)).toEqual(relations);
    for (const { source } of preferences) expect(source).toEqual({ classificationId: 'best', kind: 'radio' });
  });

  it('says nothing with an option that is bound to nothing, or whose question is not about responses', () => {
    const comparison = bind(['r0', 'r1'], { a: r1 });
    expect(radioKind.toPreferences('b', radio, comparison)).toEqual([]);
    expect(radioKind.toPreferences('a', { ...radio, id: 'other' }, comparison)).toEqual([]);
    expect(radioKind.isAboutResponses(radio, comparison)).toBe(true);
    expect(radioKind.isAboutResponses({ ...radio, id: 'other' }, comparison)).toBe(false);
  });
});
