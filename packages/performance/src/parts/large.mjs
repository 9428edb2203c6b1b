// An answer of a million characters: how soon the form can be used.
import { adjudge, reactMarkdown, studioText } from '../contenders.mjs';
import { runContenders } from '../runContenders.mjs';
import { createRow } from '../texts.mjs';

/**
 * Milliseconds from the call: until the form was there, until a click made then was painted, until the starts of both texts were seen; and the
 * longest task.
 * @typedef {{ form: number, usable: number, first: number, block: number }} LargeVisit
 */

/** @param {import('../runContenders.mjs').Run} run @returns {Promise<import('../runContenders.mjs').Result<LargeVisit>[]>} */
export function measureLarge(run) {
  const row = createRow({ lengths: [1_000_000, 20_000] });
  const rounds = Math.min(run.rounds, 3);
  return runContenders(
    run,
    { title: 'an answer of 1 MB', rounds },
    [adjudge, reactMarkdown, studioText],
    async (page) => {
      const { x, y } = await page.evaluate((given) => window.probe.showUntilForm(given), row);
      await page.mouse.click(x, y);
      return page.evaluate(() => window.probe.untilUsable());
    },
  );
}
