import { type SpanField, type SpanTarget, toTargetKey } from './target.js';
import type { DataRow } from './types.js';

/** The source of a text that can be marked; `undefined` where the row has no such message or response. */
export function toFieldText(row: DataRow, field: SpanField): string | undefined {
  if (field.type === 'message') return row.messages.find(({ id }) => id === field.messageId)?.content;
  const responses = row.comparisons.flatMap((comparison) => comparison.responses);
  return responses.find(({ id }) => id === field.responseId)?.content;
}

/** Whether a span lies within a text that the row has. */
export function isSpanOf(row: DataRow, { field, start, end }: SpanTarget): boolean {
  return start >= 0 && start < end && end <= (toFieldText(row, field)?.length ?? 0);
}

/** Spans as they follow each other in the row: messages, then responses; in each text from its start, the longer one first. */
export function toSortedSpans(row: DataRow, spans: readonly SpanTarget[]): SpanTarget[] {
  const fields = [
    ...row.messages.map(({ id }) => `message:${id}`),
    ...row.comparisons.flatMap(({ responses }) => responses.map(({ id }) => `response:${id}`)),
  ];
  const places = new Map(fields.map((key, place) => [key, place]));
  const toPlace = ({ field }: SpanTarget) => places.get(toTargetKey(field)) ?? fields.length;
  return [...spans].sort((a, b) => toPlace(a) - toPlace(b) || a.start - b.start || b.end - a.end);
}
