import * as v from 'valibot';
import type { Author, Message, ModelResponse, Role } from '../../conversation/index.js';
import {
  createFailure,
  createProblem,
  createSuccess,
  type Path,
  type Problem,
  parseWith,
  type Result,
} from '../../errors/index.js';
import { type LabelboxContent, looseIdSchema, looseTextSchema, toModelConfigName } from './content.js';
import type { LabelboxMessage, ToRole } from './toLabelboxRole.js';

const messageSchema = v.object({
  messageId: looseIdSchema,
  content: v.string(),
  user: v.nullish(v.object({ userId: v.nullish(looseTextSchema), name: v.nullish(looseTextSchema) })),
  align: v.nullish(v.string()),
  canLabel: v.nullish(v.boolean()),
});

const outputSchema = v.object({
  title: v.nullish(v.string()),
  content: v.string(),
  modelConfigName: v.nullish(v.string()),
});

const conversationSchema = v.object({
  messages: v.array(messageSchema),
  modelOutputs: v.nullish(v.array(outputSchema)),
});

type ReadMessage = v.InferOutput<typeof messageSchema>;

function toLabelboxMessage({ messageId, content, user, align, canLabel }: ReadMessage): LabelboxMessage {
  const { userId, name } = user ?? {};
  return {
    messageId,
    content,
    user: { ...(userId != null && { userId }), ...(name != null && { name }) },
    ...(align != null && { align }),
    ...(canLabel != null && { canLabel }),
  };
}

function toAuthor({ userId, name }: NonNullable<LabelboxMessage['user']>): { author?: Author } {
  if (userId === undefined && name === undefined) return {};
  return {
    author: { ...(userId !== undefined && { id: userId }), ...(name !== undefined && { name }) },
  };
}

function listDuplicateProblems(messages: readonly LabelboxMessage[], path: string): Problem[] {
  const seen = new Set<string>();
  return messages.flatMap(({ messageId: id }, index) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    const message = `Two messages have the id ${JSON.stringify(id)}. Give each its own.`;
    return [createProblem('duplicate-id', message, { path: [path, index, 'messageId'], params: { id } })];
  });
}

function createRoleProblem(ruled: readonly (Role | undefined)[], path: string): Problem {
  const count = ruled.filter((role) => role === undefined).length;
  const message = `Neither a name nor \`align\` says who speaks in ${count} of ${ruled.length} messages. Turns were taken to alternate, the last one being the user’s. Name the users, or pass \`toRole\`.`;
  const place = [path, ruled.indexOf(undefined)];
  return createProblem('role-assumed', message, { severity: 'warning', path: place, params: { count } });
}

/** Who speaks in each message, with a warning where no rule says it for some. */
function assignRoles(
  messages: readonly LabelboxMessage[],
  toRole: ToRole,
  path: string,
): Result<readonly Role[]> {
  const ruled: (Role | undefined)[] = [];
  for (const [index, message] of messages.entries()) {
    try {
      ruled.push(toRole(message, { index, messages }));
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : typeof cause;
      const text = `\`toRole\` threw at this message (${reason}), so the row stays out. Correct it; it may also return undefined.`;
      return createFailure(createProblem('callback-failed', text, { path: [path, index] }));
    }
  }
  const roles = ruled.map(
    (role, index) => role ?? ((messages.length - 1 - index) % 2 === 0 ? 'user' : 'assistant'),
  );
  return createSuccess(roles, ruled.includes(undefined) ? [createRoleProblem(ruled, path)] : []);
}

function toMessages(messages: readonly LabelboxMessage[], roles: readonly Role[]): Message[] {
  return messages.map(({ messageId, content, user, canLabel }, index) => ({
    id: messageId,
    role: roles[index] ?? 'user',
    content,
    ...(user !== undefined && toAuthor(user)),
    ...(canLabel !== undefined && { canLabel }),
  }));
}

function toResponses(outputs: readonly v.InferOutput<typeof outputSchema>[]): ModelResponse[] {
  return outputs.map(({ title, content, modelConfigName }, index) => ({
    id: `r${index}`,
    ...(title != null && title !== '' && { title }),
    content,
    ...toModelConfigName(modelConfigName),
  }));
}

function listComparisonProblems(count: number): Problem[] {
  if (count >= 2) return [];
  const what = count === 0 ? 'no responses' : 'one response';
  const message = `This row has ${what} in \`modelOutputs\`, so there is nothing to compare. It came in and can be read; add responses if it is to be judged.`;
  return [
    createProblem('nothing-to-compare', message, {
      severity: 'warning',
      path: ['modelOutputs'],
      params: { count },
    }),
  ];
}

/**
 * Reads a Labelbox conversation, version 1: a list of messages and the `modelOutputs` that compete to answer it.
 *
 * @param messagesKey where the messages are: `messages`, or `conversationalData` in the older bulk form.
 */
export function parseLabelboxConversation(
  raw: Readonly<Record<string, unknown>>,
  toRole: ToRole,
  messagesKey: 'messages' | 'conversationalData' = 'messages',
): Result<LabelboxContent> {
  const parsed = parseWith(conversationSchema, {
    messages: raw[messagesKey],
    modelOutputs: raw.modelOutputs,
  });
  if (!parsed.ok) {
    const toSourcePath = (path: Path) => (path[0] === 'messages' ? [messagesKey, ...path.slice(1)] : path);
    return {
      ok: false,
      problems: parsed.problems.map((problem) => ({ ...problem, path: toSourcePath(problem.path) })),
    };
  }
  const source = parsed.value.messages.map(toLabelboxMessage);
  const duplicates = listDuplicateProblems(source, messagesKey);
  if (duplicates.length > 0) return { ok: false, problems: duplicates };
  const responses = toResponses(parsed.value.modelOutputs ?? []);
  if (source.length === 0 && responses.length === 0) {
    const message = 'This row holds no messages and no responses. Import one with a conversation.';
    return createFailure(createProblem('nothing-to-compare', message, { path: [messagesKey] }));
  }
  const roles = assignRoles(source, toRole, messagesKey);
  if (!roles.ok) return roles;
  const places = [
    { path: ['modelOutputs'], responses: responses.map((_, index): Path => ['modelOutputs', index]) },
  ];
  return createSuccess(
    {
      messages: toMessages(source, roles.value),
      comparisons: responses.length === 0 ? [] : [{ id: 'c0', responses }],
      places,
    },
    [...roles.problems, ...listComparisonProblems(responses.length)],
  );
}
