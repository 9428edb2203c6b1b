'use client';

import { startTransition, useEffect, useMemo, useState } from 'react';
import { readAtOnce, readLater } from './documentCache.js';
import type { TextDocument, TextPlugins } from './types.js';

/** A text, read as Markdown: its beginning in the first render where it is long, all of it some moments later. */
export function useDocument(content: string, plugins: TextPlugins | undefined): TextDocument {
  const first = useMemo(() => readAtOnce(content, plugins), [content, plugins]);
  const [later, setLater] = useState<TextDocument>();
  useEffect(() => {
    if (first.isWhole) return undefined;
    return readLater(content, plugins, (document) => startTransition(() => setLater(document)));
  }, [content, plugins, first]);
  return later?.content === content && !first.isWhole ? later : first;
}
