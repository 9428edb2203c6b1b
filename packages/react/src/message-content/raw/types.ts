/** A stretch of raw text that is not what it seems: characters that cannot be seen, or that look like others. */
export interface RawMark {
  readonly start: number;
  readonly end: number;
  readonly type: 'invisible' | 'look-alike';
}

/** What stands at one place of a text: the marks it makes, and where to go on. */
export interface Found {
  readonly marks: readonly RawMark[];
  readonly next: number;
}

/** A stretch of whole lines, or of one very long line, that is laid out by itself. Its text and its marks are what it is drawn from. */
export interface RawBlock {
  readonly start: number;
  readonly text: string;
  /** The number of the line it begins in, from 1. */
  readonly line: number;
  /** It begins within that line: the text has no line break there. */
  readonly isContinued: boolean;
  /** How many rows it will take, roughly, as a power of two. */
  readonly rows: number;
  readonly marks: readonly RawMark[];
}
