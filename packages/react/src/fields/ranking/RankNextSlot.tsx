'use client';

import { useDroppable } from '@dnd-kit/core';
import { listKeyCaps, toKeyShortcuts } from '../../a11y/index.js';
import { fieldTexts } from '../../i18n/fieldTexts.js';
import { useTranslations } from '../../i18n/index.js';
import { Icon, KeyHint, ResponseBadge, toStateAttributes } from '../../parts/index.js';
import { nextSlot } from './rankDrop.js';
import type { BoardProps } from './useRankingBoard.js';

/** The next empty place. With one response left it is that one's: pressing it places it last. */
export function RankNextSlot({ board }: BoardProps) {
  const { lastPlace, notPlacedYet, ordinal, place } = useTranslations(fieldTexts);
  const { setNodeRef } = useDroppable({ id: nextSlot });
  const count = board.answer.ranks.flat().length;
  const [first, ...others] = board.unplaced;
  if (first === undefined) return null;
  const isLast = others.length === 0;
  const relation =
    count === 0 ? null : (
      <span data-adj="rank-relation" aria-hidden="true">
        <Icon name="chevron-right" />
      </span>
    );
  const state = toStateAttributes({ drop: board.drag.drop?.over === nextSlot && 'on' });
  const letter = board.toLetter(first);
  if (isLast && board.isLocked) {
    return (
      <li data-adj="rank-item">
        {relation}
        <span data-adj="rank-empty">
          <ResponseBadge letter={letter} isPair={board.isPair} size={24} />
          <span data-adj="unseen">{notPlacedYet([letter])}</span>
        </span>
      </li>
    );
  }
  if (!isLast) {
    return (
      <li data-adj="rank-item" aria-hidden="true" {...state}>
        {relation}
        <span data-adj="rank-empty" ref={setNodeRef}>
          {ordinal(count + 1)}
        </span>
      </li>
    );
  }
  const key = board.toKey(first);
  return (
    <li data-adj="rank-item" data-item={letter} {...state}>
      {relation}
      <button
        type="button"
        data-adj="rank-empty"
        ref={setNodeRef}
        data-stop={letter}
        data-waiting=""
        tabIndex={board.focus.current === letter ? 0 : -1}
        aria-keyshortcuts={toKeyShortcuts(key)}
        onClick={() => board.focus.keep(() => board.place(first), letter)}
      >
        <ResponseBadge letter={letter} isPair={board.isPair} size={24} />
        <span data-adj="unseen">{place(letter, lastPlace)}</span>
        <span aria-hidden="true">{lastPlace}</span>
        <KeyHint keys={listKeyCaps(key)} />
      </button>
    </li>
  );
}
