'use client';

import { type PresentedResponse, selectPresentedResponses } from '@adjudge/core';
import { type RefObject, useEffect, useId } from 'react';
import { toKeyShortcuts, useAnnounce } from '../../a11y/index.js';
import { comparingToolTexts } from '../../i18n/comparingToolTexts.js';
import { useTranslations } from '../../i18n/index.js';
import { Button, Part, toStateAttributes } from '../../parts/index.js';
import { usePreferenceSession, useSessionConfiguration } from '../../session/index.js';
import { useSetView } from '../useSetView.js';
import { useDifferences } from './DifferencesContext.js';
import { useDifferenceSteps } from './useDifferenceSteps.js';
import { useDifferenceSummary } from './useDifferenceSummary.js';

function DifferenceSteps() {
  const { differences, nextDifference, previousDifference, differencePlace, differencesLoading } =
    useTranslations(comparingToolTexts);
  const { hotkeys } = useSessionConfiguration('ResponseComparator.Differences');
  const isOn = usePreferenceSession(({ view }) => view.isShowingDifferences);
  const { finding, list, current } = useDifferences();
  const go = useDifferenceSteps();
  const canGo = list.length > 0;
  const place = current === undefined ? 0 : list.indexOf(current) + 1;
  return (
    <Part.span
      data-adj="difference-steps"
      role="group"
      aria-label={differences}
      {...toStateAttributes({ shown: isOn && (canGo || finding === undefined) })}
    >
      <Button
        data-action="previous-difference"
        size="mini"
        icon="chevron-up"
        iconLabel={previousDifference}
        aria-disabled={!canGo}
        aria-keyshortcuts={toKeyShortcuts(hotkeys['previous-difference'])}
        onClick={() => go(-1)}
      />
      <span>{finding === undefined ? differencesLoading : differencePlace(place, list.length)}</span>
      <Button
        data-action="next-difference"
        size="mini"
        icon="chevron-down"
        iconLabel={nextDifference}
        aria-disabled={!canGo}
        aria-keyshortcuts={toKeyShortcuts(hotkeys['next-difference'])}
        onClick={() => go(1)}
      />
    </Part.span>
  );
}

interface ComparedSelectProps {
  responses: readonly PresentedResponse[];
  chosen: PresentedResponse;
  other: PresentedResponse;
  onChoose: (responseId: string) => void;
}

function ComparedSelect({ responses, chosen, other, onChoose }: ComparedSelectProps) {
  const { comparedWith, responseName } = useTranslations(comparingToolTexts);
  const id = useId();
  return (
    <>
      <label data-adj="unseen" htmlFor={id}>
        {comparedWith(other.letter)}
      </label>
      <select
        id={id}
        data-adj="select"
        value={chosen.response.id}
        onChange={(event) => onChoose(event.target.value)}
      >
        {responses
          .filter(({ response }) => response.id !== other.response.id)
          .map(({ response, letter }) => (
            <option key={response.id} value={response.id} aria-label={responseName(letter)}>
              {letter}
            </option>
          ))}
      </select>
    </>
  );
}

/** Which two of three or more responses are compared. */
function ComparedPairChoice() {
  const { comparedResponses } = useTranslations(comparingToolTexts);
  const setView = useSetView();
  const responses = usePreferenceSession(selectPresentedResponses);
  const isOn = usePreferenceSession(({ view }) => view.isShowingDifferences);
  const { pair } = useDifferences();
  if (!isOn || pair === undefined || responses.length < 3) return null;
  const [first, second] = pair;
  const choose = (one: string, two: string) => setView({ comparedResponseIds: [one, two] });
  return (
    <Part.span data-adj="compared-pair" role="group" aria-label={comparedResponses}>
      <ComparedSelect
        responses={responses}
        chosen={first}
        other={second}
        onChoose={(id) => choose(id, second.response.id)}
      />
      <ComparedSelect
        responses={responses}
        chosen={second}
        other={first}
        onChoose={(id) => choose(first.response.id, id)}
      />
    </Part.span>
  );
}

/** Says what was found, once, when it was asked for. */
function useSummaryAnnouncement(isAwaited: RefObject<boolean>): void {
  const announce = useAnnounce();
  const summary = useDifferenceSummary();
  useEffect(() => {
    if (!isAwaited.current || summary === undefined) return;
    isAwaited.current = false;
    announce(summary);
  }, [isAwaited, summary, announce]);
}

/** Which responses are compared, and the way from one difference to the next. */
export function DifferenceDetails({ isSummaryAwaited }: { isSummaryAwaited: RefObject<boolean> }) {
  useSummaryAnnouncement(isSummaryAwaited);
  return (
    <>
      <ComparedPairChoice />
      <DifferenceSteps />
    </>
  );
}
