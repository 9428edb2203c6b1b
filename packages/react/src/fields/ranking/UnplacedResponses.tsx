'use client';

import { useDraggable, useDroppable } from '@dnd-kit/core';
import { listKeyCaps, toKeyShortcuts } from '../../a11y/index.js';
import { fieldTexts } from '../../i18n/fieldTexts.js';
import { useTranslations } from '../../i18n/index.js';
import { KeyHint, ResponseBadge, toStateAttributes } from '../../parts/index.js';
import { RankTool } from './RankTools.js';
import { unplacedArea } from './rankDrop.js';
import type { BoardProps } from './useRankingBoard.js';

function RankOffer({ board, responseId }: BoardProps & { responseId: string }) {
  const { ordinal, place, setAside } = useTranslations(fieldTexts);
  const letter = board.toLetter(responseId);
  const { setNodeRef, listeners, transform, isDragging } = useDraggable({
    id: letter,
    disabled: board.isLocked,
  });
  const key = board.toKey(responseId);
  const next = board.answer.ranks.flat().length + 1;
  const others = board.unplaced.filter((id) => id !== responseId);
  // The next one, or from the last one on the first that is left.
  const following = board.toLetter(others[board.unplaced.indexOf(responseId)] ?? others[0] ?? responseId);
  return (
    <span data-adj="rank-offer" data-item={letter}>
      <button
        type="button"
        data-adj="rank-chip"
        ref={setNodeRef}
        {...listeners}
        data-stop={letter}
        data-waiting=""
        tabIndex={board.focus.current === letter ? 0 : -1}
        disabled={board.isLocked}
        aria-keyshortcuts={toKeyShortcuts(key)}
        style={transform === null ? undefined : { translate: `${transform.x}px ${transform.y}px` }}
        {...toStateAttributes({ dragging: isDragging })}
        onClick={() => board.focus.lead(() => board.place(responseId), following)}
      >
        <span data-adj="unseen">{place(letter, ordinal(next))}</span>
        <ResponseBadge letter={letter} isPair={board.isPair} size={24} />
        {board.isLocked ? null : <KeyHint keys={listKeyCaps(key)} />}
      </button>
      {board.allowUnranked && !board.isLocked ? (
        <span data-adj="rank-tools">
          <RankTool
            board={board}
            letter={letter}
            icon="exclude"
            name={setAside(letter)}
            act={() => board.setAside(responseId)}
          />
        </span>
      ) : null}
    </span>
  );
}

/** The responses that wait for a place: pressing one appends it. The last one waits in the last slot instead. */
export function UnplacedResponses({ board }: BoardProps) {
  const { unplaced } = useTranslations(fieldTexts);
  const { setNodeRef } = useDroppable({ id: unplacedArea });
  const waiting = board.unplaced.length > 1 ? board.unplaced : [];
  if (waiting.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset inside the field’s own group would be read as a form of its own.
    <div
      data-adj="rank-unplaced"
      role="group"
      aria-label={unplaced}
      ref={setNodeRef}
      {...toStateAttributes({ drop: board.drag.drop?.over === unplacedArea && 'on' })}
    >
      {waiting.map((id) => (
        <RankOffer key={id} board={board} responseId={id} />
      ))}
    </div>
  );
}

/** The responses that cannot be ranked; pressing one takes that back. */
export function UnrankedResponses({ board }: BoardProps) {
  const { notRankable, rankAfterAll } = useTranslations(fieldTexts);
  const { unranked = [] } = board.answer;
  if (unranked.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: as above.
    <div data-adj="rank-unranked" role="group" aria-label={notRankable}>
      <span data-adj="rank-caption" aria-hidden="true">
        {notRankable}
      </span>
      {unranked.map((id) => {
        const letter = board.toLetter(id);
        return (
          <span key={id} data-adj="rank-offer" data-item={letter}>
            <button
              type="button"
              data-adj="rank-chip"
              data-stop={letter}
              tabIndex={board.focus.current === letter ? 0 : -1}
              disabled={board.isLocked}
              onClick={() => board.focus.keep(() => board.takeOut(id), letter)}
            >
              <span data-adj="unseen">{rankAfterAll(letter)}</span>
              <ResponseBadge letter={letter} isPair={board.isPair} size={24} />
            </button>
          </span>
        );
      })}
    </div>
  );
}
