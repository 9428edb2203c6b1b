'use client';

import { memo } from 'react';
import { type Decoration, staysUnfolded } from '../decorations/index.js';
import type { TextBlock } from '../document/index.js';
import { Block } from './Block.js';
import { useIsNear } from './useNearGroups.js';

const none: readonly Decoration[] = [];

interface BlockGroupProps {
  blocks: readonly TextBlock[];
  /** Whether it is drawn in full however far it is. */
  isDrawn: boolean;
  hasFewHeadings: boolean;
  decorationsByBlock: ReadonlyMap<number, readonly Decoration[]>;
  idPrefix: string;
}

/** Blocks that come near together. */
export const BlockGroup = /* @__PURE__ */ memo(function BlockGroup({
  blocks,
  isDrawn,
  hasFewHeadings,
  decorationsByBlock,
  idPrefix,
}: BlockGroupProps) {
  const [element, isNear] = useIsNear(isDrawn, blocks);
  const toDecorations = ({ key }: TextBlock) => decorationsByBlock.get(key) ?? none;
  const last = blocks.at(-1);
  return (
    <div
      data-adj="block-group"
      data-far={isNear ? undefined : ''}
      data-unfolded-last={last !== undefined && staysUnfolded(toDecorations(last)) ? '' : undefined}
      ref={element}
    >
      {blocks.map((block) => (
        <Block
          key={block.key}
          block={block}
          isNear={isNear}
          hasFewHeadings={hasFewHeadings}
          decorations={toDecorations(block)}
          idPrefix={idPrefix}
        />
      ))}
    </div>
  );
});
