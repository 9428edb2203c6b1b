import {
  type Comparison,
  type DataRow,
  listPrompt,
  listRepliesTo,
  type Message,
} from '../conversation/index.js';
import type { LeftOutReason } from './exportReport.js';

/** A message as TRL wants it. */
export interface TrlMessage {
  readonly role: string;
  readonly content: string;
}

type Prompt = { readonly messages: readonly TrlMessage[] } | { readonly reason: LeftOutReason };

const toTrlMessage = ({ role, content }: Message): TrlMessage => ({ role, content });

/** The reply an earlier turn went on from: the one that is known, or none. */
function toEarlierReply(comparison: Comparison, next: Message): string | undefined {
  const { followsResponseIds = comparison.responses.map(({ id }) => id) } = next;
  const followed = comparison.responses.filter(({ id }) => followsResponseIds.includes(id));
  return followed.length === 1 ? followed[0]?.content : undefined;
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
    const [earlier] = listRepliesTo(row, message.id).filter(({ responses }) => responses.length > 0);
    if (next === undefined || earlier === undefined || next.role === 'assistant') continue;
    const content = toEarlierReply(earlier, next);
    if (content === undefined) return { reason: 'ambiguous-earlier-turn' };
    messages.push({ role: 'assistant', content });
  }
  const last = messages.at(-1)?.role;
  return last === 'user' || last === 'tool' ? { messages } : { reason: 'no-prompt' };
}
