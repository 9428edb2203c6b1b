// Clicks and keys, made by the browser’s own input, while everything is on the screen.

/**
 * Clicks on the first and the second answer in turn, and types into the reason box. Milliseconds from the event to the task after the next frame.
 *
 * @param {import('playwright').Page} page
 * @param {number} times how many of each
 */
export async function timeAnswering(page, times) {
  const clicks = [];
  for (let index = 0; index < times; index++) {
    const { x, y } = await page.evaluate((which) => window.probe.aimAtAnswer(which), index);
    await page.mouse.click(x, y);
    clicks.push(await page.evaluate(() => window.probe.untilPainted()));
    if (!(await page.evaluate((which) => window.probe.isAnswered(which), index)))
      throw new Error('a click on an answer did not choose it');
  }
  const { x, y } = await page.evaluate(() => window.probe.aimAtBox());
  await page.mouse.click(x, y);
  const keys = [];
  for (let index = 0; index < times; index++) {
    await page.evaluate(() => window.probe.timeNext('keydown'));
    await page.keyboard.press('abcdefgh'[index % 8] ?? 'a');
    keys.push(await page.evaluate(() => window.probe.untilPainted()));
  }
  const typed = await page.evaluate(() => window.probe.readBox().length);
  if (typed < times) throw new Error(`of ${times} keys, ${typed} were written into the box`);
  return { clicks, keys };
}

/**
 * Puts answers from Markdown to raw text and back, by the key; milliseconds to the task after the frame that shows them so.
 *
 * @param {import('playwright').Page} page
 * @param {number} times
 */
export async function timeToggles(page, times) {
  /** @type {{ toRaw: number[], toMarkdown: number[] }} */
  const toggles = { toRaw: [], toMarkdown: [] };
  const toggle = async (/** @type {'raw' | 'markdown'} */ mode) => {
    await page.evaluate(
      (selector) => window.probe.timeToggle(selector, 2),
      `[data-adj="response-content"][data-mode="${mode}"]`,
    );
    await page.keyboard.press('m');
    return page.evaluate(() => window.probe.untilPainted());
  };
  for (let index = 0; index < times; index++) {
    toggles.toRaw.push(await toggle('raw'));
    toggles.toMarkdown.push(await toggle('markdown'));
  }
  return toggles;
}
