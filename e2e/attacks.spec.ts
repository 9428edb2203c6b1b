import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { attacks } from './attacks.js';
import { openHostPage } from './host/hostPage.js';
import { createTextsFromOutside, shownPlaces } from './host/textsFromOutside.js';

const corpus = join(process.env.ADJUDGE_CORPUS ?? '', 'security');
const hasCorpus = process.env.ADJUDGE_CORPUS !== undefined && existsSync(corpus);

const createProps = (text: string, mode: 'markdown' | 'raw') => createTextsFromOutside(() => text, mode);

const usual = (['markdown', 'raw'] as const).map((mode) => (text: string) => createProps(text, mode));
const everyQuestion = (text: string) => createTextsFromOutside(() => text, 'markdown', 'every question');

/** What the texts did, each in every place of each of these editors. */
async function attack(page: Page, texts: readonly string[], editors = usual): Promise<string[]> {
  const host = await openHostPage(page);
  const found: string[] = [];
  for (const [index, create] of editors.entries()) {
    for (const text of texts) {
      await host.mount(create(text));
      const dangers = [...(await host.listDangers()), ...(await host.takeHappened()), ...host.requests];
      if (dangers.length > 0)
        found.push(
          `editor ${index + 1}, ${JSON.stringify(text.slice(0, 80))}: ${dangers.slice(0, 4).join(', ')}`,
        );
      if (host.requests.length > 0) break;
    }
  }
  // The page is still the host's, and its editor still works.
  await host.mount(createProps('Harmless.', 'markdown'));
  const best = page.getByRole('radiogroup', { name: 'Choose the best response' });
  await expect(best.getByRole('radio', { name: 'Response A' })).toBeVisible();
  expect(page.url()).toBe('http://host.test/');
  return found;
}

test('a text stands in each place where one from outside is shown', async ({ page }) => {
  const host = await openHostPage(page);
  await host.mount(createTextsFromOutside((place) => `Here is the ${place}.`, 'markdown', 'every question'));
  await expect(page.locator('[data-adj="field-loading"]')).toHaveCount(0);
  const html = await page.content();
  const typed = await page
    .getByRole('textbox')
    .evaluateAll((boxes) => boxes.map((box) => (box instanceof HTMLTextAreaElement ? box.value : '')));
  const shown = [html, ...typed].join('\n');
  const missing = shownPlaces.filter((place) => !shown.includes(`Here is the ${place}.`));
  expect(missing).toEqual([]);
});

test('no text from outside runs, fetches, leaves the page or breaks its policy', async ({ page }) => {
  test.setTimeout(180_000);
  expect(attacks.length).toBeGreaterThan(200);
  expect(await attack(page, attacks)).toEqual([]);
});

test('nor does it in a question of any kind', async ({ page }) => {
  test.setTimeout(180_000);
  // Names, options and help are text whatever they hold, so that each way of writing HTML is enough, without each address.
  const html = attacks.filter((text) => text.startsWith('<'));
  expect(html.length).toBeGreaterThan(50);
  expect(await attack(page, html, [everyQuestion])).toEqual([]);
});

test('nor do the attacks that others collected (set ADJUDGE_CORPUS)', async ({ page }) => {
  test.skip(!hasCorpus, 'ADJUDGE_CORPUS is not set: it names the folder of the collected attacks.');
  test.setTimeout(300_000);
  const documents = readdirSync(join(corpus, 'vercel-markdown-sanitizers'), {
    recursive: true,
    encoding: 'utf8',
  })
    .filter((name) => name.endsWith('.md'))
    .map((name) => readFileSync(join(corpus, 'vercel-markdown-sanitizers', name), 'utf8'));
  const payloads = (
    JSON.parse(readFileSync(join(corpus, 'dompurify/expect.json'), 'utf8')) as { payload: string }[]
  ).map(({ payload }) => payload);
  const texts = [...documents, ...payloads].filter((text) => typeof text === 'string');
  expect(texts.length).toBeGreaterThan(300);
  expect(await attack(page, texts)).toEqual([]);
});

test('texts collected because they are slow or odd are drawn or shown as text (set ADJUDGE_CORPUS)', async ({
  page,
}) => {
  test.skip(!hasCorpus, 'ADJUDGE_CORPUS is not set: it names the folder of the collected texts.');
  test.setTimeout(300_000);
  const folder = process.env.ADJUDGE_CORPUS ?? '';
  const files = ['markdown/marked-redos', 'markdown/markdown-it'].flatMap((name) =>
    readdirSync(join(folder, name))
      .filter((file) => /\.(md|txt)$/.test(file) && file !== 'SOURCE.txt')
      .map((file) => readFileSync(join(folder, name, file), 'utf8')),
  );
  const strings = JSON.parse(readFileSync(join(folder, 'unicode/blns/blns.json'), 'utf8')) as string[];
  expect(files.length).toBeGreaterThan(12);
  expect(strings.length).toBeGreaterThan(400);
  expect(await attack(page, [...files, ...strings])).toEqual([]);
});

/** What the application never makes itself: elements that run, fetch or frame, handlers in attributes, addresses that are scripts. */
const listForeign = (page: Page) =>
  page.evaluate(() => {
    const foreign =
      'iframe, object, embed, base, video, audio, source, img, style, form[action], [srcdoc], [srcset]';
    return [...document.querySelectorAll('body *')].flatMap((element) => {
      const isRunning =
        element.matches(foreign) || (element.localName === 'script' && !element.hasAttribute('src'));
      const attributes = [...element.attributes].filter(
        ({ name, value }) =>
          name.startsWith('on') || (name === 'href' && /^\s*(?:javascript|data|vbscript):/i.test(value)),
      );
      return isRunning || attributes.length > 0 ? [element.outerHTML.slice(0, 200)] : [];
    });
  });

test('in the application neither a file’s name nor a key, title, model or message of its rows does', async ({
  page,
  baseURL,
}) => {
  test.setTimeout(180_000);
  const elsewhere: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(`${baseURL}`) && !request.url().startsWith('blob:'))
      elsewhere.push(request.url());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('dialog', (dialog) => {
    errors.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  const html = attacks.filter((text) => text.includes('<') && !text.includes('\u0000'));
  const records = html.map((text) => ({
    global_key: text.slice(0, 200),
    row_data: {
      type: 'application/vnd.labelbox.conversational',
      version: 1,
      messages: [{ messageId: 'm', content: text, user: { userId: text, name: text }, canLabel: true }],
      modelOutputs: [
        { title: text, content: text, modelConfigName: text },
        { title: `${text}.`, content: text, modelConfigName: text },
      ],
    },
  }));
  await page.goto('/');
  await expect(page.getByRole('row').nth(16)).toBeVisible();
  const names = html.map((text) => `${text}.ndjson`);
  const lines = records.map((record) => JSON.stringify(record));
  await page.getByLabel('Import').setInputFiles(
    names.map((name, index) => ({
      name,
      mimeType: 'application/json',
      buffer: Buffer.from(index === 0 ? lines.join('\n') : '{'),
    })),
  );
  const report = page.getByRole('dialog', { name: 'Import' });
  await expect(report).toContainText('alert(1)');
  expect(await listForeign(page)).toEqual([]);
  await report.getByRole('button', { name: 'Done' }).click();
  expect(await listForeign(page)).toEqual([]);
  await page.getByRole('row', { name: /alert/ }).first().getByRole('link').click();
  await expect(page.getByRole('region', { name: 'Preference editor' })).toBeVisible();
  expect(await listForeign(page)).toEqual([]);
  expect([...elsewhere, ...errors]).toEqual([]);
});

test('an image is fetched when somebody asks for it, and says first from where', async ({ page }) => {
  const host = await openHostPage(page, { isStrict: false });
  await host.mount(createProps('![A map](https://evil.example/map.png?who=me)', 'markdown'));
  const chip = page.getByRole('button', { name: /A map/ }).first();
  await expect(chip).toContainText('evil.example');
  expect(host.requests).toEqual([]);
  await chip.click();
  await expect.poll(() => host.requests).toEqual(['https://evil.example/map.png?who=me']);
});
