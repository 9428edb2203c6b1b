import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSampleDataRow, createSampleDataRowOf } from '../testing/index.js';
import { type ChecklistClassification, checklistKind } from './checklist.js';
import { builtInKinds, createKind, toCharacterCount, toKindRegistry } from './index.js';
import { type RadioClassification, radioKind } from './radio.js';
import { type TextClassification, textKind } from './text.js';

const options = ['a', 'b', 'c', 'tie'].map((id) => ({ id, label: id, value: id }));
const radio: RadioClassification = { id: 'best', kind: 'radio', name: 'Best', options };
const checklist: ChecklistClassification = {
  id: 'faults',
  kind: 'checklist',
  name: 'Faults',
  options,
  minChoices: 1,
  maxChoices: 2,
};
const text: TextClassification = { id: 'why', kind: 'text', name: 'Why', minCharacters: 2, maxCharacters: 4 };

describe('radio', () => {
  it('takes the id of one of its options, and nothing else', () => {
    expect(radioKind.parseAnswer('a', radio)).toEqual({ ok: true, value: 'a', problems: [] });
    expect(radioKind.parseAnswer('z', radio).problems[0]?.message).toBe(
      '"z" is not an option of “Best”. Choose one of its options.',
    );
    fc.assert(
      fc.property(
        fc.anything(),
        (raw) => void expect(typeof radioKind.parseAnswer(raw, radio).ok).toBe('boolean'),
      ),
    );
  });

  it('says that the chosen response is better than each other one, or that all tie, or nothing', () => {
    const [three] = createSampleDataRowOf(3).comparisons;
    if (three === undefined) throw new Error('The sample has a comparison.');
    const pairsOf = (answer: string) =>
      radioKind
        .toPreferences(answer, radio, three)
        .map((one) =>
          one.relation === 'tie' ? one.responses.join('=') : `${one.preferred}>${one.rejected}`,
        );
    expect(pairsOf('b')).toEqual(['r1>r0', 'r1>r2']);
    expect(pairsOf('tie')).toEqual(['r0=r1=r2']);
    expect(radioKind.toPreferences('a', { ...radio, id: 'other' }, three)).toEqual([]);
  });
});

describe('checklist', () => {
  it('takes options in any order, and keeps the ontology’s', () => {
    expect(checklistKind.parseAnswer(['c', 'a', 'c'], checklist)).toMatchObject({ value: ['a', 'c'] });
    expect(checklistKind.parseAnswer(['z'], checklist).ok).toBe(false);
    expect(checklistKind.parseAnswer('a', checklist).ok).toBe(false);
  });

  it.each([
    [['a'], []],
    [['a', 'b', 'c'], ['too-many-choices']],
    [[], ['too-few-choices']],
  ])('holds its limits: %j', (answer, codes) => {
    expect(checklistKind.validate(answer, checklist, undefined).map(({ code }) => code)).toEqual(codes);
  });

  it('is answered by one choice, and says nothing about responses', () => {
    const [comparison] = createSampleDataRow().comparisons;
    if (comparison === undefined) throw new Error('The sample has a comparison.');
    expect([checklistKind.isAnswered([], checklist), checklistKind.isAnswered(['a'], checklist)]).toEqual([
      false,
      true,
    ]);
    expect(checklistKind.toPreferences(['a'], checklist, comparison)).toEqual([]);
  });
});

describe('text', () => {
  it.each([
    ['', 0],
    ['  a b  ', 3],
    ['ö', 1],
    ['𝔸', 1],
  ])('%j counts %d', (given, count) => {
    expect(toCharacterCount(given)).toBe(count);
  });

  it.each([
    ['a', ['text-too-short']],
    ['abc', []],
    ['abcde', ['text-too-long']],
  ])('holds its limits: %j', (given, codes) => {
    expect(textKind.validate(given, text, undefined).map(({ code }) => code)).toEqual(codes);
  });

  it('keeps every character, and white space alone is no answer', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (given) => {
        expect(textKind.parseAnswer(given, text)).toMatchObject({ value: given });
        expect(textKind.isAnswered(given, text)).toBe(given.trim() !== '');
      }),
    );
  });
});

describe('the registry', () => {
  it('has the built-in kinds, and the host’s in place of one of the same name', () => {
    const own = createKind({
      kind: 'text',
      parse: () => ({ ok: true, value: {}, problems: [] }),
      parseAnswer: (raw) => ({ ok: true, value: String(raw), problems: [] }),
      isAnswered: () => true,
    });
    expect([...toKindRegistry().keys()]).toEqual(builtInKinds.map(({ kind }) => kind));
    expect(toKindRegistry([own]).get('text')).toBe(own);
  });
});
