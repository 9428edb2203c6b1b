import { toTargetId } from '../conversation/index.js';
import type { JsonValue } from '../errors/index.js';
import { type InferAnswers, indexOntology, type Ontology } from '../ontology/index.js';
import type { Annotation, Label } from './types.js';

/** Answers by the id of what they are about. */
function toRecord(annotations: readonly Annotation[]): Readonly<Record<string, JsonValue>> {
  return Object.fromEntries(annotations.map(({ target, answer }) => [toTargetId(target), answer]));
}

/**
 * A label's answers by question, as the types of its ontology have them: an answer about the row stands under the question's id, answers
 * about messages, comparisons, responses or spans stand there by the id of each (`toTargetId`). Answers to questions that the ontology does not have are left out.
 * A label that was stored goes through `toFittingLabel` first: the ontology may have changed since.
 *
 * @example const { best } = toAnswers(label, ontology);
 */
export function toAnswers<Defined extends Ontology>(label: Label, ontology: Defined): InferAnswers<Defined> {
  const entries = [...indexOntology(ontology)].flatMap(([id, { scope }]) => {
    const own = label.annotations.filter((one) => one.classificationId === id && one.target.type === scope);
    const [first] = own;
    if (first === undefined) return [];
    return [[id, scope === 'row' ? first.answer : toRecord(own)] as const];
  });
  return Object.fromEntries(entries) as InferAnswers<Defined>;
}
