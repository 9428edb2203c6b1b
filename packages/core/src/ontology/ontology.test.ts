import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Comparison, ModelResponse } from '../conversation/index.js';
import { AdjudgeError } from '../errors/index.js';
import { createKind, toKindRegistry } from '../kinds/index.js';
import {
  createSampleDataRow,
  createSampleDataRowOf,
  sampleLongOntology,
  sampleOntology,
} from '../testing/index.js';
import {
  applyOptionBindings,
  defineOntology,
  listClassifications,
  listQuestions,
  parseOntology,
} from './index.js';

const outer = (classifications: unknown) => ({ id: 'o', version: 1, name: 'O', classifications });
const radio = (fields: object = {}) => ({
  id: 'q',
  kind: 'radio',
  name: 'Q',
  options: [{ id: 'a', label: 'A' }],
  ...fields,
});

describe('parseOntology', () => {
  it('gives back an ontology from its JSON', () => {
    expect(parseOntology(JSON.parse(JSON.stringify(sampleLongOntology)))).toEqual({
      ok: true,
      value: sampleLongOntology,
      problems: [],
    });
  });

  it('never throws on anything at all', () => {
    fc.assert(fc.property(fc.anything(), (raw) => void expect(typeof parseOntology(raw).ok).toBe('boolean')));
    fc.assert(
      fc.property(
        fc.array(
          fc.record({ id: fc.string(), kind: fc.string(), name: fc.string(), options: fc.jsonValue() }),
        ),
        (raw) => {
          expect(typeof parseOntology(outer(raw)).ok).toBe('boolean');
        },
      ),
    );
  });

  const faults = [
    [
      'a radio without options',
      [radio({ options: [] })],
      'options-missing',
      ['classifications', 0, 'options'],
    ],
    [
      'two options of one id',
      [
        radio({
          options: [
            { id: 'a', label: 'A' },
            { id: 'a', label: 'B' },
          ],
        }),
      ],
      'duplicate-id',
      ['classifications', 0, 'options', 1, 'id'],
    ],
    ['two questions of one id', [radio(), radio()], 'duplicate-id', undefined],
    [
      'limits that cross',
      [{ id: 't', kind: 'text', name: 'T', minCharacters: 5, maxCharacters: 2 }],
      'limits-crossed',
      ['classifications', 0, 'minCharacters'],
    ],
    ['a question without a name', [{ id: 't', kind: 'text' }], 'wrong-type', ['classifications', 0, 'name']],
    [
      'a fault in a nested question',
      [
        radio({
          options: [
            { id: 'a', label: 'A', classifications: [{ id: 'n', kind: 'radio', name: 'N', options: [] }] },
          ],
        }),
      ],
      'options-missing',
      ['classifications', 0, 'options', 0, 'classifications', 0, 'options'],
    ],
  ] as const;
  it.each(faults)('says where and what: %s', (_name, classifications, code, path) => {
    const parsed = parseOntology(outer(classifications));
    expect(parsed.ok).toBe(false);
    expect(parsed.problems[0]).toMatchObject(path === undefined ? { code } : { code, path });
  });

  it('lets a question of an unknown kind in, with a warning', () => {
    const parsed = parseOntology(outer([{ id: 'm', kind: 'matrix', name: 'M' }]));
    expect(parsed.ok).toBe(true);
    expect(parsed.problems).toMatchObject([{ code: 'kind-unknown', severity: 'warning' }]);
  });

  it('reads a kind of the host’s, given bare or with its field', () => {
    const scale = createKind<{ id: string; kind: 'scale'; name: string }, number>({
      kind: 'scale',
      parse: () => ({ ok: true, value: {}, problems: [] }),
      parseAnswer: (raw) => ({ ok: true, value: Number(raw), problems: [] }),
      isAnswered: () => true,
    });
    const raw = outer([{ id: 's', kind: 'scale', name: 'S' }]);
    for (const given of [scale, { kind: scale, Field: 'any component' }])
      expect(parseOntology(raw, { kinds: [given] })).toMatchObject({ ok: true, problems: [] });
  });
});

it('defineOntology throws a readable error for a literal that contradicts itself', () => {
  const define = () => defineOntology(outer([radio({ options: [] })]) as never);
  expect(define).toThrow(AdjudgeError);
  expect(define).toThrow(/classifications\[0\]\.options: .*Add at least one/);
});

describe('the questions that are asked', () => {
  const kinds = toKindRegistry();
  const row = createSampleDataRow();
  const asked = (answers: Record<string, unknown>) =>
    listQuestions(sampleLongOntology, row, kinds, (id) => answers[id]).map(
      ({ classification, target, depth }) =>
        [classification.id, target.type === 'message' ? target.messageId : target.type, depth].join(' '),
    );

  it('are those about the row, and one for each message that may be labelled', () => {
    expect(asked({})).toEqual(['best row 0', 'reason row 0', 'faults row 0', 'clear m0 0', 'clear m2 0']);
  });

  it('are nested ones as well while their option is chosen', () => {
    expect(asked({ faults: ['wrong-fact'] })).toContain('quote row 1');
    expect(asked({ faults: ['off-topic'] })).not.toContain('quote row 1');
  });

  it('are listed with the ones nested in them by listClassifications', () => {
    expect(listClassifications(sampleLongOntology).map(({ id }) => id)).toEqual([
      'best',
      'reason',
      'faults',
      'quote',
      'clear',
    ]);
  });
});

describe('applyOptionBindings', () => {
  const bind = (titles: readonly (string | undefined)[], options = ['Response A', 'Response B', 'Tie']) => {
    const ontology = defineOntology({
      id: 'o',
      version: 1,
      name: 'O',
      classifications: [
        radio({ options: options.map((label, index) => ({ id: `o${index}`, label })) }),
      ] as never,
    });
    const responses = titles.map(
      (title, index): ModelResponse => ({
        id: `r${index}`,
        content: 'x',
        ...(title === undefined ? {} : { title }),
      }),
    );
    const { row, problems } = applyOptionBindings(ontology, {
      id: 'x',
      messages: [],
      comparisons: [{ id: 'c', responses }],
    });
    const bound = row.comparisons[0]?.optionBindings?.q ?? {};
    return {
      bound: Object.fromEntries(
        Object.entries(bound).map(([id, one]) => [id, one.type === 'tie' ? one.quality : one.responseId]),
      ),
      codes: problems.map(({ code }) => code),
    };
  };

  const tables = [
    ['by title', ['Response A', 'Response B'], undefined, { o0: 'r0', o1: 'r1', o2: 'unspecified' }, []],
    [
      'by title, whatever the order',
      ['Response B', 'Response A'],
      undefined,
      { o0: 'r1', o1: 'r0', o2: 'unspecified' },
      [],
    ],
    [
      'by letter where titles say nothing',
      ['Left', undefined],
      undefined,
      { o0: 'r0', o1: 'r1', o2: 'unspecified' },
      [],
    ],
    ['by number', ['x', 'y'], ['1', 'response_2'], { o0: 'r0', o1: 'r1' }, []],
    [
      'ties of each kind',
      ['a', 'b'],
      ['A', 'B', 'Both good', 'both-bad', 'EQUAL'],
      { o0: 'r0', o1: 'r1', o2: 'both-good', o3: 'both-bad', o4: 'unspecified' },
      [],
    ],
    ['C of a pair is not offered, and not a fault', ['a', 'b'], ['A', 'B', 'C'], { o0: 'r0', o1: 'r1' }, []],
    [
      'what means nothing here is said',
      ['a', 'b'],
      ['A', 'B', 'Purple'],
      { o0: 'r0', o1: 'r1' },
      ['option-unbound'],
    ],
    [
      'a response nobody can choose is said',
      ['a', 'b', 'c'],
      ['A', 'B'],
      { o0: 'r0', o1: 'r1' },
      ['response-without-option'],
    ],
    ['a question that is not about responses is left alone', ['a', 'b'], ['Yes', 'No'], {}, []],
    [
      'two titles alike bind by letter',
      ['Response A', 'Response A'],
      undefined,
      { o0: 'r0', o1: 'r1', o2: 'unspecified' },
      [],
    ],
  ] as const;
  it.each(tables)('%s', (_name, titles, options, bound, codes) => {
    expect(bind(titles, options === undefined ? undefined : [...options])).toEqual({ bound, codes });
  });

  it.each([
    ['row', true],
    ['comparison', true],
    ['message', false],
    ['response', false],
  ])('reads “Response A” of a question about the %s as a response: %s', (scope, isBound) => {
    const options = ['Response A', 'Response B'].map((label) => ({ id: label, label }));
    const ontology = parseOntology(outer([radio({ scope, options })]));
    if (!ontology.ok) throw new Error('The ontology of this test is right.');
    const { row } = applyOptionBindings(ontology.value, createSampleDataRowOf(2));
    expect(row.comparisons[0]?.optionBindings?.q !== undefined).toBe(isBound);
  });

  it('binds nested questions about responses as well', () => {
    const nested = {
      id: 'second',
      kind: 'radio',
      name: 'And the second best?',
      options: [{ id: 's', label: 'Response B' }],
    };
    const ontology = parseOntology(
      outer([radio({ options: [{ id: 'a', label: 'Response A', classifications: [nested] }] })]),
    );
    if (!ontology.ok) throw new Error('The ontology of this test is right.');
    const { row } = applyOptionBindings(
      ontology.value,
      createSampleDataRow({}, { ...ontology.value, classifications: [] }),
    );
    expect(row.comparisons[0]?.optionBindings).toEqual({
      q: { a: { type: 'response', responseId: 'r0' } },
      second: { s: { type: 'response', responseId: 'r1' } },
    });
  });

  it('keeps bindings that a row has, and changes nothing the second time', () => {
    const once = createSampleDataRowOf(3);
    expect(applyOptionBindings(sampleOntology, once)).toEqual({ row: once, problems: [] });
    const own: Comparison = {
      id: 'c0',
      responses: [{ id: 'r0', content: '' }],
      optionBindings: { best: { tie: { type: 'response', responseId: 'r0' } } },
    };
    const row = { id: 'x', messages: [], comparisons: [own] };
    expect(applyOptionBindings(sampleOntology, row).row).toEqual(row);
  });
});
