import {
  applyPathPrefix,
  createFailure,
  createProblem,
  createSuccess,
  type Path,
  type Problem,
  type Result,
} from '../../../errors/index.js';
import { isFields } from '../findContent.js';
import { type Naming, parseNaming, toText } from './record.js';

/** One thing chosen in an answer: what names it, how sure the model is, and the answers to what is nested in it. */
export interface Choice extends Naming {
  readonly confidence?: number;
  /** As the file has them: a list, or one alone. */
  readonly classifications?: unknown;
  readonly path: Path;
}

/** How sure a model says it is. What is no number from 0 to 1 is left out with a warning. */
export function parseConfidence(raw: unknown): { readonly value?: number; readonly problems: Problem[] } {
  if (raw === undefined || raw === null) return { problems: [] };
  if (typeof raw === 'number' && raw >= 0 && raw <= 1) return { value: raw, problems: [] };
  const message = 'A confidence is a number from 0 to 1. This one is left out; the suggestion came in.';
  return {
    problems: [createProblem('wrong-type', message, { severity: 'warning', path: ['confidence'] })],
  };
}

function parseChoice(raw: unknown, path: Path): Result<Choice> {
  const text = toText(raw);
  if (text !== undefined) return createSuccess({ name: text, path });
  if (!isFields(raw)) {
    const message = 'Expected an option here: {"name": "…"}. Give its name or its schemaId.';
    return createFailure(createProblem('wrong-type', message));
  }
  const naming = parseNaming(raw);
  if (!naming.ok) return naming;
  const { value, problems } = parseConfidence(raw.confidence);
  const choice = {
    ...naming.value,
    ...(value !== undefined && { confidence: value }),
    ...(raw.classifications != null && { classifications: raw.classifications }),
    path,
  };
  return createSuccess(choice, problems);
}

/** What an answer chooses. The files have one object, a list of them, a list of one, or a bare name: the question's kind says how many may be. */
export function parseChoices(raw: unknown, path: Path): Result<readonly Choice[]> {
  const isList = Array.isArray(raw);
  const elements: readonly unknown[] = isList ? raw : raw === undefined || raw === null ? [] : [raw];
  const problems: Problem[] = [];
  const choices: Choice[] = [];
  for (const [index, element] of elements.entries()) {
    const at = isList ? [...path, index] : path;
    const parsed = parseChoice(element, at);
    for (const problem of applyPathPrefix(at, parsed.problems)) problems.push(problem);
    if (parsed.ok) choices.push(parsed.value);
  }
  return choices.length === elements.length
    ? createSuccess(choices, problems)
    : createFailure(...problems.filter(({ severity }) => severity === 'error'));
}
