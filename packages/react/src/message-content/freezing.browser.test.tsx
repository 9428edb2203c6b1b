import { freezingTexts } from '@adjudge/core/testing';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { describe, expect, it } from 'vitest';
import { canParse } from './document/index.js';
import { MessageContent } from './MessageContent.js';

/** The inputs that other parsers were measured with, at the sizes that took them seconds or the whole stack. */
const nestedWithBlankLines = (depth: number) => `${'- '.repeat(depth)}x${'\n'.repeat(depth)}`;
const measured: Readonly<Record<string, string>> = {
  'a list nested 400 deep, then blank lines': nestedWithBlankLines(400),
  'a list nested 800 deep, then blank lines': nestedWithBlankLines(800),
  'a list nested 1600 deep, then blank lines': nestedWithBlankLines(1600),
  'a list nested 1600 deep': `${'- '.repeat(1600)}x`,
  'a list nested 2000 deep, then blank lines': nestedWithBlankLines(2000),
  'emphasis opened and closed a thousand times': `${'*a **a '.repeat(1000)}b${' a** a*'.repeat(1000)}`,
  'a quote nested 2000 deep': '> '.repeat(2000),
  'four thousand open CDATA sections': 'a <![CDATA['.repeat(4000),
  '1.2 million characters of ordinary text': 'A sentence with **strong** words and `code`.\n\n'.repeat(
    25_000,
  ),
};

async function draw(content: string) {
  const place = document.createElement('div');
  const root = createRoot(place);
  flushSync(() => root.render(<MessageContent content={content} mode="markdown" />));
  await expect.poll(() => place.querySelector('[data-adj="text-pending"]'), { timeout: 30_000 }).toBeNull();
  const isText = place.textContent.startsWith('Shown as plain text.');
  expect(isText).toBe(!canParse(content) && content.trim() !== '');
  expect(place.childElementCount).toBeGreaterThan(0);
  root.unmount();
  return isText;
}

describe('texts made to freeze a page', () => {
  const names = Object.keys(freezingTexts);

  it('are of at least 38 families', () => {
    expect(names.length).toBeGreaterThanOrEqual(38);
  });

  // Without the guard some of these run for minutes or exhaust the stack.
  it.each(names)(
    '%s: drawn, or shown as text with a notice, at 1, 10 and 100 KB',
    async (name) => {
      for (const length of [1_000, 10_000, 100_000]) {
        await draw(freezingTexts[name]?.(length) ?? '');
      }
    },
    60_000,
  );

  it.each(Object.entries(measured))('%s is shown as text', async (_name, content) => {
    expect(await draw(content)).toBe(true);
  });
});
