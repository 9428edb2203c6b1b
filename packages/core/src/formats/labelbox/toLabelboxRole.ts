import type { Role } from '../../conversation/index.js';

/** A message of a Labelbox row, as its source has it. */
export interface LabelboxMessage {
  readonly messageId: string;
  readonly content: string;
  readonly user?: { readonly userId?: string; readonly name?: string };
  /** `left` or `right` in Labelbox’s own rows. */
  readonly align?: string;
  readonly canLabel?: boolean;
}

/** What stands around a message. */
export interface RoleContext {
  /** The message’s place in `messages`, from 0. */
  readonly index: number;
  readonly messages: readonly LabelboxMessage[];
}

/**
 * Says who speaks in a message of a Labelbox row, which has no role of its own. `undefined`: no rule says it; the import then alternates
 * back from the last message, which it takes for the user’s, and warns once a row.
 */
export type ToRole = (message: LabelboxMessage, context: RoleContext) => Role | undefined;

const roleWords: Readonly<Record<Role, readonly string[]>> = {
  user: [
    'user',
    'human',
    'customer',
    'client',
    'person',
    'prompt',
    'prompter',
    'visitor',
    'patient',
    'student',
  ],
  assistant: ['assistant', 'bot', 'chatbot', 'ai', 'agent', 'model', 'llm', 'gpt', 'chatgpt'],
  system: ['system'],
  tool: ['tool', 'function'],
};

const roleByWord: ReadonlyMap<string, Role> = new Map(
  (Object.keys(roleWords) as Role[]).flatMap((role) => roleWords[role].map((word) => [word, role] as const)),
);

/** “Customer support agent”, “Bot 002”, “gpt-4”: the last word that names a role, since names put what they are last. */
function toRoleOfName(name: string | undefined): Role | undefined {
  const words = name?.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.flatMap((word) => roleByWord.get(word) ?? []).at(-1);
}

/**
 * The default `ToRole`: by the words of `user.name`, then of `user.userId` (whole words, in any case), then by `align`: `right` is the
 * user, `left` the assistant.
 */
export const toLabelboxRole: ToRole = ({ user, align }) => {
  const named = toRoleOfName(user?.name) ?? toRoleOfName(user?.userId);
  if (named !== undefined) return named;
  if (align === 'right') return 'user';
  return align === 'left' ? 'assistant' : undefined;
};
