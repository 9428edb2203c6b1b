// The tables of the page, one function for each part.
import { switches } from '../parts/heap.mjs';
import { turns } from '../parts/thread.mjs';
import {
  find,
  findControl,
  median,
  pooled,
  toBlock,
  toContenderTable,
  toMegabytes,
  toRange,
  toRatio,
  toTable,
  toWhole,
} from './figures.mjs';

/** @typedef {NonNullable<import('./figures.mjs').Figures['rows']>} RowResults */

/** @param {RowResults} rows */
export function toRowTable(rows) {
  const base = median(find(rows, 'react-markdown'), ({ first }) => first);
  const heads = ['first useful paint, × react-markdown', 'ms (range)', 'all there, ms', 'longest task, ms'];
  return toContenderTable(rows, [...heads, 'DOM nodes', 'heap, MB', 'answers drawn as'], (result) => {
    const first = median(result, (visit) => visit.first);
    return [
      `**${toRatio(first / base)}**`,
      `${toWhole(first)} (${toRange(result, (visit) => visit.first)})`,
      toWhole(median(result, ({ all }) => all)),
      toBlock(median(result, ({ block }) => block)),
      toWhole(median(result, ({ nodes }) => nodes)),
      toMegabytes(median(result, ({ heap }) => heap)),
      result.isControl
        ? '–'
        : result.visits.every(({ isMarkdown }) => isMarkdown)
          ? 'Markdown'
          : 'plain text',
    ];
  });
}

/** @param {RowResults} rows */
export function toAnsweringTable(rows) {
  const heads = ['click → paint, p50 ms', 'p98', 'key → paint, p50 ms', 'p98'];
  return toContenderTable(rows, heads, (result) =>
    [
      pooled(result, ({ clicks }) => clicks, 0.5),
      pooled(result, ({ clicks }) => clicks, 0.98),
      pooled(result, ({ keys }) => keys, 0.5),
      pooled(result, ({ keys }) => keys, 0.98),
    ].map((value) => value.toFixed(1)),
  );
}

/** @param {RowResults} rows */
export function toToggleTable(rows) {
  const adjudge = find(rows, 'Adjudge');
  const control = findControl(rows);
  const toLine = (/** @type {string} */ name, /** @type {(share: number) => number} */ read) => [
    name,
    toWhole(read(0.5)),
    toWhole(read(1)),
  ];
  return toTable(
    ['median, ms', 'most, ms'],
    [
      toLine('Markdown → raw', (share) => pooled(adjudge, ({ toggles }) => toggles?.toRaw ?? [], share)),
      toLine('raw → Markdown', (share) => pooled(adjudge, ({ toggles }) => toggles?.toMarkdown ?? [], share)),
      toLine('An empty page: a key', (share) => pooled(control, ({ keys }) => keys, share)),
    ],
  );
}

/** @param {NonNullable<import('./figures.mjs').Figures['switching']>} switching */
export function toSwitchTable(switching) {
  const heads = ['to a new row, median ms', 'to one made ready, ms', 'back to one seen, ms'];
  const waits = ['clicks while it is read: waited at most, ms', 'after its first useful paint, ms'];
  return toContenderTable(switching, [...heads, ...waits], (result) => {
    const waited = (/** @type {boolean} */ isAfter) =>
      pooled(
        result,
        ({ reading, usefulAt }) =>
          reading.filter(({ at }) => !isAfter || at > usefulAt).map(({ wait }) => wait),
        1,
      );
    return [
      pooled(result, ({ fresh }) => fresh, 0.5),
      pooled(result, ({ prepared }) => prepared, 0.5),
      pooled(result, ({ back }) => back, 0.5),
      waited(false),
      waited(true),
    ].map(toWhole);
  });
}

/** @param {NonNullable<import('./figures.mjs').Figures['heap']>} heap */
export const toHeapTable = (heap) =>
  toContenderTable(
    heap,
    [`growth over ${switches} rows, MB`, 'of it in the second half, MB'],
    ({ visits }) => [
      toMegabytes(visits[0]?.growth ?? Number.NaN),
      toMegabytes(visits[0]?.later ?? Number.NaN),
    ],
  );

/** @param {NonNullable<import('./figures.mjs').Figures['large']>} large */
export const toLargeTable = (large) =>
  toContenderTable(
    large,
    ['the form is there, ms', 'a click then is painted, ms', 'the texts begin, ms', 'longest task, ms'],
    (result) => [
      toWhole(median(result, ({ form }) => form)),
      toWhole(median(result, ({ usable }) => usable)),
      toWhole(median(result, ({ first }) => first)),
      toBlock(median(result, ({ block }) => block)),
    ],
  );

/** The families that are worst at something. @param {NonNullable<import('./figures.mjs').Figures['freezing']>} freezing */
export function toFreezingTable(freezing) {
  const most = 6;
  const byBlock = [...freezing].sort((a, b) => b.block - a.block).slice(0, most);
  const byGrowth = [...freezing].sort((a, b) => b.growth - a.growth).slice(0, most);
  return toTable(
    ['longest task, ms', 'in a text of', 'all work for 100 KB, ms', '× the work for 50 KB'],
    [...new Set([...byBlock, ...byGrowth])].map(({ family, block, blockLength, work, growth }) => [
      family,
      toBlock(block),
      block === 0 ? '–' : `${blockLength / 1000} KB`,
      toWhole(work),
      toRatio(growth),
    ]),
  );
}

/** @param {NonNullable<import('./figures.mjs').Figures['thread']>} thread */
export const toThreadTable = (thread) =>
  toContenderTable(
    thread,
    [
      `${turns} messages shown, ms`,
      'DOM nodes',
      'longest task, ms',
      'frames dropped at 60 px a frame, of 150',
      'at 600 px',
      'blank at 600 px',
      'a word found and seen, ms',
    ],
    (result) => [
      toWhole(median(result, ({ first }) => first)),
      toWhole(median(result, ({ nodes }) => nodes)),
      toBlock(median(result, ({ block }) => block)),
      toWhole(median(result, ({ slow }) => slow.dropped)),
      toWhole(median(result, ({ fast }) => fast.dropped)),
      toWhole(median(result, ({ fast }) => fast.blank)),
      toWhole(median(result, ({ search }) => search ?? Number.NaN)),
    ],
  );

/** @param {import('../parts/forms.mjs').FormResults} form */
export function toFormTable({ results }) {
  const survey = find(results, 'SurveyJS');
  const base = {
    mount: median(survey, ({ mount }) => mount),
    key: pooled(survey, ({ keys }) => keys, 0.5),
  };
  const heads = ['mounted, × SurveyJS', 'ms', 'DOM nodes', 'key → paint, × SurveyJS', 'p50 ms', 'p98'];
  return toContenderTable(results, [...heads, 'click → paint, p50 ms', 'p98'], (result) => {
    const mount = median(result, (visit) => visit.mount);
    const key = pooled(result, ({ keys }) => keys, 0.5);
    return [
      `**${toRatio(mount / base.mount)}**`,
      toWhole(mount),
      toWhole(median(result, ({ nodes }) => nodes)),
      `**${toRatio(key / base.key)}**`,
      toWhole(key),
      toWhole(pooled(result, ({ keys }) => keys, 0.98)),
      toWhole(pooled(result, ({ clicks }) => clicks, 0.5)),
      toWhole(pooled(result, ({ clicks }) => clicks, 0.98)),
    ];
  });
}
