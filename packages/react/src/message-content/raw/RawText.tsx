'use client';

import { type ClipboardEvent, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { useTranslations } from '../../i18n/index.js';
import { useLateValue } from '../../parts/index.js';
import type { Decoration } from '../decorations/types.js';
import { useMessageContentOptions } from '../options.js';
import { awaitMarks } from './awaitMarks.js';
import { lateMarking } from './lateMarking.js';
import { listRawBlocks } from './listRawBlocks.js';
import { RawBlockText } from './RawBlockText.js';
import type { RawBlock, RawMark } from './types.js';

export interface RawTextProps {
  content: string;
  /** What is marked in it, by offsets into `content`. */
  decorations?: readonly Decoration[] | undefined;
  /** Long lines go on in the next row. Otherwise the text scrolls sideways inside itself. Default: true. */
  isWrapped?: boolean | undefined;
  /** Numbers before the lines, which are no part of the text and are not copied. Default: false. */
  hasLineNumbers?: boolean | undefined;
}

const none: readonly Decoration[] = [];
const noMarks: readonly RawMark[] = [];
/** Fewer blocks cost nothing. */
const fewBlocks = 4;
const subscribeToNothing = () => () => {};
/** HTML cannot carry these: what a server sends has them replaced, or lost. */
const lostInHtml = /[\r\0]|\p{Cs}/u;

/** Exact copying: browsers add line breaks between elements and lose characters. */
function copyExactly(event: ClipboardEvent<HTMLElement>): void {
  const selection = event.currentTarget.ownerDocument.getSelection();
  if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) return;
  const range = selection.getRangeAt(0);
  if (!event.currentTarget.contains(range.commonAncestorContainer)) return;
  event.clipboardData.setData('text/plain', range.toString());
  event.preventDefault();
}

/** The decorations of each block, at its own offsets. A block without any always gets the same list, so that it is not drawn again. */
function listBlockDecorations(blocks: readonly RawBlock[], decorations: readonly Decoration[]) {
  return blocks.map(({ start, text }) => {
    const end = start + text.length;
    const lying = decorations.filter((one) => one.start < end && one.end > start);
    if (lying.length === 0) return none;
    return lying.map((one) => ({ ...one, start: one.start - start, end: one.end - start }));
  });
}

/**
 * The exact characters: the text content of `raw-text` is the source. What cannot be seen, and what passes for another letter, is drawn by the
 * stylesheet and explained above the text, as soon as the code that finds it is there; the text stays the same.
 */
export function RawText({
  content,
  decorations = none,
  isWrapped = true,
  hasLineNumbers = false,
}: RawTextProps) {
  const { rawText } = useTranslations();
  const { isEverythingShown } = useMessageContentOptions();
  const ref = useRef<HTMLDivElement>(null);
  const marking = useLateValue(lateMarking);
  const marks = useMemo(() => marking?.listMarks(content) ?? noMarks, [marking, content]);
  const awaited = useMemo(
    () => (marking === undefined ? awaitMarks(content) : undefined),
    [marking, content],
  );
  const blocks = useMemo(() => listRawBlocks(content, marks), [content, marks]);
  const decorated = useMemo(() => listBlockDecorations(blocks, decorations), [blocks, decorations]);
  const [went, setWent] = useState<{ readonly mark: RawMark }>();
  // Of another text, when the content has changed since.
  const current = went !== undefined && marks.includes(went.mark) ? went.mark : undefined;
  const isFromServer = useSyncExternalStore(
    subscribeToNothing,
    () => false,
    () => lostInHtml.test(content),
  );
  useEffect(() => {
    if (went === undefined) return;
    const mark = ref.current?.querySelector(`[data-mark="${went.mark.start}"]`);
    mark?.scrollIntoView({ block: 'center', inline: 'nearest' });
  }, [went]);
  const hasInvisible = awaited === 'invisible' || marks.some(({ type }) => type === 'invisible');
  const canWait = isEverythingShown !== true && blocks.length > fewBlocks;
  return (
    <>
      {awaited === undefined ? null : <div data-adj="raw-notice-room" />}
      {marking === undefined || marks.length === 0 ? null : (
        <marking.RawNotice
          content={content}
          marks={marks}
          current={current}
          onGo={(mark) => setWent({ mark })}
        />
      )}
      <div
        // A key of its own for what the server sent: the text nodes are then made anew, exact.
        key={isFromServer ? 'server' : 'exact'}
        ref={ref}
        data-adj="raw-text"
        dir="auto"
        data-unwrapped={isWrapped ? undefined : ''}
        data-numbered={hasLineNumbers ? '' : undefined}
        data-marked={hasInvisible ? '' : undefined}
        {...(isWrapped ? {} : { role: 'group', tabIndex: 0, 'aria-label': rawText })}
        onCopy={copyExactly}
      >
        {blocks.map((block, index) => (
          <RawBlockText
            key={block.start}
            block={block}
            decorations={decorated[index] ?? none}
            toMarkLabel={block.marks.length === 0 ? undefined : marking?.toMarkLabel}
            currentStart={isInside(block, current?.start) ? current?.start : undefined}
            hasLineNumbers={hasLineNumbers}
            hasEmptyLine={index === blocks.length - 1 && content.endsWith('\n')}
            canWait={canWait}
          />
        ))}
      </div>
    </>
  );
}

function isInside({ start, text }: RawBlock, place: number | undefined): boolean {
  return place !== undefined && place >= start && place < start + text.length;
}
