/** What each page of the benchmark offers. */
interface Window {
  /** Shows a row in place of the one before. */
  show(row: object): void;
  /** Selectors of a choice and of the reason box. */
  readonly radio: string;
  readonly box: string;
  /** Milliseconds from an event to the task after the frame that shows its effect. */
  painted: Promise<number>;
}
