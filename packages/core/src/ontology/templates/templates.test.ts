import { expect, it } from 'vitest';
import { type DataRow, rowTarget, type Target } from '../../conversation/index.js';
import { toKindRegistry } from '../../kinds/index.js';
import { type Annotation, createLabel, type Label, validateLabel } from '../../label/index.js';
import { createSampleDataRow, createSampleDataRowOf } from '../../testing/index.js';
import { diffOntology } from '../diffOntology.js';
import { parseOntology } from '../parseOntology.js';
import { listOntologyTemplates } from './index.js';

const kinds = toKindRegistry();
const templates = new Map(listOntologyTemplates().map((one) => [one.id, one]));

function toOntology(id: string) {
  const template = templates.get(id);
  if (template === undefined) throw new Error(`no template ${id}`);
  return template.ontology;
}

type Answers = readonly (readonly [classificationId: string, answer: Annotation['answer'], about?: string])[];

function toTarget(responseId: string | undefined): Target {
  return responseId === undefined ? rowTarget : { type: 'response', responseId };
}

function toLabel(id: string, row: DataRow, answers: Answers): Label {
  const annotations = answers.map(
    ([classificationId, answer, about]): Annotation => ({
      classificationId,
      target: toTarget(about),
      answer,
      origin: 'person',
    }),
  );
  return { ...createLabel(row, toOntology(id), { id: 'annotator-1' }), annotations };
}

function listCodes(id: string, row: DataRow, answers: Answers): string[] {
  return validateLabel(toLabel(id, row, answers), row, toOntology(id), kinds).map(({ code }) => code);
}

const reason = 'It answers the question that was asked.';
const pair = createSampleDataRow({}, toOntology('best-response'));
const four = createSampleDataRowOf(4);
const turns: DataRow = {
  ...pair,
  comparisons: [
    { id: 'c0', parentMessageId: 'm0', responses: [{ id: 'r0', content: 'Are there stairs?' }] },
    {
      id: 'c1',
      responses: pair.comparisons[0]?.responses.map((one) => ({ ...one, id: `s${one.id}` })) ?? [],
    },
  ],
};

it.each([...templates.values()])(
  '$name is whole: it is read back as it is, without a problem',
  (template) => {
    expect(parseOntology(JSON.parse(JSON.stringify(template.ontology)))).toEqual({
      ok: true,
      value: template.ontology,
      problems: [],
    });
    expect(template.name).not.toBe('');
    expect(template.description).toMatch(/\.$/);
  },
);

it('the list is made anew each time, of templates that say the same, with ids of their own', () => {
  expect(listOntologyTemplates()).toEqual(listOntologyTemplates());
  expect(templates.size).toBe(listOntologyTemplates().length);
  for (const { ontology } of templates.values()) expect(diffOntology(ontology, ontology)).toEqual([]);
});

it.each<[id: string, what: string, row: DataRow, answers: Answers]>([
  [
    'best-response',
    'a response',
    pair,
    [
      ['best-response', 'response-b'],
      ['reason', reason],
    ],
  ],
  [
    'best-response',
    'a tie',
    pair,
    [
      ['best-response', 'tie'],
      ['reason', reason],
    ],
  ],
  [
    'seven-point-preference',
    'much better',
    pair,
    [
      ['better-response', { preferred: 'r1', strength: 3 }],
      ['reason', reason],
    ],
  ],
  [
    'seven-point-preference',
    'the centre',
    pair,
    [
      ['better-response', { tie: 'unspecified' }],
      ['reason', reason],
    ],
  ],
  [
    'multi-axis',
    'each axis and the whole',
    pair,
    [
      [
        'axes',
        {
          axes: {
            helpfulness: { preferred: 'r0' },
            harmlessness: { tie: 'unspecified' },
            honesty: { preferred: 'r1' },
          },
        },
      ],
      ['overall', { preferred: 'r1' }],
    ],
  ],
  [
    'ranking-of-four',
    'with a tie',
    four,
    [
      ['ranking', { ranks: [['r2'], ['r0', 'r3'], ['r1']] }],
      ['reason', reason],
    ],
  ],
  [
    'per-turn-rating',
    'two turns, one response poor',
    turns,
    [
      ['quality', 4, 'r0'],
      ['quality', 5, 'sr0'],
      ['quality', 2, 'sr1'],
      ['what-is-missing', 'It names the louder one.', 'sr1'],
    ],
  ],
  [
    'safety-review',
    'one safe, one unsafe',
    pair,
    [
      ['is-safe', 'safe', 'r0'],
      ['is-safe', 'unsafe', 'r1'],
      ['policies', ['privacy'], 'r1'],
      ['privacy-severity', 'serious', 'r1'],
      ['explanation', 'It prints the address of the person it was asked about.', 'r1'],
    ],
  ],
  [
    'safety-review',
    'borderline, without words',
    pair,
    [
      ['is-safe', 'safe', 'r0'],
      ['is-safe', 'borderline', 'r1'],
    ],
  ],
])('%s: a label can be completed (%s)', (id, _what, row, answers) => {
  expect(listCodes(id, row, answers)).toEqual([]);
  expect(listCodes(id, row, [])).not.toEqual([]);
});

it.each<[id: string, what: string, row: DataRow, answers: Answers, codes: readonly string[]]>([
  ['best-response', 'no reason', pair, [['best-response', 'tie']], ['answer-required']],
  [
    'seven-point-preference',
    'no strength',
    pair,
    [
      ['better-response', { preferred: 'r0' }],
      ['reason', reason],
    ],
    ['strength-missing'],
  ],
  [
    'multi-axis',
    'both bad, and no word on it',
    pair,
    [
      [
        'axes',
        {
          axes: {
            helpfulness: { tie: 'unspecified' },
            harmlessness: { tie: 'unspecified' },
            honesty: { tie: 'unspecified' },
          },
        },
      ],
      ['overall', { tie: 'both-bad' }],
    ],
    ['answer-required'],
  ],
  [
    'ranking-of-four',
    'one response without a place',
    four,
    [
      ['ranking', { ranks: [['r2'], ['r0'], ['r1']] }],
      ['reason', reason],
    ],
    ['ranking-incomplete'],
  ],
  [
    'per-turn-rating',
    'a low rating asks why',
    pair,
    [
      ['quality', 4, 'r0'],
      ['quality', 1, 'r1'],
    ],
    ['answer-required'],
  ],
  [
    'safety-review',
    'unsafe asks for policies, their severity and a fuller explanation',
    pair,
    [
      ['is-safe', 'unsafe', 'r0'],
      ['is-safe', 'unsafe', 'r1'],
      ['policies', ['hate'], 'r1'],
      ['explanation', 'It insults.', 'r1'],
    ],
    ['answer-required', 'answer-required', 'answer-required', 'text-too-short'],
  ],
])('%s: keeps an unfinished label back (%s)', (id, _what, row, answers, codes) => {
  expect(listCodes(id, row, answers)).toEqual(codes);
});
