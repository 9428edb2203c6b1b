import {
  type Comparison,
  type DataRow,
  type ModelResponse,
  rowTarget,
  type Target,
  toJudgedComparison,
} from '../../../conversation/index.js';
import {
  applyPathPrefix,
  createFailure,
  createProblem,
  createSuccess,
  type Path,
  type Problem,
  type Result,
} from '../../../errors/index.js';
import type { Classification, Scope } from '../../../kinds/index.js';
import { hasOptions } from '../../../ontology/index.js';
import { isFields } from '../findContent.js';
import type { RawAnswer } from './answerReaders.js';
import { type Fields, toShownJson, toText } from './record.js';
import { type SelectedResponse, type TaskFormat, taskFormats, toTaskAnswer } from './toTaskAnswer.js';
import type { ResponseMatch } from './types.js';

/** The question a message task is matched to, and the row it is about. */
export interface TaskPlace {
  readonly classification: Classification;
  readonly scope: Scope;
  readonly row: DataRow;
}

/** A message task as an answer: about which turn or response, and what it says. */
export interface ReadTask {
  readonly target: Target;
  readonly raw: RawAnswer;
}

interface Selection {
  readonly fields: Fields;
  readonly path: Path;
}

function createUnsupported(message: string, path: Path = []) {
  return createFailure(createProblem('annotation-unsupported', message, { path }));
}

function listSelections(format: TaskFormat, data: Fields): Result<readonly Selection[]> {
  if (format === 'message-single-selection') return createSuccess([{ fields: data, path: ['data'] }]);
  const field = format === 'message-ranking' ? 'rankedMessages' : 'selectedMessages';
  const list: unknown = data[field];
  const path = ['data', field];
  if (Array.isArray(list) && list.length > 0 && list.every(isFields)) {
    return createSuccess(list.map((fields: Fields, index) => ({ fields, path: [...path, index] })));
  }
  const message = 'Expected a list of messages here, each with a `messageId`. Give at least one.';
  return createFailure(createProblem('wrong-type', message, { path }));
}

function toComparison({ comparisons }: DataRow, data: Fields, messageIds: readonly string[]) {
  const parentId = toText(data.parentMessageId);
  const byParent = comparisons.find(({ parentMessageId }) => parentMessageId === parentId);
  if (parentId !== undefined && byParent !== undefined) return byParent;
  const holdsOne = ({ responses }: Comparison) =>
    responses.some(({ id, sourceId = id }) => messageIds.includes(sourceId));
  // A row read from the older format names no parent: its one comparison answers the whole conversation.
  const [only] = comparisons;
  return (
    comparisons.find(holdsOne) ??
    (comparisons.length === 1 && only?.parentMessageId === undefined ? only : undefined)
  );
}

function matchResponse(
  { fields, path }: Selection,
  { responses }: Comparison,
): Result<{ readonly response: ModelResponse; readonly matchedBy: ResponseMatch }> {
  const messageId = toText(fields.messageId);
  const byId =
    responses.find(({ sourceId }) => sourceId !== undefined && sourceId === messageId) ??
    responses.find(({ id }) => id === messageId);
  if (byId !== undefined) return createSuccess({ response: byId, matchedBy: 'message-id' });
  const name = toText(fields.modelConfigName);
  const ofModel = responses.filter(({ modelConfigName }) => modelConfigName === name);
  const [byModel] = name === undefined ? [] : ofModel;
  if (byModel !== undefined && ofModel.length === 1) {
    return createSuccess({ response: byModel, matchedBy: 'model-config-name' });
  }
  const named = [
    messageId === undefined ? [] : [`the id ${toShownJson(messageId)}`],
    name === undefined ? [] : [`the model ${toShownJson(name)}`],
  ].flat();
  const message =
    named.length === 0
      ? 'This names no response. Give its `messageId`.'
      : `No single response of this turn has ${named.join(' or ')}. Correct the \`messageId\`.`;
  return createFailure(createProblem('unknown-reference', message, { path: [...path, 'messageId'] }));
}

function toTaskTarget({ classification, scope, row }: TaskPlace, comparison: Comparison): Result<Target> {
  if (scope === 'comparison') return createSuccess({ type: 'comparison', comparisonId: comparison.id });
  if (scope === 'row' && toJudgedComparison(row) === comparison) return createSuccess(rowTarget);
  const message =
    scope === 'row'
      ? `“${classification.name}” is asked once, about the last turn, and this annotation is about an earlier one. Give the question the scope “comparison”.`
      : `“${classification.name}” is asked about each ${scope}, and this annotation is about a turn. Give the question the scope “comparison”.`;
  return createFailure(createProblem('target-invalid', message, { path: ['data', 'parentMessageId'] }));
}

/** A question with one option about each response, which is how Labelbox's selection of several is read: that option, for each selected. */
function toSelectionTasks(
  selected: readonly SelectedResponse[],
  { classification, scope }: TaskPlace,
): readonly ReadTask[] | undefined {
  if (scope !== 'response' || classification.kind !== 'checklist' || !hasOptions(classification))
    return undefined;
  const [option, ...others] = classification.options;
  if (option === undefined || others.length > 0) return undefined;
  const byId = new Map(selected.map((one) => [one.response.id, one]));
  return [...byId].map(([responseId, { matchedBy }]) => ({
    target: { type: 'response', responseId },
    raw: { answer: [option.id], options: [], responses: [{ responseId, matchedBy }], nested: [] },
  }));
}

function listSelected(
  selections: readonly Selection[],
  comparison: Comparison,
): Result<readonly SelectedResponse[]> {
  const problems: Problem[] = [];
  const selected = selections.flatMap((selection): SelectedResponse[] => {
    const matched = matchResponse(selection, comparison);
    if (matched.ok) return [{ ...matched.value, order: selection.fields.order, path: selection.path }];
    problems.push(...matched.problems);
    return [];
  });
  return problems.length > 0 ? createFailure(...problems) : createSuccess(selected);
}

function readTask(task: Fields, place: TaskPlace): Result<readonly ReadTask[]> {
  const format = taskFormats.find((one) => one === task.format);
  if (format === undefined) {
    const message = `Of message tasks, ${taskFormats.map((one) => `“${one}”`).join(', ')} can be imported, and this is none of them. Leave it out.`;
    return createUnsupported(message, ['format']);
  }
  const data = isFields(task.data) ? task.data : {};
  const selections = listSelections(format, data);
  if (!selections.ok) return selections;
  const messageIds = selections.value.flatMap(({ fields }) => toText(fields.messageId) ?? []);
  const comparison = toComparison(place.row, data, messageIds);
  if (comparison === undefined) {
    const message = `The row ${JSON.stringify(place.row.id)} has no turn whose responses answer this message. Correct the \`parentMessageId\`.`;
    return createFailure(createProblem('unknown-reference', message, { path: ['data', 'parentMessageId'] }));
  }
  const selected = listSelected(selections.value, comparison);
  if (!selected.ok) return selected;
  const each = format === 'message-multi-selection' ? toSelectionTasks(selected.value, place) : undefined;
  if (each !== undefined) return createSuccess(each);
  const target = toTaskTarget(place, comparison);
  if (!target.ok) return target;
  const raw = toTaskAnswer(format, selected.value, place.classification, comparison);
  return raw.ok ? createSuccess([{ target: target.value, raw: raw.value }]) : raw;
}

/** Reads what a tool of Labelbox's chat editor says about the replies to a message: at least one answer. */
export function readMessageTask(raw: unknown, place: TaskPlace): Result<readonly ReadTask[]> {
  const read = isFields(raw)
    ? readTask(raw, place)
    : createFailure(createProblem('wrong-type', 'Expected an object with `format` and `data` here.'));
  return read.ok ? read : { ok: false, problems: applyPathPrefix(['messageEvaluationTask'], read.problems) };
}
