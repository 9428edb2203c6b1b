import { describe, expect, it } from 'vitest';
import type { Comparison, DataRow } from '../conversation/index.js';
import type { OptionClassification } from '../kinds/index.js';
import { createSessionState, listPresentedOptions } from '../session/index.js';
import { createSampleDataRowOf } from '../testing/index.js';
import { applyOptionBindings } from './applyOptionBindings.js';
import type { Ontology } from './types.js';

const target = { type: 'row' } as const;

function createOntology(labels: readonly string[], fields: object = {}): Ontology {
  const options = labels.map((label, index) => ({ id: `o${index}`, label, value: label }));
  const question = { id: 'q', kind: 'checklist', name: 'Which are acceptable?', options, ...fields };
  return { id: 'o', version: 1, name: 'O', classifications: [question] };
}

/** A row of this many responses, and the question's options by the letters or labels they are shown under. */
function present(labels: readonly string[], count: number, fields: object = {}, annotatorId = 'a') {
  const ontology = createOntology(labels, fields);
  const { row, problems } = applyOptionBindings(ontology, createSampleDataRowOf(count));
  const { state } = createSessionState({ dataRow: row, ontology, annotator: { id: annotatorId } });
  const [question] = ontology.classifications as [OptionClassification];
  const presented = listPresentedOptions(state, question, target);
  return {
    names: presented.map(({ option, response }) => response?.letter ?? option.label),
    ids: presented.map(({ response }) => response?.id),
    order: state.label.presentation.order.c0,
    codes: problems.map(({ code }) => code),
    bindings: (row.comparisons[0] as Comparison).optionBindings,
  };
}

describe('a checklist', () => {
  it('whose options name responses shows them by letter, in letter order, for every annotator', () => {
    for (const annotator of ['a', 'b', 'c', 'd', 'e', 'f']) {
      const { names, ids, order, codes } = present(['B', 'Response C', 'A'], 3, {}, annotator);
      expect(names).toEqual(['A', 'B', 'C']);
      expect(ids).toEqual(order);
      expect(codes).toEqual([]);
    }
  });

  it('keeps “None of them” and its like, after the letters, and leaves out letters that the row does not reach', () => {
    expect(present(['None of them', 'A', 'B', 'C'], 2)).toMatchObject({
      names: ['A', 'B', 'None of them'],
      codes: [],
    });
  });

  it('says which response has no option', () => {
    expect(present(['A', 'B'], 3).codes).toEqual(['response-without-option']);
  });

  it('of plain numbers, which are steps rather than places, is left alone', () => {
    expect(present(['1', '2', '3'], 2)).toMatchObject({ names: ['1', '2', '3'], bindings: { best: {} } });
    expect(present(['1', '2', '3'], 2).bindings).not.toHaveProperty('q');
  });

  it('binds by title before the titles are taken away', () => {
    const ontology = createOntology(['Left', 'Right']);
    const given: DataRow = createSampleDataRowOf(2);
    const responses = given.comparisons[0]?.responses.map((one, at) => ({
      ...one,
      title: ['Right', 'Left'][at] as string,
    }));
    const { row } = applyOptionBindings(ontology, {
      ...given,
      comparisons: [{ id: 'c0', responses: responses ?? [] }],
    });
    expect(row.comparisons[0]?.optionBindings?.q).toEqual({
      o0: { type: 'response', responseId: 'r1' },
      o1: { type: 'response', responseId: 'r0' },
    });
  });
});

it('leaves a scale alone, whose points are grades', () => {
  const fields = { kind: 'radio', isLikertScale: true };
  expect(present(['1', '2', '3', '4', '5'], 2, fields).bindings).not.toHaveProperty('q');
});
