'use client';

import { useEffect, useSyncExternalStore } from 'react';
import type { LateSource } from './createLateSource.js';
import { runWhenIdle } from './runWhenIdle.js';

const nothing = () => undefined;
const ignore = () => {};

/** Starts a source: at once where it is wanted, or once the page has nothing else to do. */
function useStart(source: LateSource<unknown>, isWanted: boolean | 'when-idle'): void {
  useEffect(() => {
    if (isWanted === false || source.get() !== undefined) return undefined;
    const start = () => void source.start().catch(ignore);
    if (isWanted === 'when-idle') return runWhenIdle(start);
    start();
    return undefined;
  }, [source, isWanted]);
}

/** Loads what a person will need soon, once the page has nothing else to do, so that it is there when it is asked for. */
export function usePreload(source: LateSource<unknown>): void {
  useStart(source, 'when-idle');
}

/**
 * What a source holds, once it is there; `isWanted` false starts nothing, and `when-idle` starts it once the page has nothing else to do. Until
 * then, on a server, and where it cannot be loaded: `undefined`, which whoever asks can do without.
 */
export function useLateValue<Value>(
  source: LateSource<Value>,
  isWanted: boolean | 'when-idle' = true,
): Value | undefined {
  const value = useSyncExternalStore(source.subscribe, source.get, nothing);
  useStart(source, isWanted);
  return isWanted === false ? undefined : value;
}
