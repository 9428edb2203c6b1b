import { createProblem, type Path, type Problem } from '../errors/index.js';
import {
  type AnswerCondition,
  type Classification,
  type Condition,
  listAnswerConditions,
  listConditionReferences,
  type Scope,
} from '../kinds/index.js';
import { type IndexedClassification, indexOntology } from './indexOntology.js';
import type { Ontology } from './types.js';
import { hasOptions, listPlacedClassifications } from './walk.js';

/** Each condition of a classification, with its place in it. */
function listConditions({
  visibleIf,
  requiredIf,
  settingsIf = [],
}: Classification): { condition: Condition; at: Path }[] {
  return [
    ...(visibleIf === undefined ? [] : [{ condition: visibleIf, at: ['visibleIf'] }]),
    ...(requiredIf === undefined ? [] : [{ condition: requiredIf, at: ['requiredIf'] }]),
    ...settingsIf.map((one, index) => ({ condition: one.if, at: ['settingsIf', index, 'if'] })),
  ];
}

type Index = ReadonlyMap<string, IndexedClassification>;

/** Ids of the classifications whose answers decide whether this one is asked. */
function listDeciders(index: Index, id: string): string[] {
  const { classification, parent } = index.get(id) ?? {};
  const byCondition = classification?.visibleIf;
  return [
    ...(parent === undefined ? [] : [parent.classificationId]),
    ...(byCondition === undefined ? [] : listConditionReferences(byCondition)),
  ].filter((one) => index.has(one));
}

/** Ids of the classifications that can be asked in some order, each after those that decide about it: none of them is in a circle. */
function listOrdered(index: Index): ReadonlySet<string> {
  const undecided = new Map<string, number>();
  const decides = new Map<string, string[]>();
  for (const id of index.keys()) {
    const deciders = listDeciders(index, id);
    undecided.set(id, deciders.length);
    for (const decider of deciders) {
      const decided = decides.get(decider) ?? [];
      decided.push(id);
      decides.set(decider, decided);
    }
  }
  const ordered = new Set([...index.keys()].filter((id) => undecided.get(id) === 0));
  // A set is walked in the order in which its elements came in, those that come in on the way among them.
  for (const id of ordered) {
    for (const decided of decides.get(id) ?? []) {
      const left = (undecided.get(decided) ?? 0) - 1;
      undecided.set(decided, left);
      if (left === 0) ordered.add(decided);
    }
  }
  return ordered;
}

/** Whether what decides about a classification depends, in the end, on itself. */
function isCircular(index: Index, id: string): boolean {
  const seen = new Set(listDeciders(index, id));
  for (const one of seen) for (const decider of listDeciders(index, one)) seen.add(decider);
  return seen.has(id);
}

/** Whether an answer of one scope can be looked up from a question of another: on the same target, or what that belongs to. */
function canReach(from: Scope, to: Scope): boolean {
  if (from === 'span') return true;
  return to === 'row' || to === from || (to === 'comparison' && from !== 'message');
}

function createNever(message: string, path: Path, id: string): Problem {
  return createProblem('condition-never-holds', message, { severity: 'warning', path, params: { id } });
}

function listReferenceProblems(
  condition: AnswerCondition,
  from: IndexedClassification,
  to: IndexedClassification | undefined,
  path: Path,
): Problem[] {
  const id = condition.classificationId;
  if (to === undefined) {
    const message = `The condition goes by the question ${JSON.stringify(id)}, which the ontology does not have. Correct it or take it away.`;
    return [createProblem('unknown-reference', message, { path, params: { id } })];
  }
  const { classification, scope } = to;
  if (!canReach(from.scope, scope)) {
    const message = `“${classification.name}” is asked about each ${scope} and this question is about the ${from.scope}, so there is no one answer to go by. Let the condition go by another question.`;
    return [createNever(message, path, id)];
  }
  const isByOption = condition.operator === 'is' || condition.operator === 'includes';
  if (!isByOption || !['radio', 'checklist'].includes(classification.kind) || !hasOptions(classification)) {
    return [];
  }
  if (classification.options.some((option) => option.id === condition.value)) return [];
  const message = `${JSON.stringify(condition.value)} is the id of no option of “${classification.name}”, so the condition never holds. Correct it or take it away.`;
  return [createNever(message, path, id)];
}

/** Conditions that go by a question or an option that is not there or out of reach, or that go round in a circle. */
export function listConditionProblems(ontology: Ontology): Problem[] {
  const index = indexOntology(ontology);
  const ordered = listOrdered(index);
  return listPlacedClassifications(ontology.classifications, ['classifications']).flatMap(
    ({ classification, path }) => {
      const from = index.get(classification.id);
      if (from === undefined) return [];
      const wrong = listConditions(classification).flatMap(({ condition, at }) =>
        listAnswerConditions(condition).flatMap((one) =>
          listReferenceProblems(one, from, index.get(one.classificationId), [...path, ...at]),
        ),
      );
      const { id, visibleIf } = classification;
      if (visibleIf === undefined || ordered.has(id) || !isCircular(index, id)) return wrong;
      const message = `Whether “${classification.name}” is asked depends on its own answer. Let the condition go by another question.`;
      return [...wrong, createProblem('condition-cycle', message, { path: [...path, 'visibleIf'] })];
    },
  );
}
