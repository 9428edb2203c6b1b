// What stays in memory after a thousand rows, no two the same.
import { adjudge, reactMarkdown } from '../contenders.mjs';
import { runContenders } from '../runContenders.mjs';

export const switches = 1000;
/** Characters of each answer. */
const length = 4_000;

/** @typedef {{ growth: number, later: number }} HeapVisit bytes: over all switches, and over the second half of them */

/** @param {import('../runContenders.mjs').Run} run @returns {Promise<import('../runContenders.mjs').Result<HeapVisit>[]>} */
export function measureHeap(run) {
  return runContenders(
    run,
    { title: `${switches} rows`, rounds: 1 },
    [adjudge, reactMarkdown],
    async (page, _contender, session) => {
      const read = async () => {
        await page.evaluate(() => window.probe.wait(1000));
        await session.send('HeapProfiler.collectGarbage');
        return (await session.send('Runtime.getHeapUsage')).usedSize;
      };
      const show = (/** @type {number} */ from, /** @type {number} */ to) =>
        page.evaluate(
          async ([first, end, each]) => {
            for (let seed = first; seed < end; seed++) {
              window.show(window.probe.createRow({ lengths: [each, each], turns: 20, seed }));
              await window.probe.nextPaint();
            }
          },
          /** @type {const} */ ([from, to, length]),
        );
      await show(1, 2);
      const before = await read();
      await show(2, switches / 2);
      const middle = await read();
      await show(switches / 2, switches + 2);
      const after = await read();
      return { growth: after - before, later: after - middle };
    },
  );
}
