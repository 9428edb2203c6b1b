import type { Word } from './listWords.js';

/** A text as it is compared: the words of each of its parts (a paragraph, an item, a cell, a line), in order. */
export type ComparedText = readonly (readonly Word[])[];

/** A range of a source; empty where the other text has something that this one lacks. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A place where two texts differ: what stands there in each. */
export interface Difference {
  readonly id: string;
  readonly a: Range;
  readonly b: Range;
}

/** How two texts differ. */
export interface TextComparison {
  /** `unrelated`: they have next to nothing in common, so that marking everything would say nothing. */
  readonly likeness: 'same-words' | 'different' | 'unrelated';
  readonly differences: readonly Difference[];
  /** Which share of the words of both is in differences, 0 to 1. */
  readonly share: number;
  /** Whether parts of them were compared as wholes, because they are too long and too different for words. */
  readonly isByParts: boolean;
}

/** Words of both texts that are the same, or that stand for each other: half-open ranges of their words. */
export interface Run {
  readonly isSame: boolean;
  readonly a: Range;
  readonly b: Range;
}
