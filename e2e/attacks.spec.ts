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

test('an image is fetched when somebody asks for it, and says first from where', async ({ page }) => {
  const host = await openHostPage(page, { isStrict: false });
  await host.mount(createProps('![A map](https://evil.example/map.png?who=me)', 'markdown'));
  const chip = page.getByRole('button', { name: /A map/ }).first();
  await expect(chip).toContainText('evil.example');
  expect(host.requests).toEqual([]);
  await chip.click();
  await expect.poll(() => host.requests).toEqual(['https://evil.example/map.png?who=me']);
});
