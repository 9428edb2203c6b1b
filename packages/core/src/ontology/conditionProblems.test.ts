import { describe, expect, it } from 'vitest';
import { parseOntology } from './parseOntology.js';

const answered = (classificationId: string) => ({ classificationId, operator: 'answered' });
const is = (classificationId: string, value: unknown) => ({ classificationId, operator: 'is', value });
const text = (id: string, fields: object = {}) => ({ id, kind: 'text', name: id, ...fields });
const radio = (id: string, fields: object = {}, nested: readonly object[] = []) => ({
  id,
  kind: 'radio',
  name: id,
  options: [{ id: 'yes', label: 'Yes', classifications: nested }],
  ...fields,
});

function parse(...classifications: readonly object[]) {
  return parseOntology({ id: 'o', version: 1, name: 'O', classifications });
}

describe('questions that depend on each other in a circle are refused', () => {
  const path = ['classifications', 0, 'visibleIf'];
  const cases: readonly (readonly [string, readonly object[], readonly (readonly (string | number)[])[]])[] =
    [
      ['on itself', [text('a', { visibleIf: answered('a') })], [path]],
      ['on itself, in a not', [text('a', { visibleIf: { not: { any: [answered('a')] } } })], [path]],
      [
        'two',
        [text('a', { visibleIf: answered('b') }), text('b', { visibleIf: answered('a') })],
        [path, ['classifications', 1, 'visibleIf']],
      ],
      [
        'three',
        [
          text('a', { visibleIf: answered('b') }),
          text('b', { visibleIf: answered('c') }),
          text('c', { visibleIf: answered('a') }),
        ],
        [path, ['classifications', 1, 'visibleIf'], ['classifications', 2, 'visibleIf']],
      ],
      ['on a question nested in it', [radio('a', { visibleIf: answered('n') }, [text('n')])], [path]],
      [
        'a nested one on itself, by what its outer one goes by',
        [radio('a', {}, [text('n', { visibleIf: answered('b') })]), text('b', { visibleIf: answered('n') })],
        [
          ['classifications', 0, 'options', 0, 'classifications', 0, 'visibleIf'],
          ['classifications', 1, 'visibleIf'],
        ],
      ],
    ];
  it.each(cases)('%s', (_name, classifications, paths) => {
    const parsed = parse(...classifications);
    expect(parsed.ok).toBe(false);
    expect(parsed.problems.map((problem) => problem.path)).toEqual(paths);
    for (const { code } of parsed.problems) expect(code).toBe('condition-cycle');
  });

  it('but not one that leads into a circle, nor what is required or set by its own answer', () => {
    const [self, other] = [text('a', { visibleIf: answered('a') }), text('b', { visibleIf: answered('a') })];
    expect(parse(self, other).problems).toHaveLength(1);
    const own = text('a', {
      requiredIf: answered('a'),
      settingsIf: [{ if: answered('a'), settings: { minCharacters: 3 } }],
    });
    expect(parse(own)).toMatchObject({ ok: true, problems: [] });
    const diamond = [
      text('a'),
      text('b', { visibleIf: answered('a') }),
      text('c', { visibleIf: answered('a') }),
      text('d', { visibleIf: { any: [answered('b'), answered('c')] } }),
    ];
    expect(parse(...diamond)).toMatchObject({ ok: true, problems: [] });
  });
});

describe('a condition that goes by what is not there', () => {
  it.each([
    [{ visibleIf: { all: [answered('gone')] } }, ['visibleIf']],
    [{ requiredIf: { not: answered('gone') } }, ['requiredIf']],
    [{ settingsIf: [{ if: answered('gone'), settings: {} }] }, ['settingsIf', 0, 'if']],
  ])('is refused: %j', (fields, at) => {
    const parsed = parse(text('a', fields));
    expect(parsed.ok).toBe(false);
    expect(parsed.problems).toMatchObject([
      { code: 'unknown-reference', path: ['classifications', 0, ...at], params: { id: 'gone' } },
    ]);
  });

  const of = (scope: string) => text(scope, { scope });
  it.each([
    ['an option that is not there', radio('q'), { visibleIf: is('q', 'no') }, 1],
    ['an option that is there', radio('q'), { visibleIf: is('q', 'yes') }, 0],
    ['any text', text('q'), { visibleIf: is('q', 'no') }, 0],
    ['a response, from the row', of('response'), { visibleIf: answered('response') }, 1],
    ['a message, from the row', of('message'), { visibleIf: answered('message') }, 1],
    ['a comparison, from the row', of('comparison'), { visibleIf: answered('comparison') }, 0],
    [
      'a comparison, from a response',
      of('comparison'),
      { scope: 'response', visibleIf: answered('comparison') },
      0,
    ],
    [
      'a comparison, from a message',
      of('comparison'),
      { scope: 'message', visibleIf: answered('comparison') },
      1,
    ],
    [
      'a response, from a comparison',
      of('response'),
      { scope: 'comparison', requiredIf: answered('response') },
      1,
    ],
    [
      'a response, from a response',
      of('response'),
      { scope: 'response', visibleIf: answered('response') },
      0,
    ],
    ['the row, from a message', of('row'), { scope: 'message', visibleIf: answered('row') }, 0],
  ])('is let in and told, where it never holds: by %s', (_name, other, fields, count) => {
    const parsed = parse(other, text('a', fields));
    expect(parsed.ok).toBe(true);
    expect(parsed.problems).toHaveLength(count);
    for (const { code, severity } of parsed.problems) {
      expect([code, severity]).toEqual(['condition-never-holds', 'warning']);
    }
  });

  it('names the place in what cannot be read', () => {
    const parsed = parse(text('a', { visibleIf: { all: [{ classificationId: 'a', operator: 'equals' }] } }));
    expect(parsed.problems).toMatchObject([
      { code: 'wrong-type', path: ['classifications', 0, 'visibleIf', 'all', 0, 'operator'] },
    ]);
  });
});
