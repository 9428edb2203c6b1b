'use client';

import { memo, type ReactNode } from 'react';
import { staysUnfolded } from '../decorations/staysUnfolded.js';
import { toDecorationAttributes } from '../decorations/toDecorationAttributes.js';
import type { Decoration } from '../decorations/types.js';
import { listLinePieces, listRawPieces, type RawPiece } from './listRawPieces.js';
import type { RawBlock } from './types.js';

/** More lines than this are neither numbered nor folded: each needs an element. */
const maximumLines = 50_000;

interface RawBlockTextProps {
  block: RawBlock;
  /** Those that lie on it, at offsets of the block. */
  decorations: readonly Decoration[];
  /** What is drawn in place of its invisible characters. */
  toMarkLabel: ((text: string) => string) | undefined;
  /** Where the mark begins that a person is at, if it is in this block. */
  currentStart: number | undefined;
  hasLineNumbers: boolean;
  /** The text ends in a line break, and this is its last block: an empty line is left. */
  hasEmptyLine: boolean;
  /** It is laid out only when it comes near the screen. */
  canWait: boolean;
}

/** A text that grows is cut anew each time; blocks that came out the same are not drawn again. */
function isSameBlock(a: RawBlock, b: RawBlock): boolean {
  return (
    a.start === b.start &&
    a.line === b.line &&
    a.rows === b.rows &&
    a.isContinued === b.isContinued &&
    a.text === b.text &&
    a.marks.length === b.marks.length &&
    a.marks.every(({ start, end }, index) => start === b.marks[index]?.start && end === b.marks[index]?.end)
  );
}

function isSame(
  { block, ...props }: RawBlockTextProps,
  { block: otherBlock, ...others }: RawBlockTextProps,
): boolean {
  const keys = Object.keys(props) as (keyof typeof props)[];
  return keys.every((key) => props[key] === others[key]) && isSameBlock(block, otherBlock);
}

/** A stretch of lines, each character as it is. Where they cannot be seen, the stylesheet draws what stands there. */
export const RawBlockText = /* @__PURE__ */ memo(function RawBlockText({
  block,
  decorations,
  toMarkLabel,
  currentStart,
  hasLineNumbers,
  hasEmptyLine,
  canWait,
}: RawBlockTextProps) {
  const { start, text, line } = block;
  const toNode = ({ start: from, end, mark, decorations: lying }: RawPiece): ReactNode => {
    const piece = text.slice(from, end);
    const node =
      mark === undefined ? (
        piece
      ) : (
        <span
          key={from}
          data-adj={mark.type}
          data-code={mark.type === 'invisible' ? toMarkLabel?.(piece) : undefined}
          data-mark={mark.start}
          data-current={mark.start === currentStart ? '' : undefined}
        >
          {piece}
        </span>
      );
    return lying.length === 0 ? (
      node
    ) : (
      <mark key={from} {...toDecorationAttributes(lying, from)}>
        {node}
      </mark>
    );
  };
  const toLine = (pieces: readonly RawPiece[], index: number): ReactNode => {
    const isFirstOfLine = index > 0 || !block.isContinued;
    return (
      <div
        key={`line ${index}`}
        data-adj="raw-line"
        data-line={isFirstOfLine ? line + index : undefined}
        data-unfolded={pieces.some((piece) => staysUnfolded(piece.decorations)) ? '' : undefined}
      >
        {pieces.map(toNode)}
      </div>
    );
  };
  const pieces = listRawPieces(block, decorations);
  const isUnfolded = staysUnfolded(decorations);
  const hasLines = (hasLineNumbers || isUnfolded) && line <= maximumLines;
  const lines = hasLines ? listLinePieces(text, pieces) : undefined;
  const isLastUnfolded =
    isUnfolded && (lines?.at(-1) ?? pieces).some((piece) => staysUnfolded(piece.decorations));
  return (
    <div
      data-adj="raw-block"
      data-src={`${start} ${text.length}`}
      data-rows={canWait ? block.rows : undefined}
      data-continued={block.isContinued ? '' : undefined}
      data-unfolded={isUnfolded ? '' : undefined}
      data-unfolded-last={isLastUnfolded ? '' : undefined}
    >
      {lines === undefined ? pieces.map(toNode) : lines.map(toLine)}
      {lines !== undefined && hasEmptyLine ? toLine([], lines.length) : null}
    </div>
  );
}, isSame);
