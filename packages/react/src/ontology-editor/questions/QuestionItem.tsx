'use client';

import type { KeyboardEvent } from 'react';
import { Icon, toStateAttributes } from '../../parts/index.js';
import { useSortableItem } from '../controls/SortableList.js';
import type { PlacedQuestion } from '../draft/tree.js';
import { useOntologyEditor } from '../EditorContext.js';
import { EditorIcon, toKindIcon } from '../EditorIcon.js';
import { toQuestionNote } from './toQuestionNote.js';
import { useQuestionMoves } from './useQuestionMoves.js';

/** Puts the focus on the question before or after. */
function moveFocus(event: KeyboardEvent<HTMLElement>) {
  if (event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
  const list = event.currentTarget.closest('[data-adj="question-list"]');
  const items = [...(list?.querySelectorAll<HTMLElement>('[data-adj="question-item"]') ?? [])];
  const next = items[items.indexOf(event.currentTarget) + (event.key === 'ArrowUp' ? -1 : 1)];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}

/** A question in the list: what it is called, of which kind, and whether something is wrong with it. */
export function QuestionItem({ placed }: { placed: PlacedQuestion }) {
  const { question, depth } = placed;
  const { translations, state, problems, show } = useOntologyEditor('QuestionItem');
  const { onMoveKey } = useQuestionMoves();
  const { ref, handle, style, isDragging, isTarget } = useSortableItem(question.id);
  const own = problems.filter(({ questionId }) => questionId === question.id);
  return (
    <li
      ref={ref}
      style={style}
      data-adj="question-row"
      {...toStateAttributes({
        depth: depth > 0 ? Math.min(depth, 4) : undefined,
        dragging: isDragging,
        target: isTarget,
      })}
    >
      <span data-adj="grip" aria-hidden="true" {...handle}>
        <EditorIcon name="grip" />
      </span>
      <button
        type="button"
        data-adj="question-item"
        data-question={question.id}
        aria-current={state.selectedId === question.id || undefined}
        aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown Alt+ArrowLeft Alt+ArrowRight"
        onClick={() => show(question.id)}
        onKeyDown={(event) => {
          onMoveKey(event, question);
          moveFocus(event);
        }}
      >
        <EditorIcon name={toKindIcon(question.kind)} />
        <span data-adj="question-text">
          <b>
            <bdi>{question.name === '' ? translations.untitled : question.name}</bdi>
          </b>
          <span>{toQuestionNote(placed, translations)}</span>
        </span>
        {own.length === 0 ? null : (
          <span data-adj="question-problem">
            <Icon name="warning" size={14} />
            <span data-adj="unseen">{translations.hasProblems(own.length)}</span>
          </span>
        )}
      </button>
    </li>
  );
}
