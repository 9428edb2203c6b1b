'use client';

import { type ComponentPropsWithoutRef, useMemo } from 'react';
import { useTranslations } from '../../i18n/index.js';
import { createLateSource, useLateValue } from '../../parts/index.js';

export interface MathsProps extends Omit<ComponentPropsWithoutRef<'span'>, 'children' | 'role' | 'dir'> {
  /** LaTeX, without its delimiters. */
  source: string;
  /** Whether it is set apart, on lines of its own. */
  isBlock: boolean;
}

const drawing = /* @__PURE__ */ createLateSource(() =>
  import('./drawMaths.js').then((file) => file.drawMaths),
);

/** Characters of LaTeX that may be wider than a narrow box: the formula scrolls there, and must be reachable by key. */
const longest = 40;
/** Lines that room is kept for before a formula is drawn. */
const mostRows = 8;

function countRows(source: string): number {
  return Math.min(mostRows, 1 + (source.match(/\\\\|\\cr\b/g)?.length ?? 0));
}

/**
 * A formula, as MathML once the renderer is there. Until then, on a server, and where it cannot be drawn, its LaTeX stands there as text. Set
 * apart it keeps room for its lines, so that little moves when it is drawn; it scrolls in itself.
 */
export function Maths({ source, isBlock, ...rest }: MathsProps) {
  const { formula, formulaNotDrawn } = useTranslations();
  const draw = useLateValue(drawing);
  const drawn = useMemo(() => draw?.(source, isBlock), [draw, source, isBlock]);
  const isScroller = isBlock || source.length > longest;
  return (
    <span
      {...rest}
      data-adj="maths"
      data-block={isBlock ? '' : undefined}
      data-rows={isBlock ? countRows(source) : undefined}
      dir="ltr"
      {...(isScroller ? { role: 'group', 'aria-label': formula, tabIndex: 0 } : {})}
    >
      {drawn ?? <code>{source}</code>}
      {draw !== undefined && drawn === undefined ? (
        <span data-adj="maths-note" data-skip="">
          {formulaNotDrawn}
        </span>
      ) : null}
    </span>
  );
}
