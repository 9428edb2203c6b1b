// A conversation of ten thousand messages: shown, scrolled, searched.
import { adjudge, reactMarkdown, studioText } from '../contenders.mjs';
import { runContenders } from '../runContenders.mjs';
import { createRow } from '../texts.mjs';

export const turns = 10_000;
const frames = 150;
/** The word that is looked for: it stands in one message, far from where the thread is opened. */
const word = 'quetzalcoatl';

/** @typedef {{ readonly dropped: number, readonly blank: number }} Scrolling frames, of 150 */
/**
 * @typedef {object} ThreadVisit
 * @property {number} first milliseconds to the first useful paint
 * @property {number} nodes
 * @property {number} block the longest task, in milliseconds
 * @property {Scrolling} slow at 60 pixels a frame
 * @property {Scrolling} fast at 600
 * @property {number} [search] milliseconds from the input to what was found, seen
 */

/** @param {import('playwright').Page} page */
async function timeSearch(page) {
  await page.evaluate(() => window.probe.focusAnswer());
  await page.keyboard.press('/');
  await page.waitForSelector('input[type="search"]');
  await page.evaluate(() => window.probe.timeNextSearch());
  await page.keyboard.insertText(word);
  return page.evaluate(() => window.probe.untilFound());
}

/** @param {import('../runContenders.mjs').Run} run @returns {Promise<import('../runContenders.mjs').Result<ThreadVisit>[]>} */
export function measureThread(run) {
  const row = createRow({ lengths: [2_000, 2_000], turns });
  const messages = row.messages.map((message, index) =>
    index === turns / 4 ? { ...message, content: `${message.content} ${word}` } : message,
  );
  return runContenders(
    run,
    { title: `${turns} messages`, rounds: Math.min(run.rounds, 2) },
    [adjudge, reactMarkdown, studioText],
    async (page, { name }) => {
      const shown = await page.evaluate((given) => window.probe.timeRow(given, 120_000), {
        ...row,
        messages,
      });
      const scroll = (/** @type {number} */ pixels) =>
        page.evaluate(
          ([by, count]) => window.probe.scrollThread(by, count),
          /** @type {const} */ ([pixels, frames]),
        );
      const scrolled = { slow: await scroll(60), fast: await scroll(600) };
      const search = name === 'Adjudge' ? { search: await timeSearch(page) } : {};
      return { first: shown.first, nodes: shown.nodes, block: shown.block, ...scrolled, ...search };
    },
  );
}
