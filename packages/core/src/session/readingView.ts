/** How several responses share the room: beside each other, below each other, or one after the other in the same place. */
export type Arrangement = 'columns' | 'stacked' | 'single';

/** What becomes of the parts that two responses have in common, while their differences are shown. */
export type UnchangedText = 'shown' | 'dimmed' | 'folded';

/** How a person likes to read. Chosen once and meant for every row: a host can keep it and hand it to the next editor. */
export interface ReadingView {
  readonly arrangement: Arrangement;
  /** How much of the width the first of two columns has, in percent: 20 to 80. */
  readonly share: number;
  /** Whether the responses scroll together, by what corresponds in them. */
  readonly isScrollingTogether: boolean;
  /** Whether long lines of raw text are wrapped. */
  readonly isWrapped: boolean;
  /** Whether raw text has line numbers. */
  readonly hasLineNumbers: boolean;
  /** Whether text that is out of sight is drawn too, so that the browser's own search finds it. */
  readonly isEverythingShown: boolean;
  /** After how many lines a response is cut off, until it is unfolded. 0: never. */
  readonly collapsedLines: number;
  readonly isShowingDifferences: boolean;
  readonly unchangedText: UnchangedText;
}

/** How texts are shown to somebody who has chosen nothing yet. */
export const defaultReadingView: ReadingView = {
  arrangement: 'columns',
  share: 50,
  isScrollingTogether: false,
  isWrapped: true,
  hasLineNumbers: false,
  isEverythingShown: false,
  collapsedLines: 0,
  isShowingDifferences: false,
  unchangedText: 'shown',
};

const arrangements: readonly unknown[] = ['columns', 'stacked', 'single'] satisfies Arrangement[];
const unchangedTexts: readonly unknown[] = ['shown', 'dimmed', 'folded'] satisfies UnchangedText[];

/** What a value of each name may be. */
const isFitting: Readonly<Record<keyof ReadingView, (value: unknown) => boolean>> = {
  arrangement: (value) => arrangements.includes(value),
  share: (value) => typeof value === 'number' && value >= 20 && value <= 80,
  isScrollingTogether: (value) => typeof value === 'boolean',
  isWrapped: (value) => typeof value === 'boolean',
  hasLineNumbers: (value) => typeof value === 'boolean',
  isEverythingShown: (value) => typeof value === 'boolean',
  collapsedLines: (value) => Number.isInteger(value) && Number(value) >= 0,
  isShowingDifferences: (value) => typeof value === 'boolean',
  unchangedText: (value) => unchangedTexts.includes(value),
};

const names = Object.keys(isFitting) as (keyof ReadingView)[];

/**
 * A view with what is asked for, as far as it can be: what a host kept may come from another version, or from anyone with access to the
 * browser's storage.
 */
export function toReadingView(
  asked: Partial<ReadingView> | undefined,
  base: ReadingView = defaultReadingView,
): ReadingView {
  const kept = names.map((name) => {
    const value = asked?.[name];
    return [name, isFitting[name](value) ? value : base[name]];
  });
  return Object.fromEntries(kept);
}

/** Whether two views are the same. */
export function isSameReadingView(one: ReadingView, other: ReadingView): boolean {
  return names.every((name) => one[name] === other[name]);
}
