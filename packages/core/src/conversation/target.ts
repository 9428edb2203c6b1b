/** The text a span lies in: a message's, or a response's. */
export type SpanField =
  | { readonly type: 'message'; readonly messageId: string }
  | { readonly type: 'response'; readonly responseId: string };

/** A marked part of a text, counted in UTF-16 units of its source as it was written: from `start` up to, and without, `end`. */
export interface SpanTarget {
  readonly type: 'span';
  readonly field: SpanField;
  readonly start: number;
  readonly end: number;
}

/** What an answer is about. */
export type Target =
  | { readonly type: 'row' }
  | { readonly type: 'message'; readonly messageId: string }
  | { readonly type: 'comparison'; readonly comparisonId: string }
  | { readonly type: 'response'; readonly responseId: string }
  | SpanTarget;

/** The target of everything that is asked once a row. */
export const rowTarget: Target = { type: 'row' };

/**
 * The id of the message, comparison or response a target is about; the row's own is empty. A span has its text's type and id and its range:
 * `response:r0:12-40`.
 */
export function toTargetId(target: Target): string {
  switch (target.type) {
    case 'row':
      return '';
    case 'message':
      return target.messageId;
    case 'comparison':
      return target.comparisonId;
    case 'response':
      return target.responseId;
    case 'span':
      return `${toTargetKey(target.field)}:${target.start}-${target.end}`;
  }
}

/** A string that is equal exactly when two targets are. */
export function toTargetKey(target: Target): string {
  return target.type === 'row' ? 'row' : `${target.type}:${toTargetId(target)}`;
}
