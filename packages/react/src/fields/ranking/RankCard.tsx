'use client';

import type { PlacedResponse } from '@adjudge/core';
import { useDraggable, useDroppable } from '@dnd-kit/core';
import { useComposedRefs } from '@radix-ui/react-compose-refs';
import { fieldTexts } from '../../i18n/fieldTexts.js';
import { useTranslations } from '../../i18n/index.js';
import { Icon, ResponseBadge, toStateAttributes } from '../../parts/index.js';
import { RankTools } from './RankTools.js';
import { toRelationStop } from './rankStops.js';
import type { BoardProps } from './useRankingBoard.js';

interface RankRelationProps extends BoardProps {
  responseId: string;
  before: string;
  isTied: boolean;
}

/** How a response stands to the one before it. Where ties are allowed, pressing it changes that. */
function RankRelation({ board, responseId, before, isTied }: RankRelationProps) {
  const { betterThan, tiedWith } = useTranslations(fieldTexts);
  const icon = <Icon name={isTied ? 'equal' : 'chevron-right'} />;
  const state = toStateAttributes({ tie: isTied });
  if (!board.allowTies || board.isLocked) {
    return (
      <span data-adj="rank-relation" {...state} aria-hidden="true">
        {icon}
      </span>
    );
  }
  const letter = board.toLetter(responseId);
  const stop = toRelationStop(letter);
  return (
    <button
      type="button"
      data-adj="rank-relation"
      data-stop={stop}
      tabIndex={board.focus.current === stop ? 0 : -1}
      aria-label={(isTied ? tiedWith : betterThan)(board.toLetter(before), letter)}
      onClick={() => board.focus.keep(() => board.tie(responseId))}
      {...state}
    >
      {icon}
    </button>
  );
}

function RankResponse({ board, placed, helpId }: BoardProps & { placed: PlacedResponse; helpId: string }) {
  const { ordinal, rankedName } = useTranslations(fieldTexts);
  const letter = board.toLetter(placed.responseId);
  const name = rankedName(letter, placed.place, board.ids.length);
  const content = (
    <>
      <span data-adj="unseen">{name}</span>
      <ResponseBadge letter={letter} isPair={board.isPair} size={24} />
      <span data-adj="rank-ordinal" aria-hidden="true">
        {ordinal(placed.place)}
      </span>
    </>
  );
  if (board.isLocked) {
    return <span data-adj="rank-response">{content}</span>;
  }
  return (
    <button
      type="button"
      data-adj="rank-response"
      data-stop={letter}
      tabIndex={board.focus.current === letter ? 0 : -1}
      aria-describedby={helpId}
      aria-keyshortcuts="Alt+ArrowLeft Alt+ArrowRight Delete"
      // Safari gives no focus to a button that is pressed, and the focus is what brings its tools.
      onClick={({ currentTarget }) => currentTarget.focus()}
    >
      {content}
    </button>
  );
}

interface RankCardProps extends BoardProps {
  placed: PlacedResponse;
  /** Id of the response before it. */
  before: string | undefined;
  helpId: string;
}

/** A placed response: its grip, badge and place, and how it stands to the one before it. */
export function RankCard({ board, placed, before, helpId }: RankCardProps) {
  const letter = board.toLetter(placed.responseId);
  const draggable = useDraggable({ id: letter, disabled: board.isLocked });
  const droppable = useDroppable({ id: letter });
  const ref = useComposedRefs<HTMLElement>(draggable.setNodeRef, droppable.setNodeRef);
  const { transform, isDragging } = draggable;
  const { drop } = board.drag;
  const isOver = drop?.over === letter;
  return (
    <li data-adj="rank-item" data-item={letter} {...toStateAttributes({ drop: isOver && drop.side })}>
      {before === undefined ? null : (
        <RankRelation board={board} responseId={placed.responseId} before={before} isTied={placed.isTied} />
      )}
      <div
        data-adj="rank-card"
        ref={ref}
        style={transform === null ? undefined : { translate: `${transform.x}px ${transform.y}px` }}
        {...toStateAttributes({ dragging: isDragging })}
      >
        {board.isLocked ? null : (
          <span data-adj="rank-grip" ref={draggable.setActivatorNodeRef} {...draggable.listeners}>
            <Icon name="grip" />
          </span>
        )}
        <RankResponse board={board} placed={placed} helpId={helpId} />
        {board.isLocked ? null : <RankTools board={board} responseId={placed.responseId} />}
      </div>
    </li>
  );
}
