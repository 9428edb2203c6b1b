import type { Problem } from '@adjudge/core';
import type { HostCallbacks } from './hostContract.js';

/** Tells the host of a problem, and of what caused it. */
export type Report = (problem: Problem, cause?: unknown) => void;

/** Reports to the host's `onError` as it is at the time. */
export function createReport(getCallbacks: () => HostCallbacks): Report {
  return (problem, cause) => {
    try {
      getCallbacks().onError?.(problem, cause);
    } catch (thrown) {
      // Nobody is left to tell; a draft or a submit must not stop for it.
      console.error(thrown);
    }
  };
}
