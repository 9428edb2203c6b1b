import {
  type Comparison,
  type DataRow,
  listPrompt,
  listRepliesTo,
  type Message,
  type ModelResponse,
} from '../conversation/index.js';
import type { LeftOutReason } from './exportReport.js';

/** A message as TRL wants it. */
export interface TrlMessage {
  readonly role: string;
  readonly content: string;
}

type Prompt = { readonly messages: readonly TrlMessage[] } | { readonly reason: LeftOutReason };

const toTrlMessage = ({ role, content }: Message): TrlMessage => ({ role, content });

/** The reply a message went on from: the one that is known, or none. */
function toEarlierReply(
  replies: readonly ModelResponse[],
  { followsResponseIds = replies.map(({ id }) => id) }: Message,
): ModelResponse | undefined {
  const followed = replies.filter(({ id }) => followsResponseIds.includes(id));
  return followed.length === 1 ? followed[0] : undefined;
}

/** In a list, the reply that was taken may stand among the messages; in a tree, what stands below a turn went on from its replies. */
function isReplyItself({ role, parentId, followsResponseIds }: Message): boolean {
  return role === 'assistant' && parentId === undefined && followsResponseIds === undefined;
}

/**
 * The prompt of a comparison: the messages that lead to it, with the reply each earlier turn went on from. A turn that several replies could have
 * led to leaves the prompt unknown.
 */
export function toTrlPrompt(row: DataRow, comparison: Comparison): Prompt {
  const path = listPrompt(row, comparison);
  const messages: TrlMessage[] = [];
  for (const [index, message] of path.entries()) {
    messages.push(toTrlMessage(message));
    const next = path[index + 1];
    const replies = listRepliesTo(row, message.id).flatMap(({ responses }) => responses);
    if (next === undefined || replies.length === 0 || isReplyItself(next)) continue;
    const reply = toEarlierReply(replies, next);
    if (reply === undefined) return { reason: 'ambiguous-earlier-turn' };
    messages.push({ role: 'assistant', content: reply.content });
  }
  const last = messages.at(-1)?.role;
  return last === 'user' || last === 'tool' ? { messages } : { reason: 'no-prompt' };
}
