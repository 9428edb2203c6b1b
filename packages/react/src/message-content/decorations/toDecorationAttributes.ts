import type { Decoration } from './types.js';

/**
 * What the `mark` around a decorated piece carries. It is drawn as the decoration that lies on top; where several overlap, `data-ids` and
 * `data-kinds` name them all.
 *
 * @param start where the piece begins, counted as the decorations are: `data-starts` says that the top one begins there.
 */
export function toDecorationAttributes(
  decorations: readonly Decoration[],
  start?: number,
): Readonly<Record<string, string>> {
  const top = decorations.at(-1);
  if (top === undefined) return {};
  const label = decorations.find((one) => one.label !== undefined)?.label;
  return {
    ...Object.assign({}, ...decorations.map(({ attributes }) => attributes)),
    'data-adj': 'decoration',
    'data-kind': top.kind,
    'data-id': top.id,
    ...(top.start === start && { 'data-starts': '' }),
    ...(label !== undefined && { role: 'img', 'aria-label': label }),
    ...(decorations.length > 1 && {
      'data-ids': decorations.map(({ id }) => id).join(' '),
      'data-kinds': [...new Set(decorations.map(({ kind }) => kind))].join(' '),
    }),
    ...(decorations.some(({ isCurrent }) => isCurrent === true) && { 'data-current': '' }),
  };
}
