import type { Scope } from '@adjudge/core';
import { listIdsWithin, listPlacedQuestions } from '../draft/tree.js';
import type { OntologyDraft, QuestionDraft } from '../draft/types.js';

/** What a question is about: it says so itself, or the one at the top that it stands under does. */
function toScopes({ classifications }: OntologyDraft): ReadonlyMap<string, Scope> {
  return new Map(
    classifications.flatMap((top) => listIdsWithin(top).map((id) => [id, top.scope ?? 'row'] as const)),
  );
}

/** The questions a question's conditions can go by: not itself, nothing under it, and only where there is one answer to go by. */
export function listReachable(draft: OntologyDraft, question: QuestionDraft): readonly QuestionDraft[] {
  const own = new Set(listIdsWithin(question));
  const scopes = toScopes(draft);
  const from = scopes.get(question.id) ?? 'row';
  return listPlacedQuestions(draft.classifications)
    .map((placed) => placed.question)
    .filter(({ id }) => {
      const to = scopes.get(id) ?? 'row';
      const isNear =
        to === 'row' || to === from || from === 'span' || (to === 'comparison' && from !== 'message');
      return isNear && !own.has(id);
    });
}
