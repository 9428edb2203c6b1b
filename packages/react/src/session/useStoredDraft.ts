'use client';

import { createProblem, type Draft, type DraftStorage, type Problem, parseDraft } from '@adjudge/core';
import { useCallback, useEffect, useState } from 'react';
import type { Report } from './createReport.js';

/** Where the reading of a stored draft stands. */
export type StoredDraft =
  | { readonly status: 'reading' }
  | { readonly status: 'read'; readonly draft?: Draft }
  | { readonly status: 'failed'; readonly problem: Problem; readonly cause?: unknown };

async function readDraft(storage: DraftStorage, sessionKey: string): Promise<StoredDraft> {
  try {
    const raw = await storage.read(sessionKey);
    if (raw === undefined || raw === null) return { status: 'read' };
    const parsed = parseDraft(raw);
    if (parsed.ok) return { status: 'read', draft: parsed.value };
    const message = 'A stored draft has a shape that this version does not read. It is left where it is.';
    return { status: 'failed', problem: createProblem('draft-unreadable', message) };
  } catch (cause) {
    const message = 'The draft storage did not answer. Check that this page may store data, then try again.';
    return { status: 'failed', problem: createProblem('storage-failed', message), cause };
  }
}

/**
 * Takes away a draft that could not be read, whatever its sequence: the storage would refuse the new one, whose sequence starts small.
 * One that cannot be removed either is no reason to stop work; the next write says so.
 */
async function removeDraft(storage: DraftStorage | undefined, sessionKey: string): Promise<void> {
  try {
    await storage?.remove(sessionKey, Number.MAX_SAFE_INTEGER);
  } catch {}
}

/** Reads a session's draft, once, and reports one that cannot be read. Without a storage there is nothing to wait for. */
export function useStoredDraft(
  storage: DraftStorage | undefined,
  sessionKey: string,
  report: Report,
): { readonly stored: StoredDraft; readonly retry: () => void; readonly startAnew: () => void } {
  const [stored, setStored] = useState<StoredDraft>(
    storage === undefined ? { status: 'read' } : { status: 'reading' },
  );
  const [attempt, setAttempt] = useState(1);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt reads again.
  useEffect(() => {
    if (storage === undefined) return;
    let isCurrent = true;
    void readDraft(storage, sessionKey).then((result) => {
      if (!isCurrent) return;
      setStored((before) => (before.status === 'read' ? before : result));
      if (result.status === 'failed') report(result.problem, result.cause);
    });
    return () => {
      isCurrent = false;
    };
  }, [storage, sessionKey, attempt, report]);

  const retry = useCallback(() => {
    setStored({ status: 'reading' });
    setAttempt((count) => count + 1);
  }, []);
  const startAnew = useCallback(() => {
    void removeDraft(storage, sessionKey).then(() => setStored({ status: 'read' }));
  }, [storage, sessionKey]);
  return { stored, retry, startAnew };
}
