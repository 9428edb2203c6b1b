import * as v from 'valibot';
import { type Author, idSchema, type Role } from '../../conversation/index.js';
import {
  createFailure,
  createProblem,
  createSuccess,
  type Path,
  type Problem,
  parseWith,
  type Result,
} from '../../errors/index.js';
import { type LabelboxContent, looseTextSchema, toModelConfigName } from './content.js';
import { type ChatNode, toChatTree } from './toChatTree.js';

const actorSchema = v.object({
  role: v.string(),
  metadata: v.nullish(
    v.object({
      name: v.nullish(looseTextSchema),
      modelConfigName: v.nullish(v.string()),
      modelConfigId: v.nullish(looseTextSchema),
    }),
  ),
});

const messageSchema = v.object({
  actorId: looseTextSchema,
  content: v.union([v.string(), v.array(v.unknown())]),
  childMessageIds: v.nullish(v.array(looseTextSchema)),
});

const chatSchema = v.object({
  actors: v.record(v.string(), actorSchema),
  messages: v.record(idSchema, messageSchema),
  rootMessageIds: v.array(looseTextSchema),
});

const textPartSchema = v.object({ type: v.literal('text'), content: v.string() });

type Actor = v.InferOutput<typeof actorSchema>;
type ChatMessage = v.InferOutput<typeof messageSchema>;

const roleByActorRole: ReadonlyMap<string, Role> = new Map([
  ['human', 'user'],
  ['user', 'user'],
  ['model', 'assistant'],
  ['assistant', 'assistant'],
  ['system', 'system'],
  ['tool', 'tool'],
]);

function toPartType(part: unknown): string {
  const type = typeof part === 'object' && part !== null && 'type' in part ? part.type : undefined;
  return typeof type === 'string' ? `“${type.slice(0, 40)}”` : 'no type';
}

/** The text of a message: its text parts, a blank line between two. Every other part is a warning. */
function toText(content: ChatMessage['content'], path: Path, problems: Problem[]): string {
  if (typeof content === 'string') return content;
  const texts: string[] = [];
  for (const [index, part] of content.entries()) {
    const text = parseWith(textPartSchema, part);
    if (text.ok) texts.push(text.value.content);
    else {
      const message = `A part of ${toPartType(part)} cannot be shown yet, so it will be missing from this message. If it matters for the judgement, leave the row out.`;
      problems.push(
        createProblem('unsupported-content', message, { severity: 'warning', path: [...path, index] }),
      );
    }
  }
  return texts.join('\n\n');
}

/** A person or tool; the author of a model’s message is left out, since a name beside it would tell who wrote the responses. */
function toAuthor(id: string, { metadata }: Actor): Author {
  return { id, ...(metadata?.name != null && { name: metadata.name }) };
}

function toNode(
  id: string,
  { actorId, content, childMessageIds }: ChatMessage,
  actor: Actor | undefined,
  problems: Problem[],
): ChatNode {
  const node: ChatNode = {
    content: toText(content, ['messages', id, 'content'], problems),
    childIds: childMessageIds ?? [],
  };
  if (actor === undefined) {
    const message = `No actor has the id ${JSON.stringify(actorId)}. Who speaks was taken from the turn: models answer people. Add the actor.`;
    const path = ['messages', id, 'actorId'];
    problems.push(
      createProblem('unknown-reference', message, { severity: 'warning', path, params: { id: actorId } }),
    );
    return node;
  }
  const { modelConfigName, modelConfigId } = actor.metadata ?? {};
  const role = roleByActorRole.get(actor.role);
  return {
    ...node,
    ...(role !== undefined && { role }),
    ...(role !== undefined && role !== 'assistant' && { author: toAuthor(actorId, actor) }),
    ...toModelConfigName(modelConfigId),
    ...toModelConfigName(modelConfigName),
  };
}

function listActorProblems(actors: Readonly<Record<string, Actor>>): Problem[] {
  return Object.entries(actors).flatMap(([id, { role }]) => {
    if (roleByActorRole.has(role)) return [];
    const message = `The role “${role.slice(0, 40)}” is not known. Who speaks was taken from the turn: models answer people. Write human or model.`;
    const path = ['actors', id, 'role'];
    return [createProblem('role-assumed', message, { severity: 'warning', path })];
  });
}

function createEmptyProblem(isDraft: boolean): Problem {
  const message = isDraft
    ? 'This row is the placeholder of a live chat in which nothing has been said yet. Export the row again after the chat.'
    : 'This row holds no messages. Import one with a conversation.';
  return createProblem('nothing-to-compare', message, { path: ['messages'] });
}

/**
 * Reads a Labelbox model chat, version 2: messages as a graph from `rootMessageIds` on, each with an actor. Several replies to one message
 * become a comparison, a reply alone in its turn a message.
 */
export function parseLabelboxChat(raw: Readonly<Record<string, unknown>>): Result<LabelboxContent> {
  const parsed = parseWith(chatSchema, raw);
  if (!parsed.ok) return parsed;
  const { rootMessageIds } = parsed.value;
  const actors = new Map(Object.entries(parsed.value.actors));
  const messages = Object.entries(parsed.value.messages);
  if (messages.length === 0) return createFailure(createEmptyProblem(raw.draft === true));
  const problems = listActorProblems(parsed.value.actors);
  const nodes = new Map(
    messages.map(
      ([id, message]) => [id, toNode(id, message, actors.get(message.actorId), problems)] as const,
    ),
  );
  const tree = toChatTree(nodes, rootMessageIds);
  if (!tree.ok) return tree;
  return createSuccess(tree.value, [...problems, ...tree.problems]);
}
