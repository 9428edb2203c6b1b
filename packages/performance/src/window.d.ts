/** A click that was heard: when it was made, and how long it waited for the page and for the frame after, in milliseconds. */
export interface HeardClick {
  readonly at: number;
  readonly wait: number;
  readonly paint: number;
}

declare global {
  interface Window {
    /** Shows a row, or a form, in place of the one before. Each page of the benchmark has it. */
    show(given: object): void;
    /** Makes a row ready that will be shown next, where there is a way to. */
    readonly prepare?: (row: object) => void;
    /** Whether texts are still being read. */
    readonly isReading?: () => boolean;
    /** Makers of texts that keep parsers busy, by family. */
    readonly freezingTexts?: Readonly<Record<string, (length: number) => string>>;
    /** Selectors of a choice and of the reason box. */
    readonly radio: string;
    readonly box: string;
    /** What measures. */
    probe: typeof import('./probe/probe.mjs').probe;
  }
}
