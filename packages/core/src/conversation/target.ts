/** What an answer is about. */
export type Target =
  | { readonly type: 'row' }
  | { readonly type: 'message'; readonly messageId: string }
  | { readonly type: 'comparison'; readonly comparisonId: string }
  | { readonly type: 'response'; readonly responseId: string };

/** The target of everything that is asked once a row. */
export const rowTarget: Target = { type: 'row' };

/** The id of the message, comparison or response a target is about; the row's own is empty. */
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
  }
}

/** A string that is equal exactly when two targets are. */
export function toTargetKey(target: Target): string {
  return target.type === 'row' ? 'row' : `${target.type}:${toTargetId(target)}`;
}
