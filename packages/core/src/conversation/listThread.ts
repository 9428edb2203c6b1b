import type { Comparison, DataRow, Message } from './types.js';

/** Whether the row's messages are a tree (some message names a parent) and not a plain list. */
export function hasTree(row: DataRow): boolean {
  return row.messages.some(({ parentId }) => parentId !== undefined);
}

/** The messages from the first one to `messageId`, in order. In a row without parents: all up to and with it. */
export function listPath(row: DataRow, messageId: string): Message[] {
  if (!hasTree(row)) {
    return row.messages.slice(0, row.messages.findIndex(({ id }) => id === messageId) + 1);
  }
  const byId = new Map(row.messages.map((message) => [message.id, message]));
  const path = new Set<Message>();
  for (let at = byId.get(messageId); at !== undefined && !path.has(at); ) {
    path.add(at);
    at = at.parentId === undefined ? undefined : byId.get(at.parentId);
  }
  return [...path].reverse();
}

/** The conversation a comparison continues: its prompt, from the first message on. */
export function listPrompt(row: DataRow, comparison: Comparison | undefined): Message[] {
  return comparison?.parentMessageId === undefined
    ? [...row.messages]
    : listPath(row, comparison.parentMessageId);
}

/**
 * The comparison that row-wide questions are about: the last one, since an earlier turn's replies are history once the conversation went on.
 */
export function toJudgedComparison(row: DataRow): Comparison | undefined {
  return row.comparisons.at(-1);
}

/** The responses that competed to answer a message: the earlier turns of a conversation with several replies. */
export function listRepliesTo(row: DataRow, messageId: string): Comparison[] {
  return row.comparisons.filter((comparison) => comparison.parentMessageId === messageId);
}
