// The long row, shown, answered and toggled.
import { timeAnswering, timeToggles } from '../answering.mjs';
import { rowContenders } from '../contenders.mjs';
import { runContenders } from '../runContenders.mjs';
import { createRow, emptyRow } from '../texts.mjs';

/** Characters of each answer. */
export const longLength = 213_000;

/**
 * @typedef {object} RowVisit
 * @property {number} first milliseconds to the first useful paint
 * @property {number} all milliseconds until all can be reached
 * @property {number} nodes
 * @property {boolean} isMarkdown
 * @property {number} block the longest task, in milliseconds; 0 where none took 50
 * @property {number} heap bytes
 * @property {readonly number[]} clicks
 * @property {readonly number[]} keys
 * @property {{ readonly toRaw: readonly number[], readonly toMarkdown: readonly number[] }} [toggles]
 */

/**
 * @param {import('../runContenders.mjs').Run} run
 * @param {{ readonly slowdown: number, readonly times: number }} how times: clicks and keys in each visit
 * @returns {Promise<import('../runContenders.mjs').Result<RowVisit>[]>}
 */
export async function measureRows(run, { slowdown, times }) {
  const row = createRow({ lengths: [longLength, longLength] });
  const html = await run.renderHtml(row.answers);
  const title = `the long row, ${slowdown}× slowed`;
  return runContenders(run, { title, slowdown }, rowContenders, async (page, contender, session) => {
    const own = contender.isHtml ? { ...row, html } : row;
    const shown = await page.evaluate(
      (given) => window.probe.timeRow(given),
      contender.isControl ? emptyRow : own,
    );
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize: heap } = await session.send('Runtime.getHeapUsage');
    const toggles = contender.name === 'Adjudge' ? { toggles: await timeToggles(page, 5) } : {};
    return { ...shown, heap, ...(await timeAnswering(page, times)), ...toggles };
  });
}
