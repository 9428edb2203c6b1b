import { describe, expect, it } from 'vitest';
import type { DataRow, Target } from '../conversation/index.js';
import { rowTarget } from '../conversation/index.js';
import { type Condition, toKindRegistry } from '../kinds/index.js';
import { createConditions } from './createConditions.js';
import { parseOntology } from './parseOntology.js';
import { toQuestionKey } from './questionKey.js';

const kinds = toKindRegistry();
const reply = (id: string) => ({ id, content: id });
const row: DataRow = {
  id: 'row',
  messages: [
    { id: 'm0', role: 'user', content: 'One', canLabel: true },
    { id: 'm1', role: 'user', content: 'Two', canLabel: false },
  ],
  comparisons: [
    { id: 'c0', responses: [reply('r0'), reply('r1')] },
    { id: 'c1', responses: [reply('r2')] },
    { id: 'c2', responses: [reply('r3'), reply('r4'), reply('r5')] },
  ],
};
const aboutMessage = (messageId: string): Target => ({ type: 'message', messageId });
const aboutComparison = (comparisonId: string): Target => ({ type: 'comparison', comparisonId });
const aboutResponse = (responseId: string): Target => ({ type: 'response', responseId });

const options = ['yes', 'no'].map((id) => ({ id, label: id }));
const list = (id: string, fields: object = {}) => ({ id, kind: 'radio', name: id, options, ...fields });
const text = (id: string, fields: object = {}) => ({ id, kind: 'text', name: id, ...fields });
const preference = (id: string, fields: object = {}) => ({
  id,
  kind: 'preference',
  name: id,
  ties: ['tie', 'both-good', 'both-bad'],
  ...fields,
});

function create(...classifications: readonly object[]) {
  const parsed = parseOntology({ id: 'o', version: 1, name: 'O', classifications });
  if (!parsed.ok) throw new Error(parsed.problems[0]?.message);
  return parsed.value;
}

type Given = readonly (readonly [id: string, answer: unknown, target?: Target])[];

function toLookup(given: Given) {
  const answers = new Map(
    given.map(([id, answer, target = rowTarget]) => [toQuestionKey(id, target), answer]),
  );
  return (id: string, target: Target) => answers.get(toQuestionKey(id, target));
}

function holds(condition: Condition, given: Given, target: Target = rowTarget): boolean {
  const ontology = create(
    list('radio'),
    { ...list('checklist'), kind: 'checklist' },
    text('text'),
    { id: 'rating', kind: 'rating', name: 'rating', min: 1, max: 5 },
    preference('verdict'),
    { id: 'ranking', kind: 'ranking', name: 'ranking', allowTies: true },
    list('of-message', { scope: 'message' }),
    preference('of-comparison', { scope: 'comparison' }),
    { id: 'of-response', kind: 'rating', name: 'of-response', scope: 'response', min: 1, max: 5 },
  );
  return createConditions({ ontology, row, kinds, answerOf: toLookup(given) }).holds(condition, target);
}

const answered = (classificationId: string): Condition => ({ classificationId, operator: 'answered' });
const is = (classificationId: string, value: string | number): Condition => {
  return { classificationId, operator: 'is', value };
};
const includes = (value: string): Condition => ({
  classificationId: 'checklist',
  operator: 'includes',
  value,
});
const verdict = (value: 'preferred' | 'tie' | 'both-good' | 'both-bad', id = 'verdict'): Condition => {
  return { classificationId: id, operator: 'verdict', value };
};
const limit = (operator: 'at-least' | 'at-most', value: number, classificationId = 'rating'): Condition => {
  return { classificationId, operator, value };
};

describe('an operator', () => {
  const yes: Condition = { all: [] };
  const no: Condition = { any: [] };
  const cases: readonly (readonly [Condition, Given, boolean])[] = [
    [answered('radio'), [], false],
    [answered('radio'), [['radio', 'yes']], true],
    [answered('text'), [['text', '  ']], false],
    [answered('checklist'), [['checklist', []]], false],
    [is('radio', 'yes'), [['radio', 'yes']], true],
    [is('radio', 'yes'), [['radio', 'no']], false],
    [is('radio', 'yes'), [], false],
    [is('text', 'a'), [['text', 'a']], true],
    [is('rating', 3), [['rating', 3]], true],
    [is('checklist', 'yes'), [['checklist', ['yes']]], false],
    [includes('yes'), [['checklist', ['no', 'yes']]], true],
    [includes('yes'), [['checklist', ['no']]], false],
    [includes('yes'), [], false],
    [limit('at-least', 3), [['rating', 3]], true],
    [limit('at-least', 3), [['rating', 2]], false],
    [limit('at-least', 3), [], false],
    [limit('at-most', 3), [['rating', 3]], true],
    [limit('at-most', 3), [['rating', 4]], false],
    [limit('at-most', 3), [], false],
    [limit('at-most', 3, 'text'), [['text', '1']], false],
    [verdict('preferred'), [['verdict', { preferred: 'r3' }]], true],
    [verdict('tie'), [['verdict', { preferred: 'r3' }]], false],
    [verdict('preferred'), [['verdict', { tie: 'unspecified' }]], false],
    [verdict('tie'), [['verdict', { tie: 'unspecified' }]], true],
    [verdict('tie'), [['verdict', { tie: 'both-bad' }]], true],
    [verdict('both-bad'), [['verdict', { tie: 'both-bad' }]], true],
    [verdict('both-good'), [['verdict', { tie: 'both-bad' }]], false],
    [verdict('both-bad'), [], false],
    [verdict('preferred', 'ranking'), [['ranking', { ranks: [['r3'], ['r4', 'r5']] }]], true],
    [verdict('tie', 'ranking'), [['ranking', { ranks: [['r3'], ['r4', 'r5']] }]], true],
    [verdict('tie', 'ranking'), [['ranking', { ranks: [['r3'], ['r4'], ['r5']] }]], false],
    [verdict('preferred', 'text'), [['text', 'r3']], false],
    [{ responses: 'at-least', value: 3 }, [], true],
    [{ responses: 'at-least', value: 4 }, [], false],
    [{ responses: 'at-most', value: 3 }, [], true],
    [{ responses: 'at-most', value: 2 }, [], false],
    [yes, [], true],
    [no, [], false],
    [{ not: yes }, [], false],
    [{ not: answered('radio') }, [], true],
    [{ all: [yes, yes] }, [], true],
    [{ all: [yes, no] }, [], false],
    [{ any: [no, yes] }, [], true],
    [{ any: [no, no] }, [], false],
    [{ not: { any: [no, { all: [yes, { not: no }] }] } }, [], false],
  ];
  it.each(cases)('%j with %j: %s', (condition, given, expected) => {
    expect(holds(condition, given)).toBe(expected);
  });
});

describe('the target an answer is looked up on', () => {
  const cases: readonly (readonly [string, Condition, Given, Target, boolean])[] = [
    [
      'the same response',
      limit('at-least', 3, 'of-response'),
      [['of-response', 4, aboutResponse('r0')]],
      aboutResponse('r0'),
      true,
    ],
    [
      'not another response',
      limit('at-least', 3, 'of-response'),
      [['of-response', 4, aboutResponse('r1')]],
      aboutResponse('r0'),
      false,
    ],
    [
      'the same message',
      is('of-message', 'yes'),
      [['of-message', 'yes', aboutMessage('m0')]],
      aboutMessage('m0'),
      true,
    ],
    ['the row, from a response', is('radio', 'yes'), [['radio', 'yes']], aboutResponse('r0'), true],
    ['the row, from a message', is('radio', 'yes'), [['radio', 'yes']], aboutMessage('m0'), true],
    ['the row, from a comparison', is('radio', 'yes'), [['radio', 'yes']], aboutComparison('c0'), true],
    [
      'the comparison of a response',
      verdict('tie', 'of-comparison'),
      [['of-comparison', { tie: 'both-bad' }, aboutComparison('c0')]],
      aboutResponse('r1'),
      true,
    ],
    [
      'not the comparison of another response',
      verdict('tie', 'of-comparison'),
      [['of-comparison', { tie: 'both-bad' }, aboutComparison('c0')]],
      aboutResponse('r3'),
      false,
    ],
    [
      'from the row, the comparison that is judged last',
      verdict('preferred', 'of-comparison'),
      [['of-comparison', { preferred: 'r3' }, aboutComparison('c2')]],
      rowTarget,
      true,
    ],
    [
      'from the row, no earlier comparison',
      verdict('preferred', 'of-comparison'),
      [['of-comparison', { preferred: 'r0' }, aboutComparison('c0')]],
      rowTarget,
      false,
    ],
    [
      'from the row, no response',
      answered('of-response'),
      [['of-response', 4, aboutResponse('r3')]],
      rowTarget,
      false,
    ],
    [
      'from a comparison, no response',
      answered('of-response'),
      [['of-response', 4, aboutResponse('r0')]],
      aboutComparison('c0'),
      false,
    ],
    [
      'a message that may not be labelled: it is not asked',
      answered('of-message'),
      [['of-message', 'yes', aboutMessage('m1')]],
      aboutMessage('m1'),
      false,
    ],
    [
      'a comparison of one: it is not asked',
      answered('of-comparison'),
      [['of-comparison', { tie: 'both-bad' }, aboutComparison('c1')]],
      aboutResponse('r2'),
      false,
    ],
    [
      'the responses of its own comparison',
      { responses: 'at-most', value: 2 },
      [],
      aboutResponse('r0'),
      true,
    ],
    [
      'from a message, the responses judged last',
      { responses: 'at-least', value: 3 },
      [],
      aboutMessage('m0'),
      true,
    ],
  ];
  it.each(cases)('is %s', (_name, condition, given, target, expected) => {
    expect(holds(condition, given, target)).toBe(expected);
  });
});
