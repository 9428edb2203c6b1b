import {
  createProblem,
  createSuccess,
  type Path,
  type Problem,
  parseWith,
  type Result,
} from '../errors/index.js';
import { dataRowSchema } from './schema.js';
import { toTargetId } from './target.js';
import type { DataRow } from './types.js';

interface Named {
  readonly id: string;
  readonly path: Path;
}

function listDuplicates(things: readonly Named[]): Problem[] {
  const seen = new Set<string>();
  return things.flatMap(({ id, path }) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    const message = `The id ${JSON.stringify(id)} is used twice. Give each its own.`;
    return [createProblem('duplicate-id', message, { path: [...path, 'id'], params: { id } })];
  });
}

function listUnknown(ids: ReadonlySet<string>, named: readonly Named[]): Problem[] {
  return named
    .filter(({ id }) => !ids.has(id))
    .map(({ id, path }) =>
      createProblem(
        'unknown-reference',
        `Nothing in this row has the id ${JSON.stringify(id)}. Correct it or leave it out.`,
        {
          path,
          params: { id },
        },
      ),
    );
}

/** Bindings to responses that the comparison does not have: nobody could choose them. */
function listDanglingBindings(row: DataRow): Problem[] {
  return row.comparisons.flatMap(({ responses, optionBindings = {} }, at) => {
    const ids = new Set(responses.map(({ id }) => id));
    const bound = Object.entries(optionBindings).flatMap(([classificationId, options]) =>
      Object.entries(options).flatMap(([optionId, binding]): Named[] => {
        if (binding.type !== 'response') return [];
        const path = ['comparisons', at, 'optionBindings', classificationId, optionId, 'responseId'];
        return [{ id: binding.responseId, path }];
      }),
    );
    return listUnknown(ids, bound);
  });
}

function listCycles(row: DataRow): Problem[] {
  const parents = new Map(row.messages.map((message) => [message.id, message.parentId]));
  const settled = new Set<string>();
  return row.messages.flatMap((message, index) => {
    const walked = new Set<string>();
    let at: string | undefined = message.id;
    while (at !== undefined && !settled.has(at) && !walked.has(at)) {
      walked.add(at);
      at = parents.get(at);
    }
    const isCycle = at !== undefined && walked.has(at);
    for (const id of walked) settled.add(id);
    if (!isCycle) return [];
    return [
      createProblem(
        'message-cycle',
        'Going from parent to parent never reaches a first message. Correct a parentId.',
        {
          path: ['messages', index, 'parentId'],
        },
      ),
    ];
  });
}

function listReferenceProblems(row: DataRow): Problem[] {
  const messages = row.messages.map(({ id }, index) => ({ id, path: ['messages', index] }));
  const comparisons = row.comparisons.map(({ id }, index) => ({ id, path: ['comparisons', index] }));
  const responses = row.comparisons.flatMap((comparison, at) =>
    comparison.responses.map(({ id }, index) => ({ id, path: ['comparisons', at, 'responses', index] })),
  );
  const messageIds = new Set(messages.map(({ id }) => id));
  const responseIds = new Set(responses.map(({ id }) => id));
  const toMessages: Named[] = [
    ...row.messages.flatMap(({ parentId }, index) =>
      parentId === undefined ? [] : [{ id: parentId, path: ['messages', index, 'parentId'] }],
    ),
    ...row.comparisons.flatMap(({ parentMessageId }, index) =>
      parentMessageId === undefined
        ? []
        : [{ id: parentMessageId, path: ['comparisons', index, 'parentMessageId'] }],
    ),
  ];
  const toResponses: Named[] = row.messages.flatMap(({ followsResponseIds = [] }, index) =>
    followsResponseIds.map((id, at) => ({ id, path: ['messages', index, 'followsResponseIds', at] })),
  );
  const comparisonIds = new Set(comparisons.map(({ id }) => id));
  const targetsOf = (type: 'message' | 'comparison' | 'response'): Named[] =>
    (row.prelabels ?? []).flatMap(({ target }, index) => {
      const [place, path] = target.type === 'span' ? [target.field, ['field']] : [target, []];
      return place.type === type
        ? [{ id: toTargetId(place), path: ['prelabels', index, 'target', ...path] }]
        : [];
    });
  return [
    ...listDuplicates(messages),
    ...listDuplicates(comparisons),
    ...listDuplicates(responses),
    ...listUnknown(messageIds, [...toMessages, ...targetsOf('message')]),
    ...listUnknown(comparisonIds, targetsOf('comparison')),
    ...listUnknown(responseIds, [...toResponses, ...targetsOf('response')]),
    ...listDanglingBindings(row),
    ...listCycles(row),
  ];
}

/**
 * Reads a data row from anything at all, once, at the border.
 *
 * @returns the row, or problems that name the path, what is wrong and what to do. Never throws.
 */
export function parseDataRow(raw: unknown): Result<DataRow> {
  const parsed = parseWith(dataRowSchema, raw);
  if (!parsed.ok) return parsed;
  const problems = listReferenceProblems(parsed.value);
  return problems.length > 0 ? { ok: false, problems } : createSuccess(parsed.value);
}
