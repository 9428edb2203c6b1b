'use client';

import {
  listPlaced,
  type RankingClassification,
  rankingKind,
  type SessionState,
  selectAnswer,
  selectVerdictQuestion,
} from '@adjudge/core';
import { useTranslations } from '../i18n/index.js';
import { toStateAttributes } from '../parts/index.js';
import { usePreferenceSession } from '../session/index.js';

/** The place a ranking gives a response, 0 before it has one; nothing where the verdict is no ranking. */
function selectRank(state: SessionState, responseId: string): number | undefined {
  const question = selectVerdictQuestion(state);
  if (question?.classification.kind !== rankingKind.kind) return undefined;
  const classification = question.classification as RankingClassification;
  const answer = rankingKind.parseAnswer(
    selectAnswer(state, classification.id, question.target),
    classification,
  );
  if (!answer.ok) return 0;
  return listPlaced(answer.value).find((placed) => placed.responseId === responseId)?.place ?? 0;
}

/** The place of a response in its panel’s heading, while the responses are ranked. */
export function RankFlag({ place }: { place: number }) {
  const { ordinal, unplaced } = useTranslations();
  const isPlaced = place > 0;
  return (
    <span data-adj="rank-flag" {...toStateAttributes({ placed: isPlaced })}>
      {isPlaced ? (
        ordinal(place)
      ) : (
        <>
          <span aria-hidden="true">–</span>
          <span data-adj="unseen">{unplaced}</span>
        </>
      )}
    </span>
  );
}

/** The place of a response in the ranking that is made now. */
export function useRank(responseId: string): number | undefined {
  return usePreferenceSession((state) => selectRank(state, responseId));
}
