import { type Comparison, type DataRow, rowTarget, type Target } from '../../../conversation/index.js';
import { createFailure, createProblem, createSuccess, type Result } from '../../../errors/index.js';
import type { Classification, Scope } from '../../../kinds/index.js';
import { toShownJson } from './record.js';

interface AskedPlace {
  readonly classification: Classification;
  /** Its own scope, or that of the question it is nested in. */
  readonly scope: Scope;
  readonly row: DataRow;
}

function createTargetFailure(message: string) {
  return createFailure(createProblem('target-invalid', message, { path: ['messageId'] }));
}

function toMessageTarget(id: string, { classification, row }: AskedPlace): Result<Target> {
  const message = row.messages.find((one) => one.id === id);
  const shown = toShownJson(id);
  if (message === undefined) {
    const text = `The row ${JSON.stringify(row.id)} has no message with the id ${shown}. Correct the \`messageId\`.`;
    return createFailure(createProblem('unknown-reference', text, { path: ['messageId'], params: { id } }));
  }
  if (message.canLabel === true) return createSuccess({ type: 'message', messageId: id });
  return createTargetFailure(
    `“${classification.name}” is not asked about the message ${shown}: its row does not let it be labelled. Set \`canLabel\` on the message, or leave the annotation out.`,
  );
}

function toComparisonTarget(id: string | undefined, { classification, row }: AskedPlace): Result<Target> {
  const asked = row.comparisons.filter(({ responses }) => responses.length > 1);
  const isMeant = ({ parentMessageId, responses }: Comparison) =>
    parentMessageId === id || responses.some(({ sourceId }) => sourceId === id);
  const found = id === undefined ? asked : asked.filter(isMeant);
  const [comparison] = found;
  if (comparison !== undefined && found.length === 1) {
    return createSuccess({ type: 'comparison', comparisonId: comparison.id });
  }
  return createTargetFailure(
    id === undefined
      ? `“${classification.name}” is asked about each turn, and the row has ${asked.length}. Say with \`messageId\` which message was answered.`
      : `“${classification.name}” is asked about each turn with several responses, and ${toShownJson(id)} names none. Correct the \`messageId\`.`,
  );
}

function toResponseTarget(id: string, { classification, row }: AskedPlace): Result<Target> {
  const responses = row.comparisons.flatMap((comparison) => comparison.responses);
  const response = responses.find((one) => one.sourceId === id) ?? responses.find((one) => one.id === id);
  if (response !== undefined) return createSuccess({ type: 'response', responseId: response.id });
  return createTargetFailure(
    `“${classification.name}” is asked about each response, and ${toShownJson(id)} names none of this row. Correct the \`messageId\`.`,
  );
}

/** What an annotation is about, by the question's scope and the message it names. */
export function toTarget(messageId: string | undefined, place: AskedPlace): Result<Target> {
  const { classification, scope } = place;
  if (scope === 'comparison') return toComparisonTarget(messageId, place);
  if (scope === 'span') {
    return createTargetFailure(
      `“${classification.name}” is asked about marked parts of a text, which annotations of Labelbox do not name in a way that can be read here. Leave the annotation out, or mark the text in the editor.`,
    );
  }
  if (scope === 'row') {
    return messageId === undefined
      ? createSuccess(rowTarget)
      : createTargetFailure(
          `“${classification.name}” is asked about the whole row, and this annotation is about the message ${toShownJson(messageId)}. Take \`messageId\` away, or give the question the scope “message”.`,
        );
  }
  if (messageId === undefined) {
    return createTargetFailure(
      `“${classification.name}” is asked about each ${scope}. Say with \`messageId\` which one is meant.`,
    );
  }
  return scope === 'message' ? toMessageTarget(messageId, place) : toResponseTarget(messageId, place);
}
