import { createFailure, createProblem, createSuccess, type Result } from '../../../errors/index.js';
import type { KindRegistry } from '../../../kinds/index.js';
import { indexOntology, type Ontology } from '../../../ontology/index.js';
import { parseConfidence } from './choices.js';
import { type MatchedClassification, matchClassification } from './matchClassification.js';
import { type MatchedRow, matchDataRow, parseRowReference, type RowIndex } from './matchDataRow.js';
import { type FoundAnswer, readAnswers, toFoundAnswers } from './readAnswers.js';
import { readMessageTask } from './readMessageTask.js';
import { type Fields, isAnnotationRecord, type Naming, parseNaming, toShownJson, toText } from './record.js';
import { toTarget } from './toTarget.js';

/** What every annotation of an import is matched against. */
export interface AnnotationContext {
  readonly ontology: Ontology;
  readonly rows: RowIndex;
  readonly kinds: KindRegistry;
  /** Who suggests. */
  readonly source: string;
}

/** An annotation that was read: the row, and the question with those nested in its answer. */
export interface ReadAnnotation extends MatchedRow {
  readonly answers: readonly FoundAnswer[];
}

/** Where Labelbox's other tools keep what they mark. */
const shapes = ['location', 'bbox', 'polygon', 'line', 'point', 'mask', 'segments', 'frames', 'relationship'];

function createUnsupported(record: Fields) {
  const shape = shapes.find((field) => Object.hasOwn(record, field));
  if (shape === undefined) return undefined;
  const what =
    shape === 'location' ? 'a named entity, a span of the text' : `what a tool marked (\`${shape}\`)`;
  const message = `This annotation is ${what}. Only answers to questions, selections and rankings can be imported yet. Leave it out.`;
  return createProblem('annotation-unsupported', message, { path: [shape] });
}

function parseHead(raw: unknown): Result<{ readonly record: Fields; readonly naming: Naming }> {
  if (!isAnnotationRecord(raw)) {
    const message = `'dataRow' is missing in ${toShownJson(raw)}. An annotation is an object: {"name": "…", "answer": …, "dataRow": {"globalKey": "…"}}.`;
    return createFailure(createProblem('annotation-invalid', message));
  }
  const reference = parseRowReference(raw);
  if (!reference.ok) return reference;
  const naming = parseNaming(raw);
  if (!naming.ok) return naming;
  const unsupported = createUnsupported(raw);
  return unsupported === undefined
    ? createSuccess({ record: raw, naming: naming.value })
    : createFailure(unsupported);
}

function readFound(
  record: Fields,
  { row }: MatchedRow,
  question: MatchedClassification,
  { ontology, kinds, source }: AnnotationContext,
): Result<readonly FoundAnswer[]> {
  const { classification } = question;
  const scope = indexOntology(ontology).get(classification.id)?.scope ?? 'row';
  const place = { classification, scope, row };
  const shared = { row, kinds, source };
  if (Object.hasOwn(record, 'messageEvaluationTask')) {
    const task = readMessageTask(record.messageEvaluationTask, place);
    if (!task.ok) return task;
    const { value, problems } = parseConfidence(record.confidence);
    const path = ['messageEvaluationTask', 'data'];
    const found = task.value.map(({ target, raw }) =>
      toFoundAnswers(raw, path, question, value, { ...shared, target }),
    );
    const failed = found.find(({ ok }) => !ok);
    if (failed !== undefined) return failed;
    const answers = found.flatMap((one) => (one.ok ? one.value : []));
    return createSuccess(answers, [...problems, ...found.flatMap((one) => one.problems)]);
  }
  const target = toTarget(toText(record.messageId), place);
  return target.ok ? readAnswers(record, question, { ...shared, target: target.value }) : target;
}

/** Reads one annotation: which row, which question, about what, and the answer as the question's kind takes it. */
export function readAnnotation(raw: unknown, context: AnnotationContext): Result<ReadAnnotation> {
  const head = parseHead(raw);
  if (!head.ok) return head;
  const { record, naming } = head.value;
  const row = matchDataRow(record, context.rows);
  if (!row.ok) return row;
  const question = matchClassification(naming, context.ontology);
  if (!question.ok) return question;
  const found = readFound(record, row.value, question.value, context);
  return found.ok ? createSuccess({ ...row.value, answers: found.value }, found.problems) : found;
}
