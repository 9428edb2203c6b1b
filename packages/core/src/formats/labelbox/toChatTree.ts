import type { Author, Comparison, Message, Role } from '../../conversation/index.js';
import {
  createFailure,
  createProblem,
  createSuccess,
  type Path,
  type Problem,
  type Result,
} from '../../errors/index.js';
import type { ComparisonPlace, LabelboxContent } from './content.js';

/** A message of a chat’s graph. Without a role, the turn decides it. */
export interface ChatNode {
  readonly role?: Role;
  readonly content: string;
  readonly author?: Author;
  readonly modelConfigName?: string;
  readonly childIds: readonly string[];
}

type Nodes = ReadonlyMap<string, ChatNode>;

/** An edge of the graph still to be walked. */
interface Step {
  readonly id: string;
  /** Where the source names it. */
  readonly path: Path;
  readonly parentId?: string;
  readonly parentRole?: Role;
  readonly followsResponseIds?: readonly string[];
}

interface Walk {
  readonly nodes: Nodes;
  readonly placed: Set<string>;
  readonly messages: Message[];
  readonly comparisons: Comparison[];
  readonly places: ComparisonPlace[];
  readonly problems: Problem[];
  responseCount: number;
}

/** Models answer people: what an unknown actor says is an answer to a user’s message, and a user’s message elsewhere. */
function toRoleInTurn(node: ChatNode, parentRole: Role | undefined): Role {
  return node.role ?? (parentRole === 'user' ? 'assistant' : 'user');
}

function listChildSteps(id: string, node: ChatNode, role: Role): Step[] {
  const seen = new Set<string>();
  return node.childIds.flatMap((childId, index): Step[] => {
    if (seen.has(childId)) return [];
    seen.add(childId);
    const path = ['messages', id, 'childMessageIds', index];
    return [{ id: childId, path, parentId: id, parentRole: role }];
  });
}

function warn(walk: Walk, code: 'unknown-reference' | 'message-reached-twice', step: Step, message: string) {
  const params = { id: step.id };
  walk.problems.push(createProblem(code, message, { severity: 'warning', path: step.path, params }));
}

/** What goes on after the replies of one turn: a message named by several replies is one step that follows all of them. */
function listStepsAfter(
  walk: Walk,
  parentId: string,
  replies: readonly Step[],
  responseIds: readonly string[],
) {
  const followed = new Map<string, { path: Path; responseIds: string[] }>();
  for (const [position, { id }] of replies.entries()) {
    const responseId = responseIds[position] ?? '';
    for (const { id: childId, path } of listChildSteps(id, walk.nodes.get(id) as ChatNode, 'assistant')) {
      const known = followed.get(childId);
      if (known === undefined) followed.set(childId, { path, responseIds: [responseId] });
      else known.responseIds.push(responseId);
    }
  }
  return [...followed].map(([id, { path, responseIds: follows }]): Step => {
    const step: Step = { id, path, parentId, parentRole: 'assistant' };
    return follows.length === responseIds.length ? step : { ...step, followsResponseIds: follows };
  });
}

/** Replies to one message become a comparison; the steps returned go on from them. */
function placeComparison(walk: Walk, parentId: string, replies: readonly Step[]): Step[] {
  const responses = replies.map(({ id }) => {
    const { content, modelConfigName } = walk.nodes.get(id) as ChatNode;
    walk.placed.add(id);
    const responseId = `r${walk.responseCount++}`;
    return {
      id: responseId,
      sourceId: id,
      content,
      ...(modelConfigName !== undefined && { modelConfigName }),
    };
  });
  walk.comparisons.push({ id: `c${walk.comparisons.length}`, parentMessageId: parentId, responses });
  walk.places.push({
    path: ['messages', parentId, 'childMessageIds'],
    responses: replies.map(({ id }) => ['messages', id]),
  });
  return listStepsAfter(
    walk,
    parentId,
    replies,
    responses.map(({ id }) => id),
  );
}

/** Walks one edge; the steps returned come next, in order. */
function placeMessage(walk: Walk, step: Step): Step[] {
  const node = walk.nodes.get(step.id);
  if (node === undefined) {
    const message = `No message has the id ${JSON.stringify(step.id)}, so what follows here is missing. Correct the id or add the message.`;
    warn(walk, 'unknown-reference', step, message);
    return [];
  }
  if (walk.placed.has(step.id)) {
    const message = `The message ${JSON.stringify(step.id)} already stands elsewhere in the conversation, and a message has one place. It was left there; this second way to it is ignored.`;
    warn(walk, 'message-reached-twice', step, message);
    return [];
  }
  walk.placed.add(step.id);
  const { id, parentId, followsResponseIds } = step;
  const role = toRoleInTurn(node, step.parentRole);
  walk.messages.push({
    id,
    ...(parentId !== undefined && { parentId }),
    ...(followsResponseIds !== undefined && { followsResponseIds }),
    role,
    content: node.content,
    ...(node.author !== undefined && { author: node.author }),
  });
  const children = listChildSteps(id, node, role);
  // A turn is a person's message and the replies to it: what a model says after a model is no competition.
  const isReply = (child: Step): boolean => {
    const reply = walk.nodes.get(child.id);
    return reply !== undefined && !walk.placed.has(child.id) && toRoleInTurn(reply, role) === 'assistant';
  };
  const replies = role === 'assistant' ? [] : children.filter(isReply);
  if (replies.length < 2) return children;
  const competing = new Set(replies);
  const others = children.filter((child) => !competing.has(child));
  return [...placeComparison(walk, id, replies), ...others];
}

function listUnreachedProblems({ nodes, placed }: Walk): Problem[] {
  return [...nodes.keys()].flatMap((id) => {
    if (placed.has(id)) return [];
    const message =
      'No way leads from `rootMessageIds` to this message, so it was left out. Name it as a child or a root.';
    const path = ['messages', id];
    return [createProblem('message-unreachable', message, { severity: 'warning', path, params: { id } })];
  });
}

function listComparisonProblems({ comparisons }: Walk): Problem[] {
  if (comparisons.length > 0) return [];
  const message =
    'No message of this chat has two replies, so there is nothing to compare. It came in and can be read; add replies if it is to be judged.';
  return [createProblem('nothing-to-compare', message, { severity: 'warning', path: ['messages'] })];
}

/**
 * A chat’s graph as our tree: messages in the order they are reached, each once, and a comparison for each turn with several replies.
 * What follows replies hangs below the message they answer. Linear in messages and edges, and ends on cycles.
 */
export function toChatTree(nodes: Nodes, rootIds: readonly string[]): Result<LabelboxContent> {
  const walk: Walk = {
    nodes,
    placed: new Set(),
    messages: [],
    comparisons: [],
    places: [],
    problems: [],
    responseCount: 0,
  };
  const roots = rootIds.map((id, index): Step => ({ id, path: ['rootMessageIds', index] }));
  const ahead = roots.reverse();
  for (let step = ahead.pop(); step !== undefined; step = ahead.pop()) {
    for (const next of placeMessage(walk, step).reverse()) ahead.push(next);
  }
  const { messages, comparisons, places, problems } = walk;
  if (messages.length === 0) {
    const message = '`rootMessageIds` names no message that is there. Name the message the chat begins with.';
    return createFailure(createProblem('unknown-reference', message, { path: ['rootMessageIds'] }));
  }
  return createSuccess({ messages, comparisons, places }, [
    ...problems,
    ...listUnreachedProblems(walk),
    ...listComparisonProblems(walk),
  ]);
}
