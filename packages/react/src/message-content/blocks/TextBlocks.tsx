'use client';

import { type RefObject, startTransition, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { Decoration } from '../decorations/index.js';
import type { TextBlock, TextDocument } from '../document/index.js';
import { Block } from './Block.js';
import { NearProvider, useNearness } from './useNearBlocks.js';

/** Of a long text, so many blocks are drawn in full from the start: more than a screen holds. */
const drawnAtFirst = 24;
/** Texts of no more characters are drawn in full. */
const shortLength = 24_000;

const none: readonly Decoration[] = [];

/** How many blocks are in the page: of a long text a screen of them first, and the others when that has been painted. */
function useMountedCount(count: number, isShort: boolean): number {
  const [isAll, setAll] = useState(isShort || count <= drawnAtFirst);
  useEffect(() => {
    if (!isAll) startTransition(() => setAll(true));
  }, [isAll]);
  return isAll ? count : drawnAtFirst;
}

const isSameList = (one: readonly Decoration[], other: readonly Decoration[]) =>
  one.length === other.length && one.every((decoration, index) => decoration === other[index]);

/** For each block the decorations that lie on it, as the same list as before where they are the same: only such a block is drawn again. */
function useDecorationsByBlock(
  blocks: readonly TextBlock[],
  decorations: readonly Decoration[],
): ReadonlyMap<number, readonly Decoration[]> {
  const before = useRef<ReadonlyMap<number, readonly Decoration[]>>(new Map());
  return useMemo(() => {
    const byBlock = new Map<number, readonly Decoration[]>();
    if (decorations.length === 0) return byBlock;
    for (const { key, start, end, type } of blocks) {
      const own =
        type === 'footnotes' ? decorations : decorations.filter((one) => one.start < end && one.end > start);
      const known = before.current.get(key) ?? none;
      if (own.length > 0) byBlock.set(key, isSameList(own, known) ? known : own);
    }
    before.current = byBlock;
    return byBlock;
  }, [blocks, decorations]);
}

interface TextBlocksProps {
  document: TextDocument;
  decorations?: readonly Decoration[] | undefined;
  isEverythingShown?: boolean | undefined;
  root: RefObject<Element | null>;
}

/** A text's blocks, one below the other. */
export function TextBlocks({
  document,
  decorations = none,
  isEverythingShown = false,
  root,
}: TextBlocksProps) {
  const { blocks, content } = document;
  const id = useId();
  const idPrefix = `adj-${id.replace(/[^\w-]/g, '')}-`;
  const observe = useNearness(root);
  const byBlock = useDecorationsByBlock(blocks, decorations);
  const isShort = content.length <= shortLength || isEverythingShown;
  const mounted = useMountedCount(blocks.length, isShort);
  return (
    <NearProvider value={observe}>
      {blocks.slice(0, mounted).map((block, index) => (
        <Block
          key={block.key}
          block={block}
          isDrawn={isShort || index < drawnAtFirst}
          decorations={byBlock.get(block.key) ?? none}
          idPrefix={idPrefix}
        />
      ))}
    </NearProvider>
  );
}
