import { sampleOntology } from '@adjudge/core/testing';
import { expect, type Page, test } from '@playwright/test';
import { createAttackedRow, listFound, toBatches } from './attackedRow.js';
import { attacks } from './attacks.js';
import { openHostPage } from './host/hostPage.js';
import type { HostProps } from './host/main.js';

const createRawProps = (texts: readonly string[], ...responses: readonly string[]): HostProps => ({
  dataRow: createAttackedRow(texts, ...responses),
  ontology: sampleOntology,
  options: { defaultContentMode: 'raw' },
});

/** Looks for each text, by script, since there are many: what was dangerous, and how many had a mark in either view. */
const searchFor = (page: Page, texts: readonly string[]) =>
  page.evaluate(async (json) => {
    const field = document.querySelector<HTMLInputElement>('[data-adj="text-search"] input');
    const type = (value: string) => {
      // As typing does: React hears of no value that is set past the browser's own way.
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, value);
      field?.dispatchEvent(new InputEvent('input', { bubbles: true }));
    };
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const count = () => document.querySelector('[data-adj="find-count"]')?.textContent ?? '';
    const isMarked = (text: string) =>
      document.querySelector(`${text} :is([data-kind="found"], [data-kinds~="found"])`) !== null;
    const [found, drawn, raw]: [string[], string[], string[]] = [[], [], []];
    for (const text of JSON.parse(json) as string[]) {
      type(text.split('\n')[0] ?? '');
      for (let waited = 0; !/^(?:\d+ of \d+|Not found)$/.test(count()) && waited < 300; waited += 1)
        await frame();
      await frame();
      if (isMarked('[data-adj="message-content"][data-mode="markdown"]')) drawn.push(text);
      if (isMarked('[data-adj="response-content"][data-mode="raw"]')) raw.push(text);
      found.push(...window.listDangers().map((danger) => `${JSON.stringify(text)}: ${danger}`));
      // The next one is gone to, and said.
      field?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    }
    return { found, drawn: drawn.length, raw: raw.length };
  }, JSON.stringify(texts));

test('no text from outside does anything when it is looked for and its finds are marked, in both views', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const host = await openHostPage(page);
  const found: string[] = [];
  const marked = { drawn: 0, raw: 0 };
  for (const batch of toBatches(attacks)) {
    // The messages are drawn as Markdown, the responses raw.
    await host.mount(createRawProps(batch, batch.join('\n\n'), 'Two.'));
    await page.getByRole('button', { name: 'Find in this row' }).click();
    await expect(page.getByRole('searchbox')).toBeFocused();
    const { found: dangers, drawn, raw } = await searchFor(page, batch);
    found.push(...dangers, ...(await listFound(host, batch)));
    marked.drawn += drawn;
    marked.raw += raw;
    if (host.requests.length > 0) break;
  }
  expect(found).toEqual([]);
  expect(page.url()).toBe('http://host.test/');
  expect(marked.raw).toBe(attacks.length);
  // What is not seen in a drawn text, such as an address, has no mark there.
  expect(marked.drawn).toBeGreaterThan(attacks.length / 2);
});

const toAscii = (text: string) => text.replace(/\P{ASCII}/gu, '?');
const toTags = (text: string) =>
  Array.from(text, (sign) => String.fromCodePoint(0xe0000 + (sign.codePointAt(0) ?? 0))).join('');
const toSelectors = (text: string) =>
  Array.from(new TextEncoder().encode(text), (byte) =>
    String.fromCodePoint(byte < 16 ? 0xfe00 + byte : 0xe0100 + byte - 16),
  ).join('');
const toReadable = (text: string) => text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '·');

test('nor when it is hidden in a text, and what is hidden there is explained; nor beside its statistics', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const host = await openHostPage(page);
  const found: string[] = [];
  const texts = attacks.filter((text) => !/\p{Cs}/u.test(text));
  expect(texts.length).toBeGreaterThan(200);
  for (const batch of toBatches(texts)) {
    const hidden = [toTags, toSelectors].map((hide, index) =>
      batch
        .map((text) => `Here${hide(index === 0 ? toAscii(text) : text)} it is: p\u0430ypal ${text}`)
        .join('\n\n'),
    );
    await host.mount(createRawProps(['Harmless.'], ...hidden));
    const toggles = page.locator('[data-adj="raw-notice-toggle"]');
    await expect(toggles).toHaveCount(2);
    for (const toggle of await toggles.all()) await toggle.click();
    const shown = page.locator('[data-adj="hidden-text"] bdi');
    await expect(shown).toHaveCount(2 * batch.length);
    const expected = [...batch.map((text) => toReadable(toAscii(text))), ...batch.map(toReadable)];
    expect((await shown.allTextContents()).sort()).toEqual(expected.sort());
    await page.locator('[data-adj="response-statistics"]').getByRole('button').first().click();
    await expect(page.locator('[data-adj="statistics-panel"]')).toBeVisible();
    found.push(...(await listFound(host, batch)));
    for (const next of await page.locator('[data-adj="raw-mark-kinds"] button').all()) await next.click();
    found.push(...(await listFound(host, batch)));
    if (host.requests.length > 0) break;
  }
  expect(found).toEqual([]);
  expect(page.url()).toBe('http://host.test/');
});
