'use client';

import { startTransition, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { longestAtOnce, readAtOnce, readLater, readMoreLater } from './documentCache.js';
import { readBeginning, readDocument } from './readDocument.js';
import { createReadingMemory } from './readingMemory.js';
import type { TextDocument, TextPlugins } from './types.js';

const subscribeToNothing = () => () => {};

/**
 * A text, read as Markdown: its beginning in the first render where it is long, all of it some moments later.
 *
 * @param isGrowing whether more is written to its end: each time only that is read.
 * @param onRefuse told where all of it turns out to be more than can be parsed in reasonable time; the same function each time.
 */
export function useDocument(
  content: string,
  plugins: TextPlugins | undefined,
  isGrowing = false,
  onRefuse?: (content: string) => void,
): TextDocument {
  const [memory] = useState(createReadingMemory);
  // A text that has grown stays read as it is when its end has come.
  const [wasGrowing, setWasGrowing] = useState(isGrowing);
  if (isGrowing && !wasGrowing) setWasGrowing(true);
  // A server sends the beginning of a long text, of which the page may have read more already.
  const isSent = useSyncExternalStore(
    subscribeToNothing,
    () => false,
    () => content.length > longestAtOnce,
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was sent stays, until the rest of it is there.
  const first = useMemo(() => {
    if (wasGrowing) return readDocument(content, plugins, { memory });
    return isSent ? readBeginning(content, plugins) : readAtOnce(content, plugins);
  }, [content, plugins, memory, wasGrowing]);
  const [later, setLater] = useState<{ readonly of: TextDocument; readonly document: TextDocument }>();
  const [failure, setFailure] = useState<{ readonly of: TextDocument; readonly error: unknown }>();
  useEffect(() => {
    if (first.isWhole) return undefined;
    const show = (document: TextDocument) => startTransition(() => setLater({ of: first, document }));
    const stopMore = readMoreLater(content, plugins, show);
    const stop = readLater(content, plugins, {
      onRead: (document) => {
        stopMore();
        show(document);
      },
      onRefuse: () => onRefuse?.(content),
      onFail: (error) => setFailure({ of: first, error }),
    });
    return () => {
      stopMore();
      stop();
    };
  }, [content, plugins, first, onRefuse]);
  // For the boundary around the text, which shows it raw.
  if (failure?.of === first) throw failure.error;
  return later?.of === first ? later.document : first;
}
