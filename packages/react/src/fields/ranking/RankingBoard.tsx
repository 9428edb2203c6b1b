'use client';

import { listPlaced } from '@adjudge/core';
import { DndContext } from '@dnd-kit/core';
import { useComposedRefs } from '@radix-ui/react-compose-refs';
import { useId } from 'react';
import { useSilentDragging } from '../../a11y/useSilentDragging.js';
import { fieldTexts } from '../../i18n/fieldTexts.js';
import { useTranslations } from '../../i18n/index.js';
import { toStateAttributes } from '../../parts/index.js';
import { RankCard } from './RankCard.js';
import { RankingNote } from './RankingNote.js';
import { RankNextSlot } from './RankNextSlot.js';
import { detectDrop } from './rankDrop.js';
import { SuggestedRanking } from './SuggestedRanking.js';
import type { RankingFieldProps } from './types.js';
import { UnplacedResponses, UnrankedResponses } from './UnplacedResponses.js';
import { useDismissedTools } from './useDismissedTools.js';
import { useRankingBoard } from './useRankingBoard.js';

/** More responses than this have smaller cards, in two lines. */
const fewResponses = 4;

/** A row of cards that reads as what is saved: the best first, and between two whether the first is better or they tie. */
export function RankingBoard(props: RankingFieldProps) {
  const board = useRankingBoard(props);
  const { rankingOrder, rankedHelp, notPlacedYet } = useTranslations(fieldTexts);
  const { focus, drag, unplaced } = board;
  const accessibility = useSilentDragging();
  const tools = useDismissedTools(focus.root);
  const id = useId();
  const helpId = `${id}-help`;
  const leftId = `${id}-left`;
  const placed = listPlaced(board.answer);
  const ref = useComposedRefs(focus.root, board.directionRef);
  // Before anything is placed the row is a frame to be seen, and nothing to be read.
  const isEmpty = placed.length === 0 && unplaced.length > 1;
  const hasSuggestion = props.suggestion !== undefined && props.answer === undefined;
  return (
    <DndContext
      sensors={drag.sensors}
      collisionDetection={detectDrop}
      accessibility={accessibility}
      onDragMove={drag.onDrag}
      onDragOver={drag.onDrag}
      onDragEnd={drag.onDragEnd}
      onDragCancel={drag.onDragCancel}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: the question’s name stands outside, where a legend cannot. */}
      <div
        data-adj="ranking"
        role="group"
        aria-labelledby={props.labelId}
        aria-describedby={[props.describedBy, leftId].filter(Boolean).join(' ')}
        ref={ref}
        onFocus={(event) => {
          focus.onFocus(event);
          tools.onFocus(event);
        }}
        onPointerOver={tools.onPointerOver}
        onPointerLeave={tools.onPointerLeave}
        onKeyDown={board.onKeyDown}
        data-count={board.ids.length}
        {...toStateAttributes({
          many: board.ids.length > fewResponses,
          locked: board.isLocked,
          dismissed: tools.isDismissed,
        })}
      >
        <div data-adj="rank-row">
          {hasSuggestion ? null : (
            <ol data-adj="rank-slots" aria-label={rankingOrder} aria-hidden={isEmpty || undefined}>
              {placed.map((one, index) => (
                <RankCard
                  key={one.responseId}
                  board={board}
                  placed={one}
                  before={placed[index - 1]?.responseId}
                  helpId={helpId}
                />
              ))}
              <RankNextSlot board={board} />
            </ol>
          )}
          <SuggestedRanking board={board} field={props} />
          <UnplacedResponses board={board} />
          <UnrankedResponses board={board} />
          <RankingNote board={board} field={props} />
        </div>
        <span data-adj="unseen" id={helpId}>
          {rankedHelp}
        </span>
        <span data-adj="unseen" id={leftId}>
          {placed.length > 0 && unplaced.length > 0 ? notPlacedYet(unplaced.map(board.toLetter)) : ''}
        </span>
      </div>
    </DndContext>
  );
}
