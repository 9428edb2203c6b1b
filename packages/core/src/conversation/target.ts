/**
 * What an answer is about. Later targets (comparison, response, span, step) are further members of this union.
 */
export type Target = { readonly type: 'row' } | { readonly type: 'message'; readonly messageId: string };

/** The target of everything that is asked once a row. */
export const rowTarget: Target = { type: 'row' };

/** A string that is equal exactly when two targets are. */
export function toTargetKey(target: Target): string {
  return target.type === 'row' ? 'row' : `message:${target.messageId}`;
}
