'use client';

import { type ReactNode, useState } from 'react';
import { createLateSource, useLateValue } from '../../parts/index.js';
import { useMessageContentOptions } from '../options.js';
import type { DiagramStateName } from './DiagramTools.js';

export interface DiagramProps {
  /** What stands in the fence. */
  source: string;
  language: string;
  /** Where its fence stands in the text, as an atom: drawn, it is taken whole or not at all. */
  place?: string | undefined;
  /** The source as a code block. */
  children: ReactNode;
}

/** What draws: loaded with the first diagram that can be drawn. */
export const lateDiagramTools = /* @__PURE__ */ createLateSource(() =>
  import('./DiagramTools.js').then((file) => file.DiagramTools),
);

/**
 * A diagram that a model wrote as text. Its source stands first; the host’s `drawDiagram` is asked when somebody wants to see it, and what it answers is shown
 * as an image, in which nothing runs or is fetched. Without `drawDiagram` it is code like any other.
 */
export function Diagram({ source, language, place, children }: DiagramProps) {
  const { drawDiagram } = useMessageContentOptions();
  const Tools = useLateValue(lateDiagramTools, drawDiagram !== undefined);
  const [state, setState] = useState<DiagramStateName>('source');
  if (drawDiagram === undefined) return children;
  return (
    <div data-adj="diagram" data-state={state}>
      {Tools === undefined ? null : (
        <Tools
          source={source}
          language={language}
          place={place}
          drawDiagram={drawDiagram}
          onStateChange={setState}
        />
      )}
      {state === 'drawn' ? null : children}
    </div>
  );
}
