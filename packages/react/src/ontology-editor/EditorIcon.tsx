const circle = (x: number, y: number) => `M${x - 0.5} ${y}a.5.5 0 1 0 1 0a.5.5 0 1 0-1 0`;

const paths = {
  plus: 'M8 3v10M3 8h10',
  grip: [4, 8, 12].flatMap((y) => [circle(6, y), circle(10, y)]).join(''),
  more: [3.5, 8, 12.5].map((x) => circle(x, 8)).join(''),
  up: 'M8 13V3.5M4 7l4-4 4 4',
  down: 'M8 3v9.5M4 9l4 4 4-4',
  in: 'M2.8 3.5v4A2.5 2.5 0 0 0 5.3 10H13M10 7l3 3-3 3',
  out: 'M13.2 12.5v-4A2.5 2.5 0 0 0 10.7 6H3M6 9 3 6l3-3',
  copy: 'M10.5 5.5V4A1.5 1.5 0 0 0 9 2.5H4A1.5 1.5 0 0 0 2.5 4v5A1.5 1.5 0 0 0 4 10.5h1.5M7.25 5.5h4.5a1.75 1.75 0 0 1 1.75 1.75v4.5a1.75 1.75 0 0 1-1.75 1.75h-4.5a1.75 1.75 0 0 1-1.75-1.75v-4.5A1.75 1.75 0 0 1 7.25 5.5Z',
  trash: 'M2.8 4.3h10.4M6 4.3V2.8h4v1.5M4.2 4.3l.6 9h6.4l.6-9M6.8 7v3.7M9.2 7v3.7',
  schema:
    'M6.7 2h2.6a1.2 1.2 0 0 1 1.2 1.2v1.6A1.2 1.2 0 0 1 9.3 6H6.7a1.2 1.2 0 0 1-1.2-1.2V3.2A1.2 1.2 0 0 1 6.7 2ZM1.7 10.5h5v3.5h-5ZM9.3 10.5h5v3.5h-5ZM8 6v2M4.2 10.5V8h7.6v2.5',
  radio: `M8 2.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 0 1 0-11Z${circle(8, 8)}`,
  checklist:
    'M5.3 2.8h5.4a2.5 2.5 0 0 1 2.5 2.5v5.4a2.5 2.5 0 0 1-2.5 2.5H5.3a2.5 2.5 0 0 1-2.5-2.5V5.3a2.5 2.5 0 0 1 2.5-2.5ZM5.5 8.2l1.8 1.8 3.3-3.7',
  text: 'M2.8 4h10.4M2.8 8h10.4M2.8 12h6',
  rating: 'M8 2.3 9.7 6l4 .5-3 2.7.8 4L8 11.2l-3.5 2 .8-4-3-2.7 4-.5L8 2.3Z',
  preference: 'M5 3.5a2.5 2.5 0 1 1 0 5a2.5 2.5 0 0 1 0-5ZM8.5 8h5v5h-5ZM2.5 12.5h3M10 4h3.5',
  ranking: 'M7 4h6.5M7 8h6.5M7 12h6.5M2.5 3.2l1-.5v3M2.5 10.5H4L2.5 13h1.7',
  'best-worst': 'M5 13V3.5M2.5 6 5 3.5 7.5 6M11 3v9.5M8.5 10l2.5 2.5 2.5-2.5',
  other: 'M8 2.5 13.5 8 8 13.5 2.5 8Z',
} as const;

/** The drawings only the ontology editor uses. */
export type EditorIconName = keyof typeof paths;

/** The drawing of a kind of question. */
export function toKindIcon(kind: string): EditorIconName {
  return kind in paths ? (kind as EditorIconName) : 'other';
}

/** A drawing beside a word, or in a control that has a name of its own: never read aloud. */
export function EditorIcon({ name, size = 16 }: { name: EditorIconName; size?: 14 | 16 }) {
  return (
    <svg data-adj="icon" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
