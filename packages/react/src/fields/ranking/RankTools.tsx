'use client';

import { listPlaced } from '@adjudge/core';
import { fieldTexts } from '../../i18n/fieldTexts.js';
import { useTranslations } from '../../i18n/index.js';
import { Button, type IconName } from '../../parts/index.js';
import type { BoardProps } from './useRankingBoard.js';

interface RankToolProps extends BoardProps {
  letter: string;
  icon: IconName;
  name: string;
  isOff?: boolean;
  act: () => boolean;
}

/** One act on a response. Where it leads nowhere it says so and stays, so that the focus does too. */
export function RankTool({ board, letter, icon, name, isOff = false, act }: RankToolProps) {
  return (
    <Button
      size="mini"
      icon={icon}
      iconLabel={name}
      data-stop={`${letter}-${icon}`}
      tabIndex={board.focus.current === letter ? 0 : -1}
      aria-disabled={isOff || undefined}
      onClick={() => board.focus.keep(act, letter)}
    />
  );
}

/** What can be done with a placed response by pressing: for those who neither drag nor know the keys. */
export function RankTools({ board, responseId }: BoardProps & { responseId: string }) {
  const { moveEarlier, moveLater, takeOut, setAside } = useTranslations(fieldTexts);
  const letter = board.toLetter(responseId);
  const placed = listPlaced(board.answer);
  const isAlone = board.answer.ranks.some((sharing) => sharing.length === 1 && sharing[0] === responseId);
  const shared = { board, letter };
  return (
    <span data-adj="rank-tools">
      <RankTool
        {...shared}
        icon="chevron-left"
        name={moveEarlier(letter)}
        isOff={isAlone && placed[0]?.responseId === responseId}
        act={() => board.step(responseId, -1)}
      />
      <RankTool
        {...shared}
        icon="chevron-right"
        name={moveLater(letter)}
        isOff={isAlone && placed.at(-1)?.responseId === responseId}
        act={() => board.step(responseId, 1)}
      />
      <RankTool {...shared} icon="cross" name={takeOut(letter)} act={() => board.takeOut(responseId)} />
      {board.allowUnranked ? (
        <RankTool {...shared} icon="exclude" name={setAside(letter)} act={() => board.setAside(responseId)} />
      ) : null}
    </span>
  );
}
