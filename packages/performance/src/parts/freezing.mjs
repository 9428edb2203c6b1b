// Texts made to keep parsers busy: the longest task, and how the work grows when the text doubles.
import { adjudge } from '../contenders.mjs';

const lengths = [1_000, 10_000, 50_000, 100_000];
/** Where the work must not grow by more, the text doubled. It is measured again before it is said to. */
export const mostGrowth = 2.5;
const mostTries = 5;
/** Work below this many milliseconds is mostly not the text’s. */
export const leastWork = 30;

/**
 * @typedef {object} FreezingResult
 * @property {string} family
 * @property {number} block the longest task of all sizes, in milliseconds; 0 where none took 50
 * @property {number} blockLength the characters of the text it was in
 * @property {number} work all the page did for 100 KB, in milliseconds
 * @property {number} growth that, by the work for 50 KB
 */

/** @param {import('playwright').CDPSession} session */
async function readWork(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

/** @param {import('playwright').Page} page @param {import('playwright').CDPSession} session @param {string} family @param {number} length */
async function measureOne(page, session, family, length) {
  await page.evaluate(() => window.probe.showNothing());
  const before = await readWork(session);
  const block = await page.evaluate(
    ([name, size]) => window.probe.showFreezing(name, size),
    /** @type {const} */ ([family, length]),
  );
  return { block, work: (await readWork(session)) - before };
}

/** @param {import('playwright').Page} page @param {import('playwright').CDPSession} session @param {string} family @returns {Promise<FreezingResult>} */
async function measureFamily(page, session, family) {
  const result = { family, block: 0, blockLength: 0, work: 0, growth: 0 };
  /** The least work of some tries: what else the machine does only adds to it. @type {Map<number, number>} */
  const least = new Map();
  const measure = async (/** @type {number} */ length) => {
    const { block, work } = await measureOne(page, session, family, length);
    least.set(length, Math.min(work, least.get(length) ?? Number.POSITIVE_INFINITY));
    // The least longest, likewise, is kept by length below.
    return block;
  };
  for (const length of lengths) {
    let block = await measure(length);
    if (block > 200) block = Math.min(block, await measure(length));
    if (block > result.block) Object.assign(result, { block, blockLength: length });
  }
  const [half = 0, whole = 0] = lengths.slice(-2);
  const toGrowth = () => (least.get(whole) ?? 0) / (least.get(half) ?? 1);
  for (let tries = 1; tries < mostTries; tries++) {
    if (toGrowth() <= mostGrowth || (least.get(whole) ?? 0) < leastWork) break;
    await measure(half);
    await measure(whole);
  }
  return { ...result, work: least.get(whole) ?? 0, growth: toGrowth() };
}

/** @param {import('../runContenders.mjs').Run} run @returns {Promise<FreezingResult[]>} */
export function measureFreezing(run) {
  return run.visit(adjudge.page, 1, async (page, session) => {
    await session.send('Performance.enable');
    const families = await page.evaluate(() => Object.keys(window.freezingTexts ?? {}));
    // Code that loads late is loaded, and warm.
    for (const family of families.slice(0, 5)) await measureOne(page, session, family, 10_000);
    /** @type {FreezingResult[]} */
    const results = [];
    for (const family of families) {
      const result = await measureFamily(page, session, family);
      results.push(result);
      console.log(
        `${family}: longest task ${result.block.toFixed(0)} ms, work ${result.work.toFixed(0)} ms, × ${result.growth.toFixed(2)}`,
      );
    }
    return results;
  });
}
