import { describe, expect, it } from 'vitest';
import type { Condition } from '../kinds/index.js';
import { toKindRegistry } from '../kinds/index.js';
import { listQuestions } from './listQuestions.js';
import { parseOntology } from './parseOntology.js';
import type { Ontology } from './types.js';

const kinds = toKindRegistry();
const row = { id: 'row', messages: [], comparisons: [] };
const options = ['yes', 'no'].map((id) => ({ id, label: id }));
const list = (id: string, fields: object = {}) => ({ id, kind: 'radio', name: id, options, ...fields });
const text = (id: string, fields: object = {}) => ({ id, kind: 'text', name: id, ...fields });
const answered = (classificationId: string): Condition => ({ classificationId, operator: 'answered' });
const is = (classificationId: string, value: string): Condition => ({
  classificationId,
  operator: 'is',
  value,
});

function create(...classifications: readonly object[]): Ontology {
  const parsed = parseOntology({ id: 'o', version: 1, name: 'O', classifications });
  if (!parsed.ok) throw new Error(parsed.problems[0]?.message);
  return parsed.value;
}

type Given = readonly (readonly [id: string, answer: string])[];

describe('a question that is not asked', () => {
  const asked = (ontology: Ontology, given: Given) => {
    const answers = new Map(given);
    return listQuestions(ontology, row, kinds, (id) => answers.get(id)).map(
      ({ classification }) => classification.id,
    );
  };

  it('counts as not answered, so that a chain of conditions falls together', () => {
    const chain = create(
      list('first'),
      text('second', { visibleIf: is('first', 'yes') }),
      text('third', { visibleIf: answered('second') }),
      text('fourth', { visibleIf: answered('third') }),
      text('without', { visibleIf: { not: answered('second') } }),
    );
    const given: Given = [
      ['second', 'x'],
      ['third', 'x'],
      ['fourth', 'x'],
    ];
    expect(asked(chain, [['first', 'yes'], ...given])).toEqual(['first', 'second', 'third', 'fourth']);
    expect(asked(chain, [['first', 'no'], ...given])).toEqual(['first', 'without']);
  });

  it('in whichever order the questions stand', () => {
    const chain = create(
      text('third', { visibleIf: answered('second') }),
      text('second', { visibleIf: is('first', 'yes') }),
      list('first'),
    );
    const given: Given = [
      ['second', 'x'],
      ['third', 'x'],
    ];
    expect(asked(chain, [['first', 'yes'], ...given])).toEqual(['third', 'second', 'first']);
    expect(asked(chain, [['first', 'no'], ...given])).toEqual(['first']);
  });

  it('may be nested in an option, whose question decides as well', () => {
    const nested = text('why-not');
    const ontology = create(
      list('outer', {
        options: [
          { id: 'yes', label: 'Yes' },
          { id: 'no', label: 'No', classifications: [nested] },
        ],
        visibleIf: answered('gate'),
      }),
      text('gate'),
      text('after', { visibleIf: answered('why-not') }),
    );
    const given: Given = [
      ['gate', 'x'],
      ['why-not', 'x'],
    ];
    expect(asked(ontology, [...given, ['outer', 'no']])).toEqual(['outer', 'why-not', 'gate', 'after']);
    expect(asked(ontology, [...given, ['outer', 'yes']])).toEqual(['outer', 'gate']);
    expect(
      asked(ontology, [
        ['why-not', 'x'],
        ['outer', 'no'],
      ]),
    ).toEqual(['gate']);
  });

  it('may have a condition of its own beside its option', () => {
    const nested = text('why', { visibleIf: is('gate', 'yes') });
    const ontology = create(
      list('outer', { options: [{ id: 'yes', label: 'Yes', classifications: [nested] }] }),
      list('gate'),
    );
    expect(asked(ontology, [['outer', 'yes']])).toEqual(['outer', 'gate']);
    expect(
      asked(ontology, [
        ['outer', 'yes'],
        ['gate', 'yes'],
      ]),
    ).toEqual(['outer', 'why', 'gate']);
  });

  it('ends where an ontology that was never read goes round in a circle', () => {
    const circle = {
      id: 'o',
      version: 1,
      name: 'O',
      classifications: [
        { id: 'a', kind: 'text', name: 'A', visibleIf: answered('b') },
        { id: 'b', kind: 'text', name: 'B', visibleIf: answered('a') },
      ],
    };
    expect(
      asked(circle, [
        ['a', 'x'],
        ['b', 'x'],
      ]),
    ).toEqual([]);
  });
});
