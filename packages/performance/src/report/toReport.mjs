// docs/performance.md, written from what one run measured.
import { listAims } from './aims.mjs';
import { toTable } from './figures.mjs';
import { listSayings } from './sayings.mjs';
import {
  toAnsweringTable,
  toFormTable,
  toFreezingTable,
  toHeapTable,
  toLargeTable,
  toRowTable,
  toSwitchTable,
  toThreadTable,
  toToggleTable,
} from './tables.mjs';

/** @param {import('./figures.mjs').Environment} environment */
const toHead = ({ chromium, node, cores, rounds, minutes }) => `# Performance

This page is written by \`pnpm build && pnpm benchmark\`, won or lost; nobody edits it. Figures of one run are compared with each other, never
with those of another machine or day: read the ratios.

- Chromium ${chromium}, headless, ${cores} cores; Node ${node}; React 18 in production for all; window 1400 × 900; ${minutes.toFixed(0)} minutes in all.
- ${rounds} visits of each page, each in a browser context of its own, in turning order; medians, unless it says otherwise. Scripts are loaded beforehand.
- The long row: 200 turns and two answers of 213 KB with headings, nested lists, tables, code and links, generated, the same each time.
- *First useful paint*: from the call that shows the row to the task after the frame in which the first words of both answers are really seen (not
  hidden, nor cut off by a box, a frame or the window), both boxes are full, and a choice and the reason box are there.
- *All there*: the last line of each answer is seen when its box is scrolled to the end; looked for each 50 ms.
- *Longest task*: what kept the page from answering, as the browser reports it, from 50 ms on.
- *Click* and *key → paint*: from the event’s own time to the task after the next frame; real input; all visits together; each beside an empty page’s.
- Peers are installed by the benchmark alone, in the versions named. Label Studio’s is the last release that can be embedded, and old.`;

/** @param {readonly import('./aims.mjs').Aim[]} aims */
const toAimTable = (aims) =>
  toTable(
    ['aim', 'measured', ''],
    aims.map(({ what, limit, measured, isMet }) => [what, limit, measured, isMet ? 'met' : '**missed**']),
  );

/** @param {string} title @param {...string} contents */
const toSection = (title, ...contents) => [`## ${title}`, ...contents].join('\n\n');

/** @param {import('./figures.mjs').Figures} figures @param {import('./figures.mjs').Environment} environment */
export function toReport(figures, environment) {
  const { rows, slow, switching, heap, large, freezing, thread, forms } = figures;
  const aims = listAims(figures);
  const sections = [
    toHead(environment),
    toSection('What it says', ...listSayings(figures, aims)),
    toSection('Aims', toAimTable(aims)),
    rows && toSection('The long row', toRowTable(rows)),
    rows &&
      toSection(
        'Answering, while the long row is on the screen',
        'Each visit: 60 clicks on answers in turn, 60 keys in the reason box.',
        toAnsweringTable(rows),
        'Both answers from Markdown to raw text and back, by the key; to the frame that shows them so.',
        toToggleTable(rows),
      ),
    slow &&
      toSection(
        'The same on a machine four times slower',
        'The browser slows its processor down; 12 clicks and 12 keys in each visit.',
        toRowTable(slow),
        toAnsweringTable(slow),
        toToggleTable(slow),
      ),
    switching &&
      toSection(
        'From row to row',
        'To the first useful paint of another long row; then a last one, with clicks on an answer every 40 ms from the call until all is there.',
        toSwitchTable(switching),
      ),
    heap &&
      toSection(
        'Memory',
        'Rows of 20 turns and two answers of 4 KB, no two the same, one after the other in one page; garbage collected. What is kept to be shown again counts.',
        toHeapTable(heap),
      ),
    large && toSection('An answer of a million characters', 'Beside one of 20 KB.', toLargeTable(large)),
    freezing &&
      toSection(
        'Texts made to freeze a page',
        `${freezing.length} families of texts, each of 1, 10, 50 and 100 KB, in Adjudge: the worst by the longest task and by how the work grows. (Work of less than 30 ms says nothing about growth.)`,
        toFreezingTable(freezing),
      ),
    thread && toSection('A thread of ten thousand messages', toThreadTable(thread)),
    forms &&
      toSection(
        'Forms',
        'The same questions (radio, text, checklist, rating) in one page, each key written into the answers at once; 20 clicks and 20 keys in each visit.',
        ...forms.flatMap((form) => [`### ${form.questions} questions`, toFormTable(form)]),
      ),
  ];
  return `${sections.filter((section) => section !== undefined).join('\n\n')}\n`;
}
