import type { Decoration } from './types.js';

/**
 * What the `mark` around a decorated piece carries. It is drawn as the decoration that lies on top; where several overlap, `data-ids` and
 * `data-kinds` name them all.
 */
export function toDecorationAttributes(decorations: readonly Decoration[]): Readonly<Record<string, string>> {
  const top = decorations.at(-1);
  if (top === undefined) return {};
  return {
    ...Object.assign({}, ...decorations.map(({ attributes }) => attributes)),
    'data-adj': 'decoration',
    'data-kind': top.kind,
    'data-id': top.id,
    ...(decorations.length > 1 && {
      'data-ids': decorations.map(({ id }) => id).join(' '),
      'data-kinds': [...new Set(decorations.map(({ kind }) => kind))].join(' '),
    }),
    ...(decorations.some(({ isCurrent }) => isCurrent === true) && { 'data-current': '' }),
  };
}
