const paths = {
  check: 'm3 8.5 3.2 3.2L13 4.5',
  'check-all': 'm1.5 8.5 3 3L11 5M8 11.2l.3.3L14.8 5',
  'chevron-down': 'M3.5 6 8 10.5 12.5 6',
  'chevron-left': 'M10 3.5 5.5 8l4.5 4.5',
  'chevron-right': 'M6 3.5 10.5 8 6 12.5',
  'chevron-up': 'M3.5 10 8 5.5l4.5 4.5',
  columns: 'M4 3h8a2 2 0 0 1 2 2v6a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2ZM8 3v10',
  code: 'M5.5 4.5 2 8l3.5 3.5M10.5 4.5 14 8l-3.5 3.5',
  copy: 'M10.5 5.5V4A1.5 1.5 0 0 0 9 2.5H4A1.5 1.5 0 0 0 2.5 4v5A1.5 1.5 0 0 0 4 10.5h1.5M7.25 5.5h4.5a1.75 1.75 0 0 1 1.75 1.75v4.5a1.75 1.75 0 0 1-1.75 1.75h-4.5a1.75 1.75 0 0 1-1.75-1.75v-4.5A1.75 1.75 0 0 1 7.25 5.5Z',
  cross: 'm4 4 8 8M12 4l-8 8',
  differences: 'M6 3v6M3 6h6M7 13h6',
  equal: 'M3.5 6h9M3.5 10h9',
  expand: 'M9.5 2.5h4v4M13.2 2.8 9 7M6.5 13.5h-4v-4M2.8 13.2 7 9',
  exclude: 'M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11ZM4.2 4.2l7.6 7.6',
  grip: 'M6 4v.1M10 4v.1M6 8v.1M10 8v.1M6 12v.1M10 12v.1',
  flag: 'M3.5 14V2.5h7.8L9.6 5.7l1.7 3.2H3.5',
  flip: 'M3 6h9M9.5 3.2 12.3 6 9.5 8.8M13 10.5H4M6.5 7.7M6.5 13.3 3.7 10.5',
  image:
    'M4 2.5h8A1.5 1.5 0 0 1 13.5 4v8a1.5 1.5 0 0 1-1.5 1.5H4A1.5 1.5 0 0 1 2.5 12V4A1.5 1.5 0 0 1 4 2.5ZM2.8 11.5 6 8.3l2.2 2.2 2-2 3.1 3M5.7 5.7v.1',
  info: 'M8 1.75a6.25 6.25 0 1 1 0 12.5 6.25 6.25 0 0 1 0-12.5ZM8 7.3v3.6M8 5.1v.1',
  book: 'M8 4.2C6.6 3.2 4.7 2.9 2.2 2.9v9.4c2.5 0 4.4.3 5.8 1.3 1.4-1 3.3-1.3 5.8-1.3V2.9c-2.5 0-4.4.3-5.8 1.3Zm0 0v9.3',
  assistant:
    'M5 5h6a2.5 2.5 0 0 1 2.5 2.5v3A2.5 2.5 0 0 1 11 13H5a2.5 2.5 0 0 1-2.5-2.5v-3A2.5 2.5 0 0 1 5 5ZM8 5V2.5M6 8.7v.8M10 8.7v.8',
  user: 'M8 2.7a2.7 2.7 0 1 1 0 5.4 2.7 2.7 0 0 1 0-5.4ZM2.8 13.5c.7-2.6 2.6-3.9 5.2-3.9s4.5 1.3 5.2 3.9',
  play: 'M5 3.2v9.6L12.8 8Z',
  pane: 'M4 3h8a2 2 0 0 1 2 2v6a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2ZM6.2 3v10',
  read: 'M8 2.5v8M4.8 7.5 8 10.7l3.2-3.2M3.5 13.5h9',
  redo: 'M13 6.5H6a3.5 3.5 0 0 0 0 7h3M10 3.5l3 3-3 3',
  retry: 'M13 8a5 5 0 1 1-1.5-3.6M13 2v3h-3',
  search: 'M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9ZM10.3 10.3l3.2 3.2',
  settings:
    'M2.5 5h6M12 5h1.5M2.5 11H4M7.5 11h6M8.5 5a1.7 1.7 0 1 0 3.4 0 1.7 1.7 0 0 0-3.4 0ZM4 11a1.7 1.7 0 1 0 3.4 0A1.7 1.7 0 0 0 4 11Z',
  skip: 'M3 8h7M7.2 4.8 10.4 8l-3.2 3.2M13 3.5v9',
  shorten: 'M2.5 4h11M2.5 8h11M6 11l2 2 2-2',
  spark: 'M8 2.2c.5 3.3 2.4 5.3 5.8 5.8-3.4.5-5.3 2.5-5.8 5.8-.5-3.3-2.4-5.3-5.8-5.8 3.4-.5 5.3-2.5 5.8-5.8Z',
  marker: 'M9.8 2.8 13.2 6.2 7.5 12H4V8.5ZM2.5 14h11',
  numbers: 'M2.5 4.2 3.7 3.5v3.5M2.4 10h2l-2 3h2.2M7.5 5h6M7.5 11.5h6',
  stack: 'M4 3h8a2 2 0 0 1 2 2v6a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2ZM2 8h12',
  sync: 'M5 2.5v11M2.8 11.3 5 13.5l2.2-2.2M2.8 4.7 5 2.5l2.2 2.2M11 2.5v11M8.8 11.3l2.2 2.2 2.2-2.2M8.8 4.7 11 2.5l2.2 2.2',
  undo: 'M3 6.5h7a3.5 3.5 0 0 1 0 7H7M6 3.5l-3 3 3 3',
  whole: 'M3 2.5h10v11H3ZM5.5 6h5M5.5 9h5',
  wrap: 'M2.5 4h11M2.5 8h9a2 2 0 0 1 0 4H8M9.8 10.2 8 12l1.8 1.8M2.5 12H5',
  warning: 'M8 2.5 14.2 13.3H1.8ZM8 6.7v3M8 11.4v.1',
} as const;

/** The drawings the editor uses. */
export type IconName = keyof typeof paths;

/** A drawing beside a word, or in a control that has a name of its own: never read aloud. */
export function Icon({ name, size = 16 }: { name: IconName; size?: 12 | 14 | 16 | undefined }) {
  return (
    <svg data-adj="icon" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
