import type { Comparison, ModelResponse } from '../../../conversation/index.js';
import {
  createFailure,
  createProblem,
  createSuccess,
  type Path,
  type Problem,
  type Result,
} from '../../../errors/index.js';
import type { Classification } from '../../../kinds/index.js';
import { hasOptions } from '../../../ontology/index.js';
import type { RawAnswer } from './answerReaders.js';
import { toShownJson } from './record.js';
import type { ResponseMatch } from './types.js';

/** The tools of Labelbox's chat editor that select or rank the replies to a message. */
export const taskFormats = [
  'message-single-selection',
  'message-multi-selection',
  'message-ranking',
] as const;

/** One of them. */
export type TaskFormat = (typeof taskFormats)[number];

/** A response that a message task names, with its rank where there is one. */
export interface SelectedResponse {
  readonly response: ModelResponse;
  readonly matchedBy: ResponseMatch;
  readonly order: unknown;
  readonly path: Path;
}

/** The ids of the responses, the first first. The file's order says nothing; `order` does. */
function toRanks(selected: readonly SelectedResponse[]): Result<readonly (readonly string[])[]> {
  const sorted = [...selected].sort((a, b) => Number(a.order) - Number(b.order));
  if (sorted.every(({ order }, index) => order === index + 1)) {
    return createSuccess(sorted.map(({ response }) => [response.id]));
  }
  const first = selected.slice(0, 12).map(({ order }) => (order === undefined ? 'none' : toShownJson(order)));
  const given = `${first.join(', ')}${selected.length > first.length ? ', …' : ''}`;
  const message = `The \`order\` of ranked messages must be the numbers 1, 2, 3 … with none missing and none twice, and here it is ${given}. Rank them again; a ranking of Labelbox has no ties.`;
  return createFailure(createProblem('answer-invalid', message, { path: ['data', 'rankedMessages'] }));
}

/** The options bound to these responses, where each has one. */
function toBoundOptions(
  selected: readonly SelectedResponse[],
  classification: Classification,
  comparison: Comparison,
): readonly string[] | undefined {
  const bindings = comparison.optionBindings?.[classification.id];
  if (bindings === undefined || !hasOptions(classification)) return undefined;
  const ids = selected.flatMap(({ response }) => {
    const isBound = ([, binding]: [string, (typeof bindings)[string]]) =>
      binding.type === 'response' && binding.responseId === response.id;
    return Object.entries(bindings).find(isBound)?.[0] ?? [];
  });
  return ids.length === selected.length ? ids : undefined;
}

function createUnfit({ name, kind }: Classification, format: TaskFormat): Problem {
  const wanted: Readonly<Record<TaskFormat, string>> = {
    'message-single-selection': '“preference”, or “radio” with an option for each response',
    'message-multi-selection': '“checklist” with an option for each response',
    'message-ranking': '“ranking”',
  };
  const message = `“${name}” is of the kind “${kind}”, which cannot hold a “${format}”. Make a question of this name of the kind ${wanted[format]}.`;
  return createProblem('annotation-unsupported', message, { path: ['format'] });
}

/** The answer of the question's kind; nothing where that kind cannot say it. */
function toAnswer(
  format: TaskFormat,
  selected: readonly SelectedResponse[],
  classification: Classification,
  comparison: Comparison,
): Result<unknown> {
  const [first] = selected;
  const { kind } = classification;
  if (format === 'message-ranking') {
    if (kind !== 'ranking') return createSuccess(undefined);
    const ranks = toRanks(selected);
    return ranks.ok ? createSuccess({ ranks: ranks.value }) : ranks;
  }
  const isSingle = format === 'message-single-selection';
  if (isSingle && kind === 'preference' && first !== undefined) {
    return createSuccess({ preferred: first.response.id });
  }
  if (kind !== 'checklist' && !(isSingle && kind === 'radio')) return createSuccess(undefined);
  const ids = toBoundOptions(selected, classification, comparison);
  return createSuccess(kind === 'radio' ? ids?.[0] : ids);
}

/** What the responses that a task selects or ranks say as an answer to the question of its name. */
export function toTaskAnswer(
  format: TaskFormat,
  selected: readonly SelectedResponse[],
  classification: Classification,
  comparison: Comparison,
): Result<RawAnswer> {
  const answer = toAnswer(format, selected, classification, comparison);
  if (!answer.ok) return answer;
  if (answer.value === undefined) return createFailure(createUnfit(classification, format));
  const responses = selected.map(({ response, matchedBy }) => ({ responseId: response.id, matchedBy }));
  return createSuccess({ answer: answer.value, options: [], responses, nested: [] });
}
