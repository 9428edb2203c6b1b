'use client';

import { useMemo, useState } from 'react';
import { canParse } from './canParse.js';
import { canParseAtOnce } from './documentCache.js';
import type { TextPlugins } from './types.js';

/**
 * Whether a text can be parsed as Markdown in reasonable time, as far as is known, and what takes that back when all of it has been looked at.
 *
 * @param isGrowing whether more is written to its end: such a text is always parsed whole.
 */
export function useCanParse(
  content: string,
  plugins: TextPlugins | undefined,
  isGrowing: boolean,
): readonly [canParse: boolean, refuse: (content: string) => void] {
  const [refused, refuse] = useState<string>();
  const [wasGrowing, setWasGrowing] = useState(isGrowing);
  if (isGrowing && !wasGrowing) setWasGrowing(true);
  const isLight = useMemo(
    () => (wasGrowing ? canParse(content, plugins) : canParseAtOnce(content, plugins)),
    [content, plugins, wasGrowing],
  );
  return [isLight && refused !== content, refuse];
}
