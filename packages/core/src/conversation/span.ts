import { type SpanField, type SpanTarget, toTargetKey } from './target.js';
import type { DataRow } from './types.js';

interface Field {
  /** Messages first, then responses. */
  readonly place: number;
  readonly content: string;
}

const fields = new WeakMap<DataRow, ReadonlyMap<string, Field>>();

/** The texts of a row by the key of their field, listed once, when something is marked in them. */
function toFields(row: DataRow): ReadonlyMap<string, Field> {
  const known = fields.get(row);
  if (known !== undefined) return known;
  const texts = [
    ...row.messages.map(({ id, content }) => ({ key: `message:${id}`, content })),
    ...row.comparisons.flatMap(({ responses }) =>
      responses.map(({ id, content }) => ({ key: `response:${id}`, content })),
    ),
  ];
  const listed = new Map(texts.map(({ key, content }, place) => [key, { place, content }]));
  fields.set(row, listed);
  return listed;
}

/** The source of a text that can be marked; `undefined` where the row has no such message or response. */
export function toFieldText(row: DataRow, field: SpanField): string | undefined {
  return toFields(row).get(toTargetKey(field))?.content;
}

/** Whether a span lies within a text that the row has. */
export function isSpanOf(row: DataRow, { field, start, end }: SpanTarget): boolean {
  return start >= 0 && start < end && end <= (toFieldText(row, field)?.length ?? 0);
}

/** Spans as they follow each other in the row: messages, then responses; in each text from its start, the longer one first. */
export function toSortedSpans(row: DataRow, spans: readonly SpanTarget[]): SpanTarget[] {
  if (spans.length < 2) return [...spans];
  const listed = toFields(row);
  const toPlace = ({ field }: SpanTarget) => listed.get(toTargetKey(field))?.place ?? listed.size;
  return [...spans].sort((a, b) => toPlace(a) - toPlace(b) || a.start - b.start || b.end - a.end);
}
