'use client';

import { listKeyCaps } from '../../a11y/index.js';
import { fieldTexts } from '../../i18n/fieldTexts.js';
import { useTranslations } from '../../i18n/index.js';
import { Button, KeyHint } from '../../parts/index.js';
import type { RankingFieldProps } from './types.js';
import type { BoardProps } from './useRankingBoard.js';

/** All keys of a few responses; of many from which to which. */
function listCaps(keys: readonly (string | null)[]): readonly string[] {
  const caps = keys.flatMap(listKeyCaps);
  return caps.length > 5 ? [`${caps[0]}–${caps.at(-1)}`] : caps;
}

function RankingKeys({ board }: BoardProps) {
  const { append, tie, takeBack } = useTranslations(fieldTexts).rankingKeys;
  return (
    <span data-adj="rank-keys" aria-hidden="true">
      <KeyHint keys={listCaps(board.ids.map(board.toKey))} /> {append}
      {board.allowTies ? (
        <>
          {' '}
          <KeyHint keys={['=']} /> {tie}
        </>
      ) : null}{' '}
      <KeyHint keys={['⌫']} /> {takeBack}
    </span>
  );
}

/** What helps now, beside the question: what is left, how to keep the order shown, who suggested what, or the keys. */
export function RankingNote({ board, field }: BoardProps & { field: RankingFieldProps }) {
  const { notPlacedYet, keepShownOrder, wasSuggestedBy, rankingText } = useTranslations(fieldTexts);
  const left = board.unplaced.map(board.toLetter);
  if (board.canKeepOrder && !board.isLocked) {
    return (
      <span data-adj="rank-note">
        <Button size="mini" data-stop="keep" onClick={() => board.focus.keep(board.keepShownOrder)}>
          {keepShownOrder}
        </Button>
      </span>
    );
  }
  if (field.isInvalid && left.length > 0 && field.answer !== undefined) {
    return (
      <span data-adj="rank-note" data-tone="danger">
        {notPlacedYet(left)}
      </span>
    );
  }
  const source = field.suggestion?.source;
  if (source !== undefined && field.suggestion !== undefined && field.answer !== undefined) {
    const places = field.suggestion.answer.ranks.map((sharing) => sharing.map(board.toLetter));
    return (
      <span data-adj="rank-note" dir="auto">
        {wasSuggestedBy(source, rankingText(places))}
      </span>
    );
  }
  const hasKeyHints = field.hasKeys && board.toKey(board.ids[0] ?? '') !== null;
  return hasKeyHints && !board.isLocked ? (
    <span data-adj="rank-note">
      <RankingKeys board={board} />
    </span>
  ) : null;
}
