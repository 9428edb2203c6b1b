/** Why a verdict could not become a preference that can be trained on. */
export type LeftOutReason =
  | 'tie'
  | 'both-good'
  | 'both-bad'
  | 'skipped'
  | 'no-verdict'
  | 'axis'
  | 'option-unbound'
  | 'row-missing'
  | 'row-changed'
  | 'no-prompt'
  | 'ambiguous-earlier-turn'
  | 'same-text'
  | 'empty-response'
  | 'broken-character';

/** The verdicts left out for one reason. */
export interface LeftOut {
  readonly reason: LeftOutReason;
  readonly count: number;
  /** The rows they are about, each once, in the order of the labels. */
  readonly dataRowIds: readonly string[];
}

/** What was written and what was not. It counts in verdicts: `written` plus all of `leftOut` is `judged`. */
export interface ExportReport {
  /** Verdicts given. A submitted or skipped label without one counts as one. */
  readonly judged: number;
  /** Verdicts of which at least one pair was written. */
  readonly written: number;
  readonly leftOut: readonly LeftOut[];
  /** Pairs left out of verdicts that were written all the same, as when one of three responses is empty. */
  readonly pairsLeftOut: number;
  /** Labels not submitted yet. */
  readonly drafts: number;
  /** Rows nobody has labelled. */
  readonly unlabelled: number;
  /** Lines of the file: a verdict on three responses is two pairs. */
  readonly records: number;
}

/** What became of one verdict. */
export interface VerdictOutcome {
  readonly dataRowId: string;
  readonly records: readonly object[];
  /** Why each pair, or the whole verdict, was left out. */
  readonly reasons: readonly LeftOutReason[];
}

/** Counts the outcomes of all verdicts. */
export function toExportReport(
  outcomes: readonly VerdictOutcome[],
  beside: { readonly drafts: number; readonly unlabelled: number },
): ExportReport {
  const written = outcomes.filter(({ records }) => records.length > 0);
  const leftOut = new Map<LeftOutReason, { count: number; ids: Set<string> }>();
  for (const { records, reasons, dataRowId } of outcomes) {
    const [reason] = reasons;
    if (records.length > 0 || reason === undefined) continue;
    const entry = leftOut.get(reason) ?? { count: 0, ids: new Set() };
    leftOut.set(reason, { count: entry.count + 1, ids: entry.ids.add(dataRowId) });
  }
  return {
    judged: outcomes.length,
    written: written.length,
    leftOut: [...leftOut].map(([reason, { count, ids }]) => ({ reason, count, dataRowIds: [...ids] })),
    pairsLeftOut: written.reduce((sum, { reasons }) => sum + reasons.length, 0),
    records: outcomes.reduce((sum, { records }) => sum + records.length, 0),
    ...beside,
  };
}
