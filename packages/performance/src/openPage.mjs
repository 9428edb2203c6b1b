/**
 * Opens a page of nothing but these, on a network that answers nothing else, and closes it when it has been used.
 *
 * @template T
 * @param {import('playwright').Browser} browser
 * @param {import('./createPages.mjs').Page & { readonly probe: string }} given
 * @param {number} slowdown 1 as it is, 4 four times slower
 * @param {(page: import('playwright').Page, session: import('playwright').CDPSession) => Promise<T>} use
 */
export async function withPage(browser, { script, style, probe }, slowdown, use) {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
  try {
    const page = await context.newPage();
    const html =
      '<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="/main.css"><body style="margin:0"><div id="root"></div><script src="/probe.js"></script><script src="/main.js"></script>';
    /** @type {Record<string, { contentType: string, body: string }>} */
    const answers = {
      '/': { contentType: 'text/html', body: html },
      '/main.css': { contentType: 'text/css', body: style },
      '/main.js': { contentType: 'text/javascript', body: script },
      '/probe.js': { contentType: 'text/javascript', body: probe },
    };
    await page.route('**/*', (route) => {
      const answer = answers[new URL(route.request().url()).pathname];
      return answer === undefined ? route.abort() : route.fulfill(answer);
    });
    await page.goto('http://benchmark.test/');
    await page.waitForFunction('typeof window.show === "function"');
    const session = await context.newCDPSession(page);
    // What the script cost to load is not part of any figure.
    await session.send('HeapProfiler.collectGarbage');
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    return await use(page, session);
  } finally {
    await context.close();
  }
}
