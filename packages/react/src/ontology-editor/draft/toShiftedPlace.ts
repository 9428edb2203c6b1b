import { listPlacedQuestions } from './tree.js';
import type { OntologyDraft, QuestionPlace } from './types.js';

/** Ways a question can go by one step: among its neighbours, under the option before it, or out from under its own. */
export type Shift = 'up' | 'down' | 'in' | 'out';

/** Where a question comes to stand after one step, if it can go there. */
export function toShiftedPlace(draft: OntologyDraft, id: string, shift: Shift): QuestionPlace | undefined {
  const all = listPlacedQuestions(draft.classifications);
  const placed = all.find(({ question }) => question.id === id);
  if (placed === undefined) return undefined;
  const { parent, index } = placed.place;
  switch (shift) {
    case 'up':
      return index > 0 ? { parent, index: index - 1 } : undefined;
    case 'down':
      return index < placed.siblings - 1 ? { parent, index: index + 1 } : undefined;
    case 'out': {
      const above = all.find(({ question }) => question.id === parent?.questionId);
      if (above === undefined) return undefined;
      return { parent: above.place.parent, index: above.place.index + 1 };
    }
    case 'in': {
      const before = all.find(
        ({ place }) =>
          place.index === index - 1 &&
          place.parent?.questionId === parent?.questionId &&
          place.parent?.optionId === parent?.optionId,
      )?.question;
      const option = before?.options?.at(-1);
      if (before === undefined || option === undefined) return undefined;
      const under = { questionId: before.id, optionId: option.id };
      return { parent: under, index: option.classifications?.length ?? 0 };
    }
  }
}
