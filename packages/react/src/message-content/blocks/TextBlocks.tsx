'use client';

import { type RefObject, startTransition, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useTranslations } from '../../i18n/index.js';
import { doInBackground } from '../../parts/index.js';
import type { Decoration } from '../decorations/index.js';
import type { TextBlock, TextDocument } from '../document/index.js';
import { BlockGroup } from './BlockGroup.js';
import { listGroups } from './listGroups.js';
import { NearProvider, useNearness } from './useNearGroups.js';

/** Of a long text, so many groups of blocks are drawn in full from the start: more than a screen holds. */
const drawnAtFirst = 2;
const mountedAtOnce = 5;
/** Texts of no more characters, in no more blocks, are drawn in full. */
const short = { length: 24_000, blocks: 120 };
const mostHeadings = 400;

const none: readonly Decoration[] = [];

/**
 * How many groups are in the page: of a long text a screen of them first, the others some at a time, while there is nothing else to do. To put
 * a thousand blocks into the page at once would keep it from answering.
 */
function useMountedCount(count: number, isShort: boolean): number {
  const [mounted, setMounted] = useState(drawnAtFirst);
  // What is in the page stays there when a text grows long.
  if (isShort && mounted < count) setMounted(count);
  const isAll = isShort || mounted >= count;
  useEffect(() => {
    if (isAll) return undefined;
    return doInBackground(() => startTransition(() => setMounted(mounted + mountedAtOnce)));
  }, [isAll, mounted]);
  return isAll ? count : mounted;
}

/** A group in which nothing has changed is the same list as before: it is not drawn again while a text grows. */
function useGroups(blocks: readonly TextBlock[]): ReturnType<typeof listGroups> {
  const before = useRef<ReturnType<typeof listGroups>>([]);
  return useMemo(() => {
    before.current = listGroups(blocks).map((group, index) => {
      const known = before.current[index];
      const isSame = known?.length === group.length && known.every((block, place) => block === group[place]);
      return isSame ? known : group;
    });
    return before.current;
  }, [blocks]);
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
  const { blocks, content, isWhole } = document;
  const { readingText } = useTranslations();
  const id = useId();
  const idPrefix = `adj-${id.replace(/[^\w-]/g, '')}-`;
  const observe = useNearness(root);
  const byBlock = useDecorationsByBlock(blocks, decorations);
  const isShort = isEverythingShown || (content.length <= short.length && blocks.length <= short.blocks);
  const hasFewHeadings = useMemo(
    () => blocks.filter(({ type }) => type === 'heading').length <= mostHeadings,
    [blocks],
  );
  const groups = useGroups(blocks);
  const mounted = useMountedCount(groups.length, isShort);
  return (
    <NearProvider value={observe}>
      {groups.slice(0, mounted).map((group, index) => (
        <BlockGroup
          key={group[0]?.key}
          blocks={group}
          isDrawn={isShort || index < drawnAtFirst}
          hasFewHeadings={hasFewHeadings}
          decorationsByBlock={byBlock}
          idPrefix={idPrefix}
        />
      ))}
      {isWhole && mounted >= groups.length ? null : <p data-adj="text-pending">{readingText}</p>}
    </NearProvider>
  );
}
