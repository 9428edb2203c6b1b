'use client';

import { useEffect } from 'react';
import { useCanParse, useDocument, useMessageContentOptions } from '../../message-content/index.js';
import { finishWork, type Steps, workInBackground } from '../../parts/index.js';
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

/** Two texts no longer than this are compared at once, so that nothing has to appear later. */
const longestAtOnce = 20_000;

const toLength = (text: ShownText) => (typeof text === 'string' ? text : text.content).length;

/** Compares two texts, once there is all of them. The code that compares is loaded when somebody first does. */
function useFinding(a: ShownText | undefined, b: ShownText | undefined, onFind: FinderProps['onFind']): void {
  useEffect(() => {
    if (a === undefined || b === undefined) return undefined;
    let isWanted = true;
    let stop = () => {};
    const compare = (steps: Steps<TextComparison>) => {
      if (!isWanted) return;
      if (toLength(a) + toLength(b) <= longestAtOnce) onFind(finishWork(steps));
      else stop = workInBackground(steps, { isUrgent: true, onDone: onFind, onFail });
    };
    const onFail = () => {
      if (isWanted) onFind('failed');
    };
    import('./findDifferences.js')
      .then(({ findDifferences }) => compare(findDifferences(a, b)))
      .catch(onFail);
    return () => {
      isWanted = false;
      stop();
    };
  }, [a, b, onFind]);
}

function RawFinder({ a, b, onFind }: FinderProps) {
  useFinding(a, b, onFind);
  return null;
}

interface ReadFinderProps extends FinderProps {
  /** Told of a text that turns out to be more than can be read in reasonable time. */
  onRefuseA: (content: string) => void;
  onRefuseB: (content: string) => void;
}

function ReadFinder({ a, b, onFind, onRefuseA, onRefuseB }: ReadFinderProps) {
  const { plugins } = useMessageContentOptions();
  const first = useDocument(a, plugins, false, onRefuseA);
  const second = useDocument(b, plugins, false, onRefuseB);
  useFinding(first.isWhole ? first : undefined, second.isWhole ? second : undefined, onFind);
  return null;
}

/** Finds how two texts differ as they are shown. Draws nothing. */
export function DifferenceFinder({ isRaw, ...props }: FinderProps & { isRaw: boolean }) {
  const { plugins } = useMessageContentOptions();
  const [canReadA, onRefuseA] = useCanParse(props.a, plugins, false);
  const [canReadB, onRefuseB] = useCanParse(props.b, plugins, false);
  if (isRaw || !canReadA || !canReadB) return <RawFinder {...props} />;
  return <ReadFinder {...props} onRefuseA={onRefuseA} onRefuseB={onRefuseB} />;
}
