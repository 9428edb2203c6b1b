'use client';

import {
  type PresentedResponse,
  type SessionState,
  selectContentMode,
  selectPresentedResponses,
} from '@adjudge/core';
import { useCallback, useLayoutEffect, useMemo, useState } from 'react';
import { usePreferenceSession } from '../../session/index.js';
import { DifferenceFinder, type Finding } from './DifferenceFinder.js';
import type { ComparedPair, Differences } from './DifferencesContext.js';
import { toDecorations } from './toDecorations.js';
import type { Difference } from './types.js';

const none: readonly never[] = [];

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

/** Compares two responses and tells what is known of them. Draws nothing. */
export function DifferenceKeeper({ onChange }: { onChange: (differences: Differences) => void }) {
  const responses = usePreferenceSession(selectPresentedResponses);
  const ids = usePreferenceSession(({ view }) => view.comparedResponseIds);
  const pair = useMemo(() => toComparedPair(responses, ids), [responses, ids]);
  const isRaw = usePreferenceSession(
    (state) => pair?.every(({ response }) => selectContentMode(state, response.id) === 'raw') ?? false,
  );
  const key = JSON.stringify([isRaw, ...(pair ?? []).map(({ response }) => response.id)]);
  const { found, tries, onFind, setCurrent, retry } = useFound(key);
  const finding = found?.finding;
  const list = finding === undefined || finding === 'failed' ? none : finding.differences;
  const current = list.find(({ id }) => id === found?.current?.id);
  const decorations = useDecorations(list, current?.id);
  const value = useMemo(
    () => ({ pair, finding, list, current, setCurrent, retry, decorations }),
    [pair, finding, list, current, setCurrent, retry, decorations],
  );
  // Before anything is painted: marks belong to the texts that are drawn with them.
  useLayoutEffect(() => onChange(value), [onChange, value]);
  if (pair === undefined) return null;
  const [{ response: a }, { response: b }] = pair;
  return (
    <DifferenceFinder key={`${key} ${tries}`} isRaw={isRaw} a={a.content} b={b.content} onFind={onFind} />
  );
}
