'use client';

import { useEffect } from 'react';
import type { LateSource } from './createLateSource.js';

/** Milliseconds until code that nobody asked for yet is loaded where a browser doesn't say when it has nothing else to do. */
const pause = 1000;
const ignore = () => {};

/** Does something once the page has nothing else to do. @returns what calls it off. */
export function runWhenIdle(work: () => void): () => void {
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(work, pause);
    return () => clearTimeout(timer);
  }
  const request = requestIdleCallback(work);
  return () => cancelIdleCallback(request);
}

/** Loads what a person will need soon, once the page has nothing else to do, so that it is there when it is asked for. */
export function usePreload(source: LateSource<unknown>): void {
  useEffect(() => {
    if (source.get() !== undefined) return undefined;
    return runWhenIdle(() => void source.start().catch(ignore));
  }, [source]);
}
