import { type DataRow, type Prelabel, type Target, toTargetComparison } from '../../../conversation/index.js';
import {
  applyPathPrefix,
  createFailure,
  createProblem,
  createSuccess,
  type Path,
  type Problem,
  type Result,
} from '../../../errors/index.js';
import type { KindRegistry } from '../../../kinds/index.js';
import { isFields } from '../findContent.js';
import { type RawAnswer, readRawAnswer } from './answerReaders.js';
import { checkAnswer } from './checkAnswer.js';
import { parseConfidence } from './choices.js';
import { type MatchedClassification, matchNestedClassification } from './matchClassification.js';
import { parseNaming, toAnswerField } from './record.js';
import type { MatchedAnswer } from './types.js';

/** A question that is answered, with how it was found and what is suggested. */
export interface FoundAnswer {
  readonly matched: MatchedAnswer;
  readonly prelabel: Prelabel;
}

/** What the answers of one annotation share. */
export interface AnswerContext {
  readonly row: DataRow;
  readonly target: Target;
  readonly kinds: KindRegistry;
  /** Who suggests. */
  readonly source: string;
}

type Nested = RawAnswer['nested'][number];

/** An answer that could be read, and those nested in it. What could not be read among the nested is a warning. */
export function toFoundAnswers(
  raw: RawAnswer,
  path: Path,
  { classification, matchedBy }: MatchedClassification,
  confidence: number | undefined,
  context: AnswerContext,
): Result<readonly FoundAnswer[]> {
  const { row, target, kinds, source } = context;
  const comparison = toTargetComparison(row, target);
  const answer = checkAnswer(raw.answer, path, { classification, comparison }, kinds);
  if (!answer.ok) return answer;
  const { options, responses, nested } = raw;
  const sure = confidence ?? raw.confidence;
  const matched = { classificationId: classification.id, matchedBy, target, options, responses };
  const prelabel: Prelabel = {
    classificationId: classification.id,
    target,
    answer: answer.value,
    source,
    ...(sure !== undefined && { confidence: sure }),
  };
  const inner = nested.map((one) => readNested(one, context));
  return createSuccess(
    [{ matched, prelabel }, ...inner.flatMap(({ found }) => found)],
    [...answer.problems, ...inner.flatMap(({ problems }) => problems)],
  );
}

/** Reads the answer of a record, the annotation itself or one nested in it, to the question that it was matched to. */
export function readAnswers(
  fields: Readonly<Record<string, unknown>>,
  question: MatchedClassification,
  context: AnswerContext,
): Result<readonly FoundAnswer[]> {
  const { field, value } = toAnswerField(fields);
  const { classification } = question;
  const comparison = toTargetComparison(context.row, context.target);
  const raw = readRawAnswer(value, [field], { classification, comparison });
  if (!raw.ok) return raw;
  const confidence = parseConfidence(fields.confidence);
  const found = toFoundAnswers(raw.value, [field], question, confidence.value, context);
  return found.ok
    ? createSuccess(found.value, [...raw.problems, ...confidence.problems, ...found.problems])
    : found;
}

function readNestedRecord(raw: unknown, { option }: Nested, context: AnswerContext) {
  if (!isFields(raw)) {
    const message = 'Expected an answer to a nested question here: {"name": "…", "answer": …}.';
    return createFailure(createProblem('wrong-type', message));
  }
  const naming = parseNaming(raw);
  if (!naming.ok) return naming;
  const question = matchNestedClassification(naming.value, option);
  return question.ok ? readAnswers(raw, question.value, context) : question;
}

/** The answers inside a chosen option. Files have a list of them, or one alone. */
function readNested(
  nested: Nested,
  context: AnswerContext,
): { readonly found: readonly FoundAnswer[]; readonly problems: readonly Problem[] } {
  const isList = Array.isArray(nested.raw);
  const records: readonly unknown[] = isList ? (nested.raw as readonly unknown[]) : [nested.raw];
  const found: FoundAnswer[] = [];
  const problems: Problem[] = [];
  for (const [index, record] of records.entries()) {
    const read = readNestedRecord(record, nested, context);
    const path = isList ? [...nested.path, index] : nested.path;
    if (read.ok) for (const one of read.value) found.push(one);
    for (const problem of applyPathPrefix(path, read.problems)) {
      const rest = problem.severity === 'error' ? ' The rest of the annotation came in.' : '';
      problems.push({ ...problem, severity: 'warning', message: `${problem.message}${rest}` });
    }
  }
  return { found, problems };
}
