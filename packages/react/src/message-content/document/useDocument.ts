'use client';

import { startTransition, useEffect, useMemo, useState } from 'react';
import { readAtOnce, readLater } from './documentCache.js';
import { beginningLengths, readBeginning, readDocument } from './readDocument.js';
import { createReadingMemory } from './readingMemory.js';
import type { TextDocument, TextPlugins } from './types.js';

/** Calls back once the frame that is being made has been painted. Returns a function by which it does not. */
function afterPaint(act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(act);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

/** What a plugin throws is said when the whole has been read. */
function readMore(content: string, plugins: TextPlugins | undefined): TextDocument | undefined {
  try {
    return readBeginning(content, plugins, beginningLengths.next);
  } catch {
    return undefined;
  }
}

/**
 * A text, read as Markdown: its beginning in the first render where it is long, all of it some moments later.
 *
 * @param isGrowing whether more is written to its end: each time only that is read.
 */
export function useDocument(
  content: string,
  plugins: TextPlugins | undefined,
  isGrowing = false,
): TextDocument {
  const [memory] = useState(createReadingMemory);
  // A text that has grown stays read as it is when its end has come.
  const [wasGrowing, setWasGrowing] = useState(isGrowing);
  if (isGrowing && !wasGrowing) setWasGrowing(true);
  const first = useMemo(
    () => (wasGrowing ? readDocument(content, plugins, { memory }) : readAtOnce(content, plugins)),
    [content, plugins, memory, wasGrowing],
  );
  const [later, setLater] = useState<TextDocument>();
  const [failure, setFailure] = useState<{ readonly of: TextDocument; readonly error: unknown }>();
  useEffect(() => {
    if (first.isWhole) return undefined;
    const show = (document: TextDocument | undefined) => startTransition(() => setLater(document));
    // Before the whole is read: somebody may scroll at once.
    const cancel = afterPaint(() => show(readMore(content, plugins)));
    const stop = readLater(content, plugins, {
      onRead: (document) => {
        cancel();
        show(document);
      },
      onFail: (error) => setFailure({ of: first, error }),
    });
    return () => {
      cancel();
      stop();
    };
  }, [content, plugins, first]);
  // For the boundary around the text, which shows it raw.
  if (failure?.of === first) throw failure.error;
  return later?.content === content && !first.isWhole ? later : first;
}
