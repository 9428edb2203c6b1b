'use client';

import { useEffect, useSyncExternalStore } from 'react';
import type { LateSource } from './createLateSource.js';

const nothing = () => undefined;
const ignore = () => {};

/**
 * What a source holds, once it is there; `isWanted` false starts nothing. Until then, on a server, and where it cannot be loaded: `undefined`, which
 * whoever asks can do without.
 */
export function useLateValue<Value>(source: LateSource<Value>, isWanted = true): Value | undefined {
  const value = useSyncExternalStore(source.subscribe, source.get, nothing);
  useEffect(() => {
    if (isWanted) source.start().catch(ignore);
  }, [source, isWanted]);
  return isWanted ? value : undefined;
}
