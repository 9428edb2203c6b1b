'use client';

import { useEffect, useMemo } from 'react';
import { canParse } from '../../message-content/canParse.js';
import { useDocument, useMessageContentOptions } from '../../message-content/index.js';
import type { ShownText } from './findDifferences.js';
import type { TextComparison } from './types.js';

/** What came of comparing. */
export type Finding = TextComparison | 'failed';

interface FinderProps {
  a: string;
  b: string;
  /** The same function as long as the texts are the same. */
  onFind: (finding: Finding) => void;
}

/** Compares two texts, once there is all of them. The code that compares is loaded when somebody first does. */
function useFinding(a: ShownText | undefined, b: ShownText | undefined, onFind: FinderProps['onFind']): void {
  useEffect(() => {
    if (a === undefined || b === undefined) return undefined;
    let isWanted = true;
    const tell = (finding: Finding) => {
      if (isWanted) onFind(finding);
    };
    import('./findDifferences.js').then(
      ({ findDifferences }) => tell(findDifferences(a, b)),
      () => tell('failed'),
    );
    return () => {
      isWanted = false;
    };
  }, [a, b, onFind]);
}

function RawFinder({ a, b, onFind }: FinderProps) {
  useFinding(a, b, onFind);
  return null;
}

function ReadFinder({ a, b, onFind }: FinderProps) {
  const { plugins } = useMessageContentOptions();
  const first = useDocument(a, plugins);
  const second = useDocument(b, plugins);
  useFinding(first.isWhole ? first : undefined, second.isWhole ? second : undefined, onFind);
  return null;
}

/** Finds how two texts differ as they are shown. Draws nothing. */
export function DifferenceFinder({ isRaw, ...props }: FinderProps & { isRaw: boolean }) {
  const { plugins } = useMessageContentOptions();
  const canBeRead = useMemo(
    () => canParse(props.a, plugins) && canParse(props.b, plugins),
    [props.a, props.b, plugins],
  );
  return isRaw || !canBeRead ? <RawFinder {...props} /> : <ReadFinder {...props} />;
}
