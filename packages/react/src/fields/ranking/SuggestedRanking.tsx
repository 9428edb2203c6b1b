'use client';

import { listPlaced } from '@adjudge/core';
import { Fragment } from 'react';
import { useAnnounce } from '../../a11y/index.js';
import { fieldTexts } from '../../i18n/fieldTexts.js';
import { useTranslations } from '../../i18n/index.js';
import { Icon, ResponseBadge } from '../../parts/index.js';
import { SuggestionMark } from '../SuggestionMark.js';
import { AcceptSuggestion } from '../SuggestionSource.js';
import type { RankingFieldProps } from './types.js';
import type { BoardProps } from './useRankingBoard.js';

/** The proposed order, dashed: nothing of it is placed until a person says so. */
export function SuggestedRanking({ board, field }: BoardProps & { field: RankingFieldProps }) {
  const { rankingSpoken } = useTranslations(fieldTexts);
  const announce = useAnnounce();
  const { suggestion } = field;
  if (suggestion === undefined || field.answer !== undefined) return null;
  const spoken = rankingSpoken(suggestion.answer.ranks.map((sharing) => sharing.map(board.toLetter)));
  const first = suggestion.answer.ranks.flat().map(board.toLetter)[0];
  const accept = () => {
    field.onAnswerChange(suggestion.answer);
    announce(spoken);
    return true;
  };
  return (
    <div data-adj="rank-suggestion">
      <span data-adj="unseen">{spoken}</span>
      <span data-adj="rank-suggested-order" aria-hidden="true">
        {listPlaced(suggestion.answer).map(({ responseId, isTied }, index) => (
          <Fragment key={responseId}>
            {index === 0 ? null : <Icon name={isTied ? 'equal' : 'chevron-right'} size={12} />}
            <ResponseBadge letter={board.toLetter(responseId)} isPair={board.isPair} />
          </Fragment>
        ))}
      </span>
      <SuggestionMark suggestion={suggestion} />
      <AcceptSuggestion {...field} onAnswerChange={() => board.focus.lead(accept, first)} />
    </div>
  );
}
