'use client';

import { selectPresentedResponses } from '@adjudge/core';
import { type ReactNode, useState } from 'react';
import { useLateValue } from '../../parts/index.js';
import { usePreferenceSession } from '../../session/index.js';
import { lateTools } from '../late/lateTools.js';
import { DifferencesContext, noDifferences } from './DifferencesContext.js';

/** Compares two responses while the person wants their differences shown. */
export function DifferencesProvider({ children }: { children: ReactNode }) {
  const responses = usePreferenceSession(selectPresentedResponses);
  const isOn = usePreferenceSession(({ view }) => view.isShowingDifferences);
  const tools = useLateValue(lateTools, isOn);
  const [known, setKnown] = useState(noDifferences);
  // What was found before would be drawn, and drawn again once it is found anew.
  if (!isOn && known !== noDifferences) setKnown(noDifferences);
  // Of other texts, until the ones that are there now are compared.
  const isCurrent = isOn && known.pair?.every((one) => responses.includes(one)) === true;
  return (
    <DifferencesContext.Provider value={isCurrent ? known : noDifferences}>
      {children}
      {tools === undefined ? null : <tools.DifferenceKeeper onChange={setKnown} />}
    </DifferencesContext.Provider>
  );
}
