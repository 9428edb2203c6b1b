// From one long row to the next, and clicks while the next is being read.
import { rowContenders } from '../contenders.mjs';
import { runContenders } from '../runContenders.mjs';
import { createRow, emptyRow } from '../texts.mjs';
import { longLength } from './rows.mjs';

const switches = 3;
/** Milliseconds from click to click, while a row is being read. */
const clickEach = 40;

/**
 * @typedef {object} SwitchVisit
 * @property {number[]} fresh milliseconds to the first useful paint of rows that come unexpected
 * @property {number[]} prepared the same, of rows made ready before
 * @property {number[]} back the same, of rows that were shown before
 * @property {readonly import('../window.js').HeardClick[]} reading clicks from the call to the end of the reading
 * @property {number} usefulAt when the first useful paint was, on the clicks’ clock
 */

/** @param {import('playwright').Page} page @param {import('../texts.mjs').Row} row */
async function switchTo(page, row) {
  const { first } = await page.evaluate((given) => window.probe.timeRow(given), row);
  return first;
}

/** @param {import('playwright').Page} page @param {import('playwright').CDPSession} session @param {import('../texts.mjs').Row} row */
async function clickWhileReading(page, session, row) {
  const { x, y } = await page.evaluate(() => window.probe.aimAtAnswer(0));
  let isDone = false;
  const reading = page
    .evaluate(async (given) => {
      const stop = window.probe.listenToClicks();
      const start = performance.now();
      const { first } = await window.probe.timeRow(given);
      return { usefulAt: start + first, reading: stop() };
    }, row)
    .finally(() => {
      isDone = true;
    });
  /** @type {Promise<unknown>[]} */
  const sent = [];
  const press = (/** @type {'mousePressed' | 'mouseReleased'} */ type) => {
    // Not waited for: the page may be busy, and people click all the same.
    const pressing = session.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
    sent.push(pressing.catch(() => undefined));
  };
  while (!isDone) {
    press('mousePressed');
    press('mouseReleased');
    await new Promise((resolve) => setTimeout(resolve, clickEach));
  }
  const heard = await reading;
  await Promise.all(sent);
  return heard;
}

/** @param {import('../runContenders.mjs').Run} run @returns {Promise<import('../runContenders.mjs').Result<SwitchVisit>[]>} */
export async function measureSwitching(run) {
  const rows = Array.from({ length: switches * 2 + 2 }, (_, index) =>
    createRow({ lengths: [longLength, longLength], seed: index + 1 }),
  );
  const [start, last, ...next] = rows;
  if (start === undefined || last === undefined) throw new Error('there are no rows to switch between');
  const texts = new Map();
  for (const row of [start, last, ...next.slice(0, switches)])
    texts.set(row, await run.renderHtml(row.answers));
  const rounds = Math.min(run.rounds, 2);
  return runContenders(
    run,
    { title: 'switching rows', rounds },
    rowContenders,
    async (page, { isHtml, isControl }, session) => {
      const toOwn = (/** @type {import('../texts.mjs').Row} */ row) => {
        if (isControl) return emptyRow;
        return isHtml ? { ...row, html: texts.get(row) } : row;
      };
      /** @type {{ fresh: number[], prepared: number[], back: number[] }} */
      const times = { fresh: [], prepared: [], back: [] };
      await switchTo(page, toOwn(start));
      for (const row of next.slice(0, switches)) times.fresh.push(await switchTo(page, toOwn(row)));
      const before = next[switches - 2];
      if (before !== undefined) times.back.push(await switchTo(page, toOwn(before)));
      if (await page.evaluate(() => window.prepare !== undefined)) {
        for (const row of next.slice(switches)) {
          await page.evaluate(async (given) => {
            window.prepare?.(given);
            // As long as a person reads the row before.
            await window.probe.wait(3000);
          }, toOwn(row));
          times.prepared.push(await switchTo(page, toOwn(row)));
        }
      }
      return { ...times, ...(await clickWhileReading(page, session, toOwn(last))) };
    },
  );
}
