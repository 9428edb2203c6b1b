'use client';

import { memo } from 'react';
import { applyDecorations, type Decoration } from '../decorations/index.js';
import type { TextBlock } from '../document/index.js';
import { useHighlighting } from '../highlighting/index.js';
import { toReactNode } from './toReactNode.js';
import { useIsNear } from './useNearBlocks.js';

interface BlockProps {
  block: TextBlock;
  /** Whether it is drawn in full however far it is. */
  isDrawn: boolean;
  /** Only those that lie on it; the same list as long as they are the same. */
  decorations: readonly Decoration[];
  idPrefix: string;
}

function NearBlock({ block, decorations, idPrefix }: Omit<BlockProps, 'isDrawn'>) {
  const node = useHighlighting(block.node);
  return toReactNode(applyDecorations(node, decorations), idPrefix);
}

/** A block of a text. Far from what is seen its words stand there alone: they can be found, and cost next to nothing. */
export const Block = /* @__PURE__ */ memo(function Block({
  block,
  isDrawn,
  decorations,
  idPrefix,
}: BlockProps) {
  const { node, start, type, text } = block;
  // Headings are how a text is gone through, by eye and by ear.
  const [element, isNear] = useIsNear(isDrawn || type === 'heading', text);
  return (
    <div
      data-adj="block"
      data-type={type}
      data-level={type === 'heading' ? String(node.properties.dataDepth) : undefined}
      data-start={start}
      data-far={isNear ? undefined : ''}
      dir={isNear ? undefined : 'auto'}
      ref={element}
    >
      {isNear ? <NearBlock block={block} decorations={decorations} idPrefix={idPrefix} /> : text}
    </div>
  );
});
