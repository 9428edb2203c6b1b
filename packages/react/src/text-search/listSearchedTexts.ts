import {
  type Comparison,
  listPresented,
  listPrompt,
  listRepliesTo,
  type SessionState,
  selectTurns,
} from '@adjudge/core';

/** A text that is searched, and what it takes to show it. */
export interface SearchedText {
  readonly type: 'message' | 'response';
  readonly id: string;
  readonly content: string;
  /** The turn it belongs to, where there are responses to compare. */
  readonly comparisonId?: string | undefined;
  /** For a reply of an earlier turn: the message it stands below. */
  readonly messageId?: string | undefined;
}

function listResponses(
  { label }: SessionState,
  comparison: Comparison | undefined,
  messageId?: string,
): SearchedText[] {
  if (comparison === undefined) return [];
  const order = label.presentation.order[comparison.id];
  return listPresented(comparison.responses, order).map(({ id, content }) => ({
    type: 'response',
    id,
    content,
    comparisonId: comparison.id,
    messageId,
  }));
}

/** All texts of a row that can be shown, in the order in which they are read: the conversation, and after each prompt the replies to it. */
export function listSearchedTexts(state: SessionState): SearchedText[] {
  const { dataRow } = state;
  const turns = selectTurns(state);
  const turnIds = new Set(turns.map(({ id }) => id));
  const answered = new Set(dataRow.comparisons.map(({ parentMessageId }) => parentMessageId));
  const seen = new Set<string>();
  const texts: SearchedText[] = [];
  for (const turn of turns.length > 0 ? turns : [undefined]) {
    for (const { id, content } of listPrompt(dataRow, turn)) {
      if (seen.has(id)) continue;
      seen.add(id);
      texts.push({ type: 'message', id, content, comparisonId: turn?.id });
      const earlier = answered.has(id) ? listRepliesTo(dataRow, id) : [];
      for (const comparison of earlier) {
        if (!turnIds.has(comparison.id)) texts.push(...listResponses(state, comparison, id));
      }
    }
    texts.push(...listResponses(state, turn));
  }
  return texts;
}
