/** A page of nothing but these, on a network that answers nothing else. @param {import('playwright').Browser} browser @param {{ script: string, style: string }} page */
export async function openPage(browser, { script, style }) {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
  const page = await context.newPage();
  const html =
    '<!doctype html><link rel="stylesheet" href="/main.css"><body style="margin:0"><div id="root"></div><script src="/main.js"></script>';
  await page.route('**/*', (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/main.js') return route.fulfill({ contentType: 'text/javascript', body: script });
    if (pathname === '/main.css') return route.fulfill({ contentType: 'text/css', body: style });
    return pathname === '/' ? route.fulfill({ contentType: 'text/html', body: html }) : route.abort();
  });
  await page.goto('http://benchmark.test/');
  await page.waitForFunction('typeof window.show === "function"');
  return page;
}
