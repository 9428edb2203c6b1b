'use client';

import { useEffect, useMemo, useState } from 'react';
import { runWhenIdle } from './runWhenIdle.js';

/** To go through so many characters takes less than a millisecond. */
const shortLength = 20_000;

/**
 * What is worked out of a text: at once where that is short, else once the page has nothing else to do. Until then it is what it was of the
 * text before, `undefined` at first.
 *
 * @param work the same function each time.
 */
export function useIdleValue<Value>(content: string, work: (content: string) => Value): Value | undefined {
  const isShort = content.length <= shortLength;
  const atOnce = useMemo(() => (isShort ? work(content) : undefined), [content, isShort, work]);
  const [later, setLater] = useState<Value>();
  useEffect(
    () => (isShort ? undefined : runWhenIdle(() => setLater(work(content)))),
    [content, isShort, work],
  );
  return isShort ? atOnce : later;
}
