import { createProblem, type Path, type Problem } from '../errors/index.js';
import { type Classification, listConditionReferences } from '../kinds/index.js';
import { indexOntology } from './indexOntology.js';
import type { Ontology } from './types.js';
import { hasOptions } from './walk.js';

interface Placed {
  readonly classification: Classification;
  readonly path: Path;
}

function listPlaced(classifications: readonly Classification[], path: Path): Placed[] {
  return classifications.flatMap((classification, at) => {
    const here = [...path, at];
    const options = hasOptions(classification) ? classification.options : [];
    return [
      { classification, path: here },
      ...options.flatMap(({ classifications: nested = [] }, index) =>
        listPlaced(nested, [...here, 'options', index, 'classifications']),
      ),
    ];
  });
}

/** Each condition of a classification, with its place in it. */
function listConditions({ visibleIf, requiredIf, settingsIf = [] }: Classification) {
  return [
    ...(visibleIf === undefined ? [] : [{ condition: visibleIf, at: ['visibleIf'] as Path }]),
    ...(requiredIf === undefined ? [] : [{ condition: requiredIf, at: ['requiredIf'] as Path }]),
    ...settingsIf.map((one, index) => ({ condition: one.if, at: ['settingsIf', index, 'if'] as Path })),
  ];
}

/** Ids of the classifications whose answers decide whether this one is asked. */
function listDeciders(ontology: Ontology, id: string): string[] {
  const indexed = indexOntology(ontology).get(id);
  if (indexed === undefined) return [];
  const { visibleIf } = indexed.classification;
  return [
    ...(indexed.parent === undefined ? [] : [indexed.parent.classificationId]),
    ...(visibleIf === undefined ? [] : listConditionReferences(visibleIf)),
  ];
}

/** Whether what decides about a classification depends, in the end, on itself. */
function isCircular(ontology: Ontology, id: string): boolean {
  const seen = new Set<string>();
  const waiting = listDeciders(ontology, id);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next === id) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    waiting.push(...listDeciders(ontology, next));
  }
  return false;
}

/** Conditions that go by a question that is not there, or that go round in a circle. */
export function listConditionProblems(ontology: Ontology): Problem[] {
  const known = indexOntology(ontology);
  return listPlaced(ontology.classifications, ['classifications']).flatMap(({ classification, path }) => {
    const unknown = listConditions(classification).flatMap(({ condition, at }) =>
      listConditionReferences(condition)
        .filter((id) => !known.has(id))
        .map((id) => {
          const message = `The condition goes by the question ${JSON.stringify(id)}, which the ontology does not have. Correct it or take it away.`;
          return createProblem('unknown-reference', message, { path: [...path, ...at], params: { id } });
        }),
    );
    if (classification.visibleIf === undefined || !isCircular(ontology, classification.id)) return unknown;
    const message = `Whether “${classification.name}” is asked depends on its own answer. Let the condition go by another question.`;
    return [...unknown, createProblem('condition-cycle', message, { path: [...path, 'visibleIf'] })];
  });
}
