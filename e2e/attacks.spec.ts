import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toRowHash } from '@adjudge/core';
import { createSampleDataRow, createSampleLabel, sampleOntology } from '@adjudge/core/testing';
import { expect, type Page, test } from '@playwright/test';
import { attacks } from './attacks.js';
import { openHostPage } from './host/hostPage.js';
import type { HostProps } from './host/main.js';

const corpus = join(process.env.ADJUDGE_CORPUS ?? '', 'security');
const hasCorpus = process.env.ADJUDGE_CORPUS !== undefined && existsSync(corpus);

/** One text in every place where a text from outside is shown. */
function createProps(text: string, mode: 'markdown' | 'raw'): HostProps {
  const dataRow = createSampleDataRow({
    id: 'attacked',
    globalKey: text,
    messages: [
      { id: 'm0', role: 'user', content: text, author: { id: text, name: text }, canLabel: true },
      { id: 'm1', role: 'assistant', content: `- ${text}`, author: { name: text } },
    ],
    comparisons: [
      {
        id: 'c0',
        responses: [
          { id: 'r0', content: text, title: 'Response A', modelConfigName: text },
          { id: 'r1', content: `Before.\n\n${text}\n\nAfter.`, title: 'Response B', modelConfigName: text },
        ],
      },
    ],
    metadata: { note: text, [`key ${text}`]: 1 },
    attachments: [{ type: 'TEXT_URL', value: text, name: text }],
    prelabels: [{ classificationId: 'best', target: { type: 'row' }, answer: 'b', source: text }],
  });
  const ontology = {
    ...sampleOntology,
    classifications: [
      ...sampleOntology.classifications,
      { id: 'named', kind: 'radio', name: text, instructions: text, options: [{ id: 'o', label: text }] },
      { id: 'many', kind: 'checklist', name: text, options: [{ id: 'o', label: text }] },
      { id: 'clear', kind: 'text', name: text, scope: 'message', instructions: text },
      { id: 'unknown', kind: text === '' ? 'x' : text, name: text },
    ],
  };
  const label = { ...createSampleLabel(dataRow, { reason: text }), rowHash: toRowHash(dataRow) };
  return {
    dataRow,
    ontology,
    options: { label, instructions: text, blind: false, defaultContentMode: mode },
  };
}

async function attack(page: Page, texts: readonly string[]): Promise<string[]> {
  const host = await openHostPage(page);
  const found: string[] = [];
  for (const mode of ['markdown', 'raw'] as const) {
    for (const text of texts) {
      await host.mount(createProps(text, mode));
      const dangers = [...(await host.listDangers()), ...(await host.takeHappened()), ...host.requests];
      if (dangers.length > 0)
        found.push(`${mode} ${JSON.stringify(text.slice(0, 80))}: ${dangers.slice(0, 4).join(', ')}`);
      if (host.requests.length > 0) break;
    }
  }
  // The page is still the host's, and its editor still works.
  await host.mount(createProps('Harmless.', 'markdown'));
  await expect(page.getByRole('radio', { name: 'Response A' })).toBeVisible();
  expect(page.url()).toBe('http://host.test/');
  return found;
}

test('no text from outside runs, fetches, leaves the page or breaks its policy', async ({ page }) => {
  test.setTimeout(180_000);
  expect(attacks.length).toBeGreaterThan(200);
  expect(await attack(page, attacks)).toEqual([]);
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
  const names = html.slice(0, 30).map((text) => `${text}.ndjson`);
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
  await report.getByRole('button', { name: 'Done' }).click();
  await page.getByRole('row', { name: /alert/ }).first().getByRole('link').click();
  await expect(page.getByRole('region', { name: 'Preference editor' })).toBeVisible();
  expect(await page.locator('script:not([src]), iframe, object, embed, [onerror], [onload]').count()).toBe(0);
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
