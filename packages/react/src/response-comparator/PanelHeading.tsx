'use client';

import { type PresentedResponse, selectIsPreferred, selectPresentedResponses } from '@adjudge/core';
import { memo } from 'react';
import { EvidenceButton, MaskedCount } from '../evidence/index.js';
import { useTranslations } from '../i18n/index.js';
import { Icon, ResponseBadge, toStateAttributes } from '../parts/index.js';
import { usePreferenceSession, useSessionConfiguration } from '../session/index.js';
import { PanelTools } from './PanelTools.js';
import { RankFlag, useRank } from './RankFlag.js';
import { ResponseStatistics } from './ResponseStatistics.js';
import { ReadFlag } from './reading/ReadFlag.js';

/** What a panel is: letter, name, how long its text is, whether it was read and chosen, and its own tools. */
export const PanelHeading = memo(function PanelHeading({
  response,
  letter,
  id,
}: PresentedResponse & { id: string }) {
  const { responseName, yourChoice } = useTranslations();
  const { isBlind } = useSessionConfiguration('ResponseComparator.Panel');
  const isPreferred = usePreferenceSession((state) => selectIsPreferred(state, response.id));
  const isPair = usePreferenceSession((state) => selectPresentedResponses(state).length === 2);
  const rank = useRank(response.id);
  return (
    <header data-adj="response-heading">
      <ResponseBadge letter={letter} isPair={isPair} />
      <h2 id={id}>{responseName(letter)}</h2>
      <ResponseStatistics content={response.content} letter={letter} />
      <ReadFlag responseId={response.id} />
      <MaskedCount responseId={response.id} />
      <EvidenceButton responseId={response.id} letter={letter} />
      {isBlind || response.modelConfigName === undefined ? null : (
        <span data-adj="response-model" dir="auto">
          {response.modelConfigName}
        </span>
      )}
      {rank === undefined ? (
        <span
          data-adj="chosen-flag"
          {...toStateAttributes({ shown: isPreferred })}
          aria-hidden={!isPreferred}
        >
          <Icon name="check" size={14} />
          {yourChoice}
        </span>
      ) : null}
      <PanelTools responseId={response.id} letter={letter} content={response.content} />
      {rank === undefined ? null : <RankFlag place={rank} />}
    </header>
  );
});
