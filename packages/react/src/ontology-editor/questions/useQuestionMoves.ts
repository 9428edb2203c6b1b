'use client';

import type { KeyboardEvent } from 'react';
import { useAnnounce } from '../../a11y/index.js';
import { type Shift, toShiftedPlace } from '../draft/toShiftedPlace.js';
import { listPlacedQuestions } from '../draft/tree.js';
import type { QuestionDraft, QuestionPlace } from '../draft/types.js';
import { useOntologyEditor } from '../EditorContext.js';

const arrows: Readonly<Record<string, Shift>> = { ArrowUp: 'up', ArrowDown: 'down' };

/** Where an arrow key takes a question: up and down among its neighbours, inward under an option, outward from under one. */
function toShift({ key, currentTarget }: KeyboardEvent<HTMLElement>): Shift | undefined {
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return arrows[key];
  const isRightToLeft = getComputedStyle(currentTarget).direction === 'rtl';
  return (key === 'ArrowRight') === isRightToLeft ? 'out' : 'in';
}

/** Moves questions, and says where they came to stand. */
export function useQuestionMoves() {
  const { state, edit, translations } = useOntologyEditor('QuestionMoves');
  const announce = useAnnounce();
  const { draft } = state;

  function moveTo(question: QuestionDraft, place: QuestionPlace) {
    edit({ type: 'move-question', id: question.id, place });
    const { parent, index } = place;
    const all = listPlacedQuestions(draft.classifications);
    const current = all.find((one) => one.question.id === question.id)?.place.parent;
    const isSame = current?.questionId === parent?.questionId && current?.optionId === parent?.optionId;
    const siblings = all.filter(
      ({ place: { parent: own } }) =>
        own?.questionId === parent?.questionId && own?.optionId === parent?.optionId,
    ).length;
    const option = all
      .find((one) => one.question.id === parent?.questionId)
      ?.question.options?.find(({ id }) => id === parent?.optionId);
    if (!isSame && option !== undefined) announce(translations.movedUnder(question.name, option.label));
    else announce(translations.movedTo(question.name, index + 1, siblings + (isSame ? 0 : 1)));
  }

  function shift(question: QuestionDraft, by: Shift) {
    const place = toShiftedPlace(draft, question.id, by);
    if (place === undefined) announce(translations.cannotMove(question.name));
    else moveTo(question, place);
  }

  /** Takes a key press that moves a question; nothing of any other. */
  function onMoveKey(event: KeyboardEvent<HTMLElement>, question: QuestionDraft) {
    const by = event.altKey ? toShift(event) : undefined;
    if (by === undefined) return;
    event.preventDefault();
    shift(question, by);
  }

  return { moveTo, shift, onMoveKey };
}
