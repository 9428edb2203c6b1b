import {
  applyPathPrefix,
  createFailure,
  createProblem,
  createSuccess,
  type JsonValue,
  type Path,
  type Result,
} from '../../../errors/index.js';
import type { KindRegistry } from '../../../kinds/index.js';
import { listEffectiveClassifications } from '../../../ontology/index.js';
import type { AnswerPlace } from './answerReaders.js';

function toPlaced<Value>(parsed: Result<Value>, path: Path): Result<Value> {
  return parsed.ok
    ? parsed
    : createFailure(
        ...applyPathPrefix(path, parsed.problems).map((one) => ({ ...one, severity: 'error' as const })),
      );
}

/** The answer as its question's kind takes it: read by the kind, not empty, and about responses that the row has. */
export function checkAnswer(
  answer: unknown,
  path: Path,
  { classification, comparison }: AnswerPlace,
  kinds: KindRegistry,
): Result<JsonValue> {
  const kind = kinds.get(classification.kind);
  if (kind === undefined) {
    const message = `“${classification.name}” is of the kind “${classification.kind}”, which is not registered, so its answers cannot be read. Pass the kind in \`kinds\`.`;
    return createFailure(createProblem('kind-unknown', message, { path }));
  }
  const tries = listEffectiveClassifications(classification).map((one) => kind.parseAnswer(answer, one));
  const parsed = tries.find(({ ok }) => ok) ?? tries[0];
  if (parsed === undefined || !parsed.ok) return toPlaced(parsed ?? createFailure(), path);
  const value: unknown = parsed.value;
  if (!kind.isAnswered(value, classification)) {
    const message = `The answer to “${classification.name}” is empty. Give one, or leave the annotation out.`;
    return createFailure(createProblem('answer-invalid', message, { path }));
  }
  const found = applyPathPrefix(path, kind.validate(value, classification, comparison));
  const wrong = found.filter(({ code }) => code === 'answer-invalid');
  if (wrong.length > 0) return toPlaced(createFailure(...wrong), []);
  // What is unfinished or too short is a suggestion all the same; what names responses of another row is none.
  const unfinished = found.map((one) => {
    return { ...one, severity: 'warning' as const, message: `${one.message} It came in as it is.` };
  });
  return createSuccess(value as JsonValue, unfinished);
}
