const paths = {
  previous: 'M10 3.5 5.5 8l4.5 4.5',
  next: 'M6 3.5 10.5 8 6 12.5',
  import: 'M8 10V2.5M5 5.5l3-3 3 3M2.5 10.500v3h11v-3',
  export: 'M8 2.5V10M5 7l3 3 3-3M2.5 10.500v3h11v-3',
  'to-do': 'M8 3a5 5 0 1 1 0 10A5 5 0 0 1 8 3Z',
  labelled: 'M8 2.500a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11ZM5.6 8.200l1.7 1.7 3.2-3.5',
  skipped: 'M8 3a5 5 0 1 1 0 10A5 5 0 0 1 8 3ZM4.6 11.400l6.8-6.8',
  close: 'M4 4l8 8M12 4l-8 8',
  warning: 'M8 2.5 14.2 13.300H1.800ZM8 6.700v3M8 11.400v.1',
} as const;

export type GlyphName = keyof typeof paths;

/** A drawing beside a word: never read aloud. */
export function Glyph({ name }: { name: GlyphName }) {
  return (
    <svg
      className="app-glyph"
      data-glyph={name}
      width="16"
      height="16"
      viewBox="0 0 16 16"
      aria-hidden="true"
    >
      <path d={paths[name]} />
    </svg>
  );
}

/** The project's mark: two shapes, one before the other. */
export function Mark() {
  return (
    <svg className="app-mark" width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
      <circle cx="7.5" cy="7.5" r="6" />
      <rect x="7" y="7" width="11.5" height="11.5" rx="2.5" />
    </svg>
  );
}
