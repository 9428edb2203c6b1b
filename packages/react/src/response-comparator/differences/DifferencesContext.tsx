'use client';

import {
  type PresentedResponse,
  type SessionState,
  selectContentMode,
  selectPresentedResponses,
} from '@adjudge/core';
import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';
import type { Decoration } from '../../message-content/index.js';
import { usePreferenceSession } from '../../session/index.js';
import { DifferenceFinder, type Finding } from './DifferenceFinder.js';
import { type Side, toDecorations } from './toDecorations.js';
import type { Difference } from './types.js';

/** Two responses that are compared. */
export type ComparedPair = readonly [PresentedResponse, PresentedResponse];

/** What is known of how two responses differ. */
export interface Differences {
  readonly pair: ComparedPair | undefined;
  /** Nothing while they are not compared, or not compared yet. */
  readonly finding: Finding | undefined;
  readonly list: readonly Difference[];
  /** The difference a person is at. */
  readonly current: Difference | undefined;
  readonly setCurrent: (difference: Difference) => void;
  /** Tries again after the code could not be loaded. */
  readonly retry: () => void;
  readonly decorations: Readonly<Record<Side, readonly Decoration[]>>;
}

const none: readonly never[] = [];
const nothing: Differences = {
  pair: undefined,
  finding: undefined,
  list: none,
  current: undefined,
  setCurrent: () => {},
  retry: () => {},
  decorations: { a: none, b: none },
};
const DifferencesContext = createContext<Differences>(nothing);

/** The differences of the responses that are compared now. */
export function useDifferences(): Differences {
  return useContext(DifferencesContext);
}

/** What marks a response while it is compared; the same list as long as nothing of it changes. */
export function useDifferenceDecorations(responseId: string): readonly Decoration[] {
  const { pair, decorations } = useDifferences();
  const side = pair?.findIndex(({ response }) => response.id === responseId);
  return side === 0 ? decorations.a : side === 1 ? decorations.b : none;
}

/** The two responses that are compared: those chosen, or the first two. */
function toComparedPair(
  responses: readonly PresentedResponse[],
  ids: SessionState['view']['comparedResponseIds'],
): ComparedPair | undefined {
  const chosen = responses.filter(({ response }) => ids?.includes(response.id));
  const [first, second] = chosen.length === 2 ? chosen : responses;
  return first === undefined || second === undefined ? undefined : [first, second];
}

interface Found {
  /** For which texts: what was found of others does not count. */
  readonly key: string;
  readonly finding: Finding;
  readonly current?: Difference;
}

function useFound(key: string) {
  const [found, setFound] = useState<Found>();
  const [tries, setTries] = useState(0);
  const onFind = useCallback((finding: Finding) => setFound({ key, finding }), [key]);
  const setCurrent = useCallback(
    (current: Difference) => setFound((before) => before && { ...before, current }),
    [],
  );
  const retry = useCallback(() => {
    setFound(undefined);
    setTries((before) => before + 1);
  }, []);
  return { found: found?.key === key ? found : undefined, tries, onFind, setCurrent, retry };
}

function useDecorations(
  list: readonly Difference[],
  currentId: string | undefined,
): Differences['decorations'] {
  return useMemo(
    () => ({ a: toDecorations(list, 'a', currentId), b: toDecorations(list, 'b', currentId) }),
    [list, currentId],
  );
}

/** Compares two responses while the person wants their differences shown. */
export function DifferencesProvider({ children }: { children: ReactNode }) {
  const responses = usePreferenceSession(selectPresentedResponses);
  const isOn = usePreferenceSession(({ view }) => view.isShowingDifferences);
  const ids = usePreferenceSession(({ view }) => view.comparedResponseIds);
  const pair = useMemo(() => toComparedPair(responses, ids), [responses, ids]);
  const isRaw = usePreferenceSession(
    (state) => pair?.every(({ response }) => selectContentMode(state, response.id) === 'raw') ?? false,
  );
  const key = JSON.stringify([isRaw, ...(pair ?? []).map(({ response }) => response.id)]);
  const { found, tries, onFind, setCurrent, retry } = useFound(key);
  const finding = isOn ? found?.finding : undefined;
  const list = finding === undefined || finding === 'failed' ? none : finding.differences;
  const current = list.find(({ id }) => id === found?.current?.id);
  const decorations = useDecorations(list, current?.id);
  const value = useMemo(
    () => ({ pair, finding, list, current, setCurrent, retry, decorations }),
    [pair, finding, list, current, setCurrent, retry, decorations],
  );
  return (
    <DifferencesContext.Provider value={value}>
      {children}
      {isOn && pair !== undefined ? (
        <DifferenceFinder
          key={`${key} ${tries}`}
          isRaw={isRaw}
          a={pair[0].response.content}
          b={pair[1].response.content}
          onFind={onFind}
        />
      ) : null}
    </DifferencesContext.Provider>
  );
}
