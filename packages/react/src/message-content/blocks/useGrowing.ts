'use client';

import type { Element } from 'hast';
import { startTransition, useEffect, useMemo, useState } from 'react';
import { doInBackground } from '../../parts/index.js';
import { pruneElement } from './pruneElement.js';

/** So many elements are added to a block at a time: more would keep the page from answering. */
const step = 600;

/** A block that holds very much is drawn bit by bit, from its beginning. */
export function useGrowing(node: Element): Element {
  const [count, setCount] = useState(step);
  const drawn = useMemo(() => pruneElement(node, count), [node, count]);
  const isWhole = drawn === node;
  useEffect(() => {
    if (isWhole) return undefined;
    return doInBackground(() => startTransition(() => setCount(count + step)));
  }, [isWhole, count]);
  return drawn;
}
