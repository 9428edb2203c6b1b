import { describe, expect, it } from 'vitest';
import { rowTarget } from '../conversation/index.js';
import { createKind, type TextClassification, toKindRegistry } from '../kinds/index.js';
import { createSampleDataRow } from '../testing/index.js';
import { listQuestions } from './listQuestions.js';
import { parseOntology } from './parseOntology.js';
import type { Ontology } from './types.js';

const kinds = toKindRegistry();
const row = createSampleDataRow();
const verdict = (value: string) => ({ classificationId: 'better', operator: 'verdict', value });
const better = { id: 'better', kind: 'preference', name: 'Better', ties: ['tie', 'both-bad'] };
const reason = {
  id: 'reason',
  kind: 'text',
  name: 'Why',
  minCharacters: 3,
  requiredIf: verdict('preferred'),
  settingsIf: [
    { if: verdict('tie'), settings: { minCharacters: 20 } },
    { if: verdict('both-bad'), settings: { minCharacters: 40, maxCharacters: 400 } },
  ],
};

function parse(...classifications: readonly object[]) {
  return parseOntology({ id: 'o', version: 1, name: 'O', classifications });
}

function read(...classifications: readonly object[]): Ontology {
  const parsed = parse(...classifications);
  if (!parsed.ok) throw new Error(parsed.problems[0]?.message);
  return parsed.value;
}

function askReason(ontology: Ontology, answer: unknown) {
  const answers = new Map([['better', answer]]);
  const questions = listQuestions(ontology, row, kinds, (id, target) =>
    target.type === rowTarget.type ? answers.get(id) : undefined,
  );
  const question = questions.find(({ classification }) => classification.id === 'reason');
  if (question === undefined) throw new Error('The reason is always asked.');
  return question;
}

describe('settings that depend on answers', () => {
  const ontology = read(better, reason);

  it.each([
    [undefined, false, { minCharacters: 3 }],
    [{ preferred: 'r0' }, true, { minCharacters: 3 }],
    [{ tie: 'unspecified' }, false, { minCharacters: 20 }],
    [{ tie: 'both-bad' }, false, { minCharacters: 40, maxCharacters: 400 }],
  ])('after %j: required %s, with %j', (answer, isRequired, settings) => {
    const question = askReason(ontology, answer);
    expect(question.isRequired).toBe(isRequired);
    expect(question.classification).toEqual({ ...reason, ...settings });
  });

  it('make the same classification for the same answers, so that nothing is rendered for nothing', () => {
    const [once, again] = [1, 2].map(() => askReason(ontology, { tie: 'both-bad' }));
    expect(again?.classification).toBe(once?.classification);
    expect(askReason(ontology, { preferred: 'r0' }).classification).toBe(
      askReason(ontology, { preferred: 'r1' }).classification,
    );
    expect(askReason(ontology, undefined).classification).toBe(ontology.classifications[1]);
  });

  it('are given back from their JSON', () => {
    expect(parseOntology(JSON.parse(JSON.stringify(ontology)))).toEqual({
      ok: true,
      value: ontology,
      problems: [],
    });
  });

  const conditional = (settings: object) => {
    return { ...reason, settingsIf: [{ if: { all: [] }, settings }] };
  };

  it.each([
    [{ minCharacters: 'many' }, 'wrong-type', ['settings', 'minCharacters']],
    [{ maxCharacters: 1 }, 'limits-crossed', ['settings', 'minCharacters']],
    [{ id: 'other' }, 'wrong-type', ['settings']],
    [{ options: [] }, 'wrong-type', ['settings']],
    [{ required: true }, 'wrong-type', ['settings']],
    [{ visibleIf: { all: [] } }, 'wrong-type', ['settings']],
  ])('%j are refused', (settings, code, at) => {
    const parsed = parse(better, conditional(settings));
    expect(parsed.ok).toBe(false);
    expect(parsed.problems).toMatchObject([{ code, path: ['classifications', 1, 'settingsIf', 0, ...at] }]);
  });

  it('are refused for a question of an unknown kind, too, where they would change what it is', () => {
    const unknown = { ...conditional({ id: 'other' }), kind: 'matrix' };
    expect(parse(better, unknown).ok).toBe(false);
    expect(parse(better, { ...unknown, settingsIf: conditional({ rows: 3 }).settingsIf }).ok).toBe(true);
  });

  it('are read by the kind they belong to, as the question’s own are', () => {
    const scale = createKind<{ id: string; kind: 'scale'; name: string; words: readonly string[] }, string>({
      kind: 'scale',
      parse: ({ words }) => ({ ok: true, value: { words: String(words).split('|') }, problems: [] }),
      parseAnswer: (raw) => ({ ok: true, value: String(raw), problems: [] }),
      isAnswered: () => true,
    });
    const question = {
      id: 's',
      kind: 'scale',
      name: 'S',
      words: 'low|high',
      settingsIf: [{ if: { all: [] }, settings: { words: 'low|middle|high', color: 'red' } }],
    };
    const parsed = parseOntology(
      { id: 'o', version: 1, name: 'O', classifications: [question] },
      { kinds: [scale] },
    );
    expect(parsed).toMatchObject({
      ok: true,
      value: {
        classifications: [
          { words: ['low', 'high'], settingsIf: [{ settings: { words: ['low', 'middle', 'high'] } }] },
        ],
      },
    });
  });
});

it('an answer that the settings of now do not take counts as none for the conditions of others', () => {
  const ontology = read(
    { id: 'strict', kind: 'radio', name: 'Strict?', options: [{ id: 'yes', label: 'Yes' }] },
    {
      ...better,
      settingsIf: [
        { if: { classificationId: 'strict', operator: 'is', value: 'yes' }, settings: { ties: [] } },
      ],
    },
    { id: 'alike', kind: 'text', name: 'What is alike?', visibleIf: verdict('tie') },
  );
  const asked = (answers: Readonly<Record<string, unknown>>) =>
    listQuestions(ontology, row, kinds, (id) => answers[id]).map(({ classification }) => classification.id);
  const tie = { tie: 'unspecified' };
  expect(asked({ better: tie })).toContain('alike');
  expect(asked({ better: tie, strict: 'yes' })).not.toContain('alike');
});

describe('settings that go by answers whose settings go by answers', () => {
  const shown = (ontology: Ontology, answers: Readonly<Record<string, unknown>>) =>
    listQuestions(ontology, row, kinds, (id) => answers[id]).map(
      ({ classification }) => (classification as TextClassification).minCharacters ?? 0,
    );
  const longer = (classificationId: string) => [
    { if: { classificationId, operator: 'answered' }, settings: { minCharacters: 5 } },
  ];

  it('may go round in a circle: each by the answer the other takes by itself', () => {
    const itself = read({ id: 'a', kind: 'text', name: 'A', settingsIf: longer('a') });
    expect(shown(itself, { a: 'x' })).toEqual([5]);
    expect(shown(itself, {})).toEqual([0]);
    const each = read(
      { id: 'a', kind: 'text', name: 'A', settingsIf: longer('b') },
      { id: 'b', kind: 'text', name: 'B', settingsIf: longer('a') },
    );
    expect(shown(each, { a: 'x', b: 'y' })).toEqual([5, 5]);
    expect(shown(each, { a: 'x' })).toEqual([0, 5]);
  });

  it('may be a long chain, each judged once', () => {
    const chain = Array.from({ length: 200 }, (_, at) => {
      const by = { classificationId: `q${at - 1}`, operator: 'is' };
      const twice = {
        any: [
          { ...by, value: 'one' },
          { ...by, value: 'other' },
        ],
      };
      const settingsIf = [{ if: twice, settings: { minCharacters: 5 } }];
      return { id: `q${at}`, kind: 'text', name: `Q${at}`, ...(at > 0 && { settingsIf }) };
    });
    const answers = Object.fromEntries(chain.map(({ id }) => [id, 'x']));
    expect(shown(read(...chain), answers)).toEqual(chain.map(() => 0));
  });
});
