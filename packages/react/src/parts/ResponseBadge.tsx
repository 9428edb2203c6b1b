import type { ReactElement } from 'react';

const circle = <circle cx="10" cy="10" r="9.5" />;
const square = <rect x="1" y="1" width="18" height="18" rx="3.5" />;
const diamond = <path d="M10-.6 20.6 10 10 20.6-.6 10Z" />;
const hexagon = <path d="M5 .8h10l5.2 9.2L15 19.2H5L-.2 10Z" />;
const pentagon = <path d="M10-.3 20.4 7.4l-4 12.1H3.6L-.4 7.4Z" />;

/** A to D filled, E to H the same in outline, then a pentagon filled and outlined: letter and shape say it without colour. */
const shapes: readonly ReactElement[] = [circle, square, diamond, hexagon];

function toShape(letter: string): { shape: ReactElement; isOpen: boolean } {
  const place = letter.charCodeAt(0) - 65;
  if (letter.length !== 1 || place > 9) return { shape: pentagon, isOpen: true };
  if (place >= 8) return { shape: pentagon, isOpen: place === 9 };
  return { shape: shapes[place % 4] ?? circle, isOpen: place >= 4 };
}

interface ResponseBadgeProps {
  letter: string;
  /** Whether hue may join in: only for a pair. */
  isPair: boolean;
  size?: 20 | 24 | undefined;
}

/** The sign of a response: its letter in its shape. */
export function ResponseBadge({ letter, isPair, size = 20 }: ResponseBadgeProps) {
  const { shape, isOpen } = toShape(letter);
  return (
    <svg
      data-adj="response-badge"
      data-letter={letter}
      data-ink={isPair ? undefined : ''}
      data-open={isOpen ? '' : undefined}
      width={size}
      height={size}
      viewBox="-1 -1 22 22"
      aria-hidden="true"
      focusable="false"
    >
      {shape}
      <text x="10" y="10" dy=".36em" textAnchor="middle">
        {letter}
      </text>
    </svg>
  );
}
