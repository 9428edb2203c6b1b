import type { OpenHeadings } from './applyTrustedSteps.js';
import type { ParsedSlice } from './parseSlice.js';
import type { TextBlock } from './types.js';

interface SliceBlocks {
  /** The headings its first block stands below: with others it would read otherwise. */
  readonly below: string;
  readonly blocks: readonly TextBlock[];
  readonly openHeadings: OpenHeadings;
}

/** What was read of a text that is still being written: the parts that stand are not read again. */
export interface ReadingMemory {
  parsed: ReadonlyMap<string, ParsedSlice>;
  readonly blocks: WeakMap<ParsedSlice, SliceBlocks>;
}

export function createReadingMemory(): ReadingMemory {
  return { parsed: new Map(), blocks: new WeakMap() };
}
