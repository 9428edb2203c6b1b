'use client';

import { memo } from 'react';
import { applyDecorations, type Decoration, staysUnfolded } from '../decorations/index.js';
import type { TextBlock } from '../document/index.js';
import { useHighlighting } from '../highlighting/index.js';
import { toReactNode } from './toReactNode.js';
import { useGrowing } from './useGrowing.js';

interface BlockProps {
  block: TextBlock;
  isNear: boolean;
  /** Headings are how a text is gone through, by eye and by ear: they are drawn however far they are, unless there is hardly anything else. */
  hasFewHeadings: boolean;
  /** Only those that lie on it; the same list as long as they are the same. */
  decorations: readonly Decoration[];
  idPrefix: string;
}

function DrawnBlock({ block, decorations, idPrefix }: Omit<BlockProps, 'isNear' | 'hasFewHeadings'>) {
  const node = useHighlighting(useGrowing(block.node));
  return toReactNode(applyDecorations(node, decorations), idPrefix);
}

/** Which part of the source is a block’s: of the footnotes, from the first that is defined to the last. */
function toSource({ node, type, start, end }: TextBlock): string {
  if (type !== 'footnotes') return start < end ? `${start}-${end}` : '';
  const notes = node.children.flatMap((one) => (one.type === 'element' ? one.children : []));
  const offsets = notes
    .flatMap(({ position }) => [position?.start.offset, position?.end.offset])
    .filter((offset) => offset !== undefined);
  return offsets.length === 0 ? '' : `${Math.min(...offsets)}-${Math.max(...offsets)}`;
}

/** A block of a text. Far from what is seen its words stand there alone: they can be found, and cost next to nothing. */
export const Block = /* @__PURE__ */ memo(function Block({
  block,
  isNear,
  hasFewHeadings,
  decorations,
  idPrefix,
}: BlockProps) {
  const { node, start, type, text } = block;
  const isDrawn = isNear || (type === 'heading' && hasFewHeadings);
  return (
    <div
      data-adj="block"
      data-type={type}
      data-level={type === 'heading' ? String(node.properties.dataDepth) : undefined}
      data-start={start}
      data-far={isDrawn ? undefined : toSource(block)}
      data-unfolded={staysUnfolded(decorations) ? '' : undefined}
      dir={isDrawn ? undefined : 'auto'}
    >
      {isDrawn ? <DrawnBlock block={block} decorations={decorations} idPrefix={idPrefix} /> : text}
    </div>
  );
});
