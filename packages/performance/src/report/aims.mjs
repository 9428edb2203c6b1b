// What is aimed at, and whether this run met it.
import { leastWork, mostGrowth } from '../parts/freezing.mjs';
import { find, findControl, median, pooled, toBlock, toMegabytes, toRatio, toWhole } from './figures.mjs';

/** @typedef {{ readonly what: string, readonly limit: string, readonly measured: string, readonly isMet: boolean }} Aim */

/** @param {string} what @param {number} value @param {number} most @param {(value: number) => string} toText @param {string} unit @returns {Aim} */
const atMost = (what, value, most, toText, unit) => ({
  what,
  limit: `≤ ${most}${unit}`,
  measured: Number.isFinite(value) ? `${toText(value)}${unit}` : 'not measured',
  isMet: value <= most,
});

/** @param {NonNullable<import('./figures.mjs').Figures['rows']>} rows @returns {Aim[]} */
function listRowAims(rows) {
  const adjudge = find(rows, 'Adjudge');
  const first = median(adjudge, (visit) => visit.first);
  const by = (/** @type {string} */ name) => first / median(find(rows, name), (visit) => visit.first);
  const control = findControl(rows);
  const over = (/** @type {'clicks' | 'keys'} */ what) =>
    pooled(adjudge, (visit) => visit[what], 0.98) - pooled(control, (visit) => visit[what], 0.98);
  const toTenth = (/** @type {number} */ value) => value.toFixed(1);
  const toggles = (/** @type {'toRaw' | 'toMarkdown'} */ way) =>
    pooled(adjudge, (visit) => visit.toggles?.[way] ?? [], 0.5);
  return [
    atMost(
      'First useful paint, by that of Label Studio’s raw Text',
      by('Label Studio 1.4.0, Text'),
      1,
      toRatio,
      ' ×',
    ),
    atMost('First useful paint, by that of assistant-ui', by('assistant-ui'), 0.15, toRatio, ' ×'),
    atMost(
      'DOM nodes',
      median(adjudge, ({ nodes }) => nodes),
      4000,
      toWhole,
      '',
    ),
    atMost('Click on an answer → paint, p98, over the empty page’s', over('clicks'), 4, toTenth, ' ms'),
    atMost('Key in the reason box → paint, p98, over the empty page’s', over('keys'), 4, toTenth, ' ms'),
    atMost('Markdown → raw, median', toggles('toRaw'), 50, toWhole, ' ms'),
    atMost('Raw → Markdown, median', toggles('toMarkdown'), 50, toWhole, ' ms'),
  ];
}

/** @param {NonNullable<import('./figures.mjs').Figures['switching']>} switching @returns {Aim[]} */
function listSwitchAims(switching) {
  const adjudge = find(switching, 'Adjudge');
  const isPrepared = adjudge?.visits.some(({ prepared }) => prepared.length > 0) === true;
  const prepared = pooled(adjudge, (visit) => visit.prepared, 0.5);
  return [
    atMost(
      'To a new row, median',
      pooled(adjudge, ({ fresh }) => fresh, 0.5),
      50,
      toWhole,
      ' ms',
    ),
    ...(isPrepared ? [atMost('To a row made ready, median', prepared, 50, toWhole, ' ms')] : []),
  ];
}

/** @param {NonNullable<import('./figures.mjs').Figures['freezing']>} freezing @returns {Aim[]} */
function listFreezingAims(freezing) {
  const block = Math.max(...freezing.map((one) => one.block));
  const counted = freezing.filter(({ work }) => work >= leastWork);
  const growth = Math.max(0, ...counted.map((one) => one.growth));
  return [
    atMost('Longest task for a text made to freeze, 1 to 100 KB', block, 200, toBlock, ' ms'),
    atMost('Work for such a text, doubled', growth, mostGrowth, toRatio, ' ×'),
  ];
}

/** @param {import('./figures.mjs').Figures} figures @returns {Aim[]} */
export function listAims({ rows, switching, heap, large, freezing }) {
  const growth = find(heap, 'Adjudge')?.visits[0]?.growth ?? Number.NaN;
  const usable = median(find(large, 'Adjudge'), (visit) => visit.usable);
  return [
    ...(rows ? listRowAims(rows) : []),
    ...(switching ? listSwitchAims(switching) : []),
    ...(heap
      ? [atMost('Heap after 1 000 rows, grown by', growth / 1e6, 5, (mb) => toMegabytes(mb * 1e6), ' MB')]
      : []),
    ...(large ? [atMost('Form beside an answer of 1 MB, used after', usable, 300, toWhole, ' ms')] : []),
    ...(freezing ? listFreezingAims(freezing) : []),
  ];
}
