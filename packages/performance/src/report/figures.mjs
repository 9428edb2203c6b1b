// What the parts measured, as single figures.
import { toMedian, toQuantile } from '../statistics.mjs';

/**
 * @template Visit
 * @typedef {import('../runContenders.mjs').Result<Visit>} Result
 */
/**
 * @typedef {object} Figures
 * @property {Result<import('../parts/rows.mjs').RowVisit>[]} [rows]
 * @property {Result<import('../parts/rows.mjs').RowVisit>[]} [slow]
 * @property {Result<import('../parts/switching.mjs').SwitchVisit>[]} [switching]
 * @property {Result<import('../parts/heap.mjs').HeapVisit>[]} [heap]
 * @property {Result<import('../parts/large.mjs').LargeVisit>[]} [large]
 * @property {import('../parts/freezing.mjs').FreezingResult[]} [freezing]
 * @property {Result<import('../parts/thread.mjs').ThreadVisit>[]} [thread]
 * @property {import('../parts/forms.mjs').FormResults[]} [forms]
 *
 * @typedef {{ chromium: string, node: string, cores: number, rounds: number, minutes: number }} Environment
 */

/** @template Visit @param {readonly Result<Visit>[] | undefined} results @param {string} start of the name */
export const find = (results, start) => results?.find(({ name }) => name.startsWith(start));

/** @template Visit @param {readonly Result<Visit>[] | undefined} results */
export const findControl = (results) => results?.find(({ isControl }) => isControl);

/** The median of a figure of each visit. @template Visit @param {Result<Visit> | undefined} result @param {(visit: Visit) => number} read */
export const median = (result, read) => toMedian((result?.visits ?? []).map(read));

/** Of the figures of all visits together, the one that this share does not exceed. @template Visit @param {Result<Visit> | undefined} result @param {(visit: Visit) => readonly number[]} read @param {number} share */
export const pooled = (result, read, share) => toQuantile((result?.visits ?? []).flatMap(read), share);

/** The least and the most. @template Visit @param {Result<Visit>} result @param {(visit: Visit) => number} read */
export function toRange({ visits }, read) {
  const values = visits.map(read);
  return `${toWhole(Math.min(...values))}–${toWhole(Math.max(...values))}`;
}

/** @param {number} value */
export const toWhole = (value) => (Number.isFinite(value) ? String(Math.round(value)) : '–');
/** @param {number} value */
export const toRatio = (value) => (Number.isFinite(value) ? value.toFixed(2) : '–');
/** @param {number} bytes */
export const toMegabytes = (bytes) => (Number.isFinite(bytes) ? (bytes / 1e6).toFixed(1) : '–');
/** A task shorter than 50 ms is not counted by the browser. @param {number} value */
export const toBlock = (value) => (value === 0 ? '< 50' : toWhole(value));

/**
 * @param {readonly string[]} heads of the columns after the first
 * @param {readonly (readonly string[])[]} lines
 */
export const toTable = (heads, lines) =>
  [`| | ${heads.join(' | ')} |`, `|---|${heads.map(() => '--:').join('|')}|`]
    .concat(lines.map((cells) => `| ${cells.join(' | ')} |`))
    .join('\n');

/**
 * A table with a line for each contender; one that failed says so.
 * @template Visit
 * @param {readonly Result<Visit>[]} results
 * @param {readonly string[]} heads
 * @param {(result: Result<Visit>) => readonly string[]} toCells
 */
export const toContenderTable = (results, heads, toCells) =>
  toTable(
    heads,
    results.map((result) => {
      if (result.failure === undefined && result.visits.length > 0) return [result.name, ...toCells(result)];
      const failure = `could not be measured: ${result.failure ?? 'no visit'}`;
      return [result.name, failure, ...heads.slice(1).map(() => '')];
    }),
  );
