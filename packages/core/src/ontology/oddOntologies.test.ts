import { describe, expect, it } from 'vitest';
import { applyOptionBindings, listEffectiveClassifications, parseOntology } from '../index.js';
import { createKind, listPoints, type RatingClassification } from '../kinds/index.js';
import { createSampleDataRow } from '../testing/index.js';

const parse = (...classifications: readonly object[]) =>
  parseOntology({ id: 'o', version: 1, name: 'O', classifications });
const text = (id: string, more: object = {}) => ({ id, kind: 'text', name: id, ...more });
const radio = (id: string, ...classifications: readonly object[]) => ({
  id,
  kind: 'radio',
  name: id,
  options: [{ id: 'a', label: 'A', classifications }],
});
const answered = { classificationId: 'b', operator: 'answered' };

describe('ids', () => {
  it.each([
    ['beside each other', [text('x'), text('x')], ['classifications', 1, 'id']],
    [
      'nested in an option',
      [radio('r', text('x'), text('x'))],
      ['classifications', 0, 'options', 0, 'classifications', 1, 'id'],
    ],
    ['the one nested, the other not', [radio('x', text('y')), text('y')], ['classifications', 1, 'id']],
  ])('that are given twice are found where the second stands: %s', (_, classifications, path) => {
    expect(parse(...classifications).problems).toMatchObject([{ code: 'duplicate-id', path }]);
  });

  it.each(['toString', 'valueOf', 'hasOwnProperty', '__proto__', 'constructor', 'prototype', ''])(
    'are none of the names that every object has: %s',
    (id) => {
      for (const question of [
        text(id),
        { ...radio('r'), options: [{ id, label: 'A' }] },
        { ...text('p'), kind: 'preference', axes: [{ id, label: 'A' }] },
      ]) {
        expect(parse(question)).toMatchObject({ ok: false, problems: [{ code: 'wrong-type' }] });
      }
    },
  );

  it('may be any other word that means something to us', () => {
    const axes = ['axes', 'tie', 'preferred', 'row'].map((id) => ({ id, label: id }));
    const parsed = parse({ ...text('axes'), kind: 'preference', axes }, text('row'), text('null'));
    expect(parsed).toMatchObject({ ok: true, problems: [] });
    if (parsed.ok) expect(applyOptionBindings(parsed.value, createSampleDataRow()).problems).toEqual([]);
  });
});

describe('settings', () => {
  it('that the kind does not have are left out with a word, not in silence', () => {
    const parsed = parse(text('t', { minCharacter: 5, settingsIf: [] }));
    expect(parsed.problems).toMatchObject([
      { severity: 'warning', path: ['classifications', 0, 'minCharacter'] },
    ]);
    expect(parsed.problems[0]?.message).toContain('“text” have no setting of this name');
  });

  it('that depend on answers, too', () => {
    const settingsIf = [{ if: answered, settings: { minCharacter: 5, maxCharacters: 9 } }];
    const parsed = parse(text('b'), text('t', { settingsIf }));
    expect(parsed.problems).toMatchObject([
      { severity: 'warning', path: ['classifications', 1, 'settingsIf', 0, 'settings', 'minCharacter'] },
    ]);
  });

  it('that make sense one by one and not together are a warning: their conditions may exclude each other', () => {
    const settingsIf = [
      { if: answered, settings: { max: 1000 } },
      { if: answered, settings: { step: 0.01 } },
    ];
    const parsed = parse(text('b'), { ...text('r'), kind: 'rating', min: 0, max: 10, settingsIf });
    expect(parsed.problems).toMatchObject([
      {
        code: 'scale-invalid',
        severity: 'warning',
        path: ['classifications', 1, 'settingsIf', 1, 'settings', 'step'],
      },
    ]);
    expect(parsed.problems[0]?.message).toContain('settingsIf[0] and settingsIf[1] together');
    if (!parsed.ok) return;
    // A hundred thousand buttons would be the end of the page.
    const scales = listEffectiveClassifications(parsed.value.classifications[1] as RatingClassification);
    for (const scale of scales as RatingClassification[]) {
      expect(listPoints(scale).length).toBeLessThanOrEqual(1001);
    }
  });
});

describe('what cannot be read', () => {
  it.each([
    [{ ...text('r'), kind: 'preference', strength: { points: 2.5 } }, 'Expected a whole number, found 2.5.'],
    [{ ...text('r'), kind: 'preference', axes: [] }, 'Expected at least 1 of them, found 0.'],
    [
      text('r', { visibleIf: { all: [], any: [] } }),
      'There is no such field. Correct its name or take it away.',
    ],
  ])('is said in words: %j', (question, message) => {
    expect(parse(question).problems[0]?.message).toBe(message);
  });

  it('may be because a kind of the host throws', () => {
    const broken = createKind({
      kind: 'broken',
      parse: () => {
        throw new TypeError('No settings.');
      },
      parseAnswer: () => ({ ok: true, value: 1, problems: [] }),
      isAnswered: () => true,
    });
    const raw = { id: 'o', version: 1, name: 'O', classifications: [{ id: 'q', kind: 'broken', name: 'Q' }] };
    const parsed = parseOntology(raw, { kinds: [broken] });
    expect(parsed.ok).toBe(false);
    expect(parsed.problems[0]?.message).toContain('No settings.');
  });
});
