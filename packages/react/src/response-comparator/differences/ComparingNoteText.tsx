'use client';

import { selectPresentedResponses, selectStreamStatus } from '@adjudge/core';
import { useEffect, useState } from 'react';
import { comparingToolTexts } from '../../i18n/comparingToolTexts.js';
import { useTranslations } from '../../i18n/index.js';
import { Button, workInBackground } from '../../parts/index.js';
import { usePreferenceSession } from '../../session/index.js';
import { useDifferences } from './DifferencesContext.js';
import { type Alike, findAlike } from './toLikeness.js';
import { useDifferenceSummary } from './useDifferenceSummary.js';

/** Which responses are alike: looked for once the page has nothing else to do. */
function useAlike(): Alike | undefined {
  const responses = usePreferenceSession(selectPresentedResponses);
  const [found, setFound] = useState<{ readonly of: typeof responses; readonly alike: Alike | undefined }>();
  const isGrowing = usePreferenceSession((state) =>
    responses.some(({ response }) => selectStreamStatus(state, response.id) === 'open'),
  );
  useEffect(() => {
    // Two of which nothing has come yet are not the same.
    if (isGrowing) return undefined;
    const steps = findAlike(responses.map(({ response }) => response.content));
    return workInBackground(steps, {
      onDone: (alike) => setFound({ of: responses, alike }),
      // A note that cannot be made is not missed.
      onFail: () => undefined,
    });
  }, [responses, isGrowing]);
  return found?.of === responses && !isGrowing ? found.alike : undefined;
}

function useAlikeNote(): string | undefined {
  const { identicalResponses, similarResponses } = useTranslations(comparingToolTexts);
  const responses = usePreferenceSession(selectPresentedResponses);
  const alike = useAlike();
  if (alike === undefined) return undefined;
  const letters = alike.places.map((place) => responses[place]?.letter ?? '');
  const toNote = alike.likeness === 'identical' ? identicalResponses : similarResponses;
  return toNote(letters, letters.length === responses.length);
}

/** What the note says. */
export function ComparingNoteText() {
  const { tryAgain } = useTranslations(comparingToolTexts);
  const { finding, retry } = useDifferences();
  const alike = useAlikeNote();
  const summary = useDifferenceSummary();
  const hasList = finding !== undefined && finding !== 'failed' && finding.likeness === 'different';
  const note = finding === undefined ? alike : hasList && alike !== undefined ? alike : summary;
  return (
    <>
      {note === undefined ? null : <span title={note}>{note}</span>}
      {finding === 'failed' ? (
        <Button size="mini" onClick={retry}>
          {tryAgain}
        </Button>
      ) : null}
    </>
  );
}
