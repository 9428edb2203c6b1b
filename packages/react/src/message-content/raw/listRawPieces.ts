import { listPieces, type Piece } from '../decorations/listPieces.js';
import type { Decoration } from '../decorations/types.js';
import type { RawBlock, RawMark } from './types.js';

/** A stretch of a block that is drawn as one. Offsets are those of the block. */
export interface RawPiece extends Piece {
  readonly mark?: RawMark | undefined;
}

/** Cuts a block wherever a mark or a decoration begins or ends. */
export function listRawPieces(
  { start, text, marks }: RawBlock,
  decorations: readonly Decoration[],
): RawPiece[] {
  const boundaries = marks.flatMap((mark) => [mark.start - start, mark.end - start]);
  let next = 0;
  return listPieces(text.length, decorations, boundaries).map((piece) => {
    while ((marks[next]?.end ?? Infinity) <= start + piece.start) next += 1;
    const mark = marks[next];
    return mark !== undefined && mark.start <= start + piece.start ? { ...piece, mark } : piece;
  });
}

/** The pieces of each line, cut at its end. */
export function listLinePieces(text: string, pieces: readonly RawPiece[]): RawPiece[][] {
  const lines: RawPiece[][] = [[]];
  for (const piece of pieces) {
    let { start } = piece;
    while (start < piece.end) {
      const lineEnd = text.indexOf('\n', start);
      const isEnd = lineEnd >= 0 && lineEnd < piece.end;
      const end = isEnd ? lineEnd + 1 : piece.end;
      lines.at(-1)?.push({ ...piece, start, end });
      if (isEnd) lines.push([]);
      start = end;
    }
  }
  if (lines.at(-1)?.length === 0) lines.pop();
  return lines;
}
