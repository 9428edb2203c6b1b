// One visit to one page: what is timed in it, by marks that are really seen.

/** Runs in the page. Resolves with milliseconds since the call to `show`. @param {object} row */
function timeShow(row) {
  const documents = () => [
    document,
    ...[...document.querySelectorAll('iframe')].flatMap(({ contentDocument }) => contentDocument ?? []),
  ];
  const isShowing = (/** @type {string} */ mark) =>
    documents().some((one) => {
      const walker = one.createTreeWalker(one.body ?? one, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const parent = node.parentElement;
        if (parent === null || node.textContent?.includes(mark) !== true) continue;
        const { height, top } = parent.getBoundingClientRect();
        if (height > 0 && top < innerHeight) return true;
      }
      return false;
    });
  const toFirstText = (/** @type {Document} */ one) => {
    const walker = one.createTreeWalker(one.body ?? one, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node.textContent?.includes('FIRST-A') === true) return node.textContent;
    }
    return '';
  };
  const has = (/** @type {string} */ mark) => documents().some((one) => one.body?.textContent.includes(mark));
  const hasForm = () =>
    document.querySelector(window.radio) !== null && document.querySelector(window.box) !== null;
  return new Promise((resolve) => {
    const start = performance.now();
    /** @type {number | undefined} */
    let first;
    const look = () => {
      if (first === undefined && isShowing('FIRST-A') && isShowing('FIRST-B') && hasForm()) {
        // The frame that was just looked at is painted before the next task.
        setTimeout(() => {
          first = performance.now() - start;
        });
      }
      if (first !== undefined && has('LAST-A') && has('LAST-B')) {
        const nodes = documents().reduce((sum, one) => sum + one.querySelectorAll('*').length, 0);
        // Text as it was written has its stars beside its first words; in drawn Markdown they are an element of their own.
        const isMarkdown = !documents().some((one) => /FIRST-A[^\n]*\*\*/.test(toFirstText(one)));
        setTimeout(() => resolve({ first, all: performance.now() - start, nodes, isMarkdown }));
      } else if (performance.now() - start > 30_000)
        resolve({ first, all: undefined, nodes: 0, isMarkdown: false });
      else requestAnimationFrame(look);
    };
    window.show(row);
    requestAnimationFrame(look);
  });
}

/** From the event to the task after the frame that shows its effect, in milliseconds. @param {import('playwright').Page} page @param {string} type @param {() => Promise<void>} act */
async function timeToPaint(page, type, act) {
  await page.evaluate((event) => {
    window.painted = new Promise((resolve) => {
      addEventListener(
        event,
        ({ timeStamp }) =>
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - timeStamp))),
        { capture: true, once: true },
      );
    });
  }, type);
  await act();
  return page.evaluate(() => window.painted);
}

/** @param {import('playwright').Page} page */
export async function timeAnswering(page) {
  const radio = page.locator(await page.evaluate(() => window.radio)).first();
  const click = await timeToPaint(page, 'pointerdown', () => radio.click({ force: true }));
  const box = page.locator(await page.evaluate(() => window.box)).first();
  await box.click({ force: true });
  const keys = [];
  for (const key of 'abcdefgh') keys.push(await timeToPaint(page, 'keydown', () => page.keyboard.press(key)));
  return { click, key: keys.sort((a, b) => a - b)[keys.length >> 1] ?? 0 };
}

/** @param {import('playwright').Page} page @param {object} row @returns {Promise<{ first: number, all: number, nodes: number, isMarkdown: boolean }>} */
export const timeRow = (page, row) => page.evaluate(timeShow, row);

/** Bytes that stay after a number of rows, garbage collected. @param {import('playwright').Page} page @param {readonly object[]} rows @param {number} switches */
export async function measureHeap(page, rows, switches) {
  const session = await page.context().newCDPSession(page);
  const read = async () => {
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  };
  await page.evaluate((given) => window.show(given), rows[0] ?? {});
  const before = await read();
  await page.evaluate(
    async ([given, count]) => {
      for (let index = 1; index <= count; index++) {
        window.show(given[index % given.length] ?? {});
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      }
      window.show(given[0] ?? {});
      await new Promise((resolve) => setTimeout(resolve, 300));
    },
    /** @type {const} */ ([rows, switches]),
  );
  return (await read()) - before;
}
