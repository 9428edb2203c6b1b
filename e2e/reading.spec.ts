import { createSampleDataRow, sampleOntology } from '@adjudge/core/testing';
import { expect, type Page, test } from '@playwright/test';
import { openHostPage } from './host/hostPage.js';

const section = (index: number) =>
  `## Part ${index}\n\nIt **holds** what it was given, see [its notes](https://docs.example/${index}).\n\n- one\n- two\n\n\`\`\`ts\nconst part = ${index};\n\`\`\``;
const createText = (last: string) =>
  `${Array.from({ length: 600 }, (_, index) => section(index)).join('\n\n')}\n\n${last}`;

const longRow = createSampleDataRow({
  messages: Array.from({ length: 5_000 }, (_, index) => ({
    id: `m${index}`,
    role: index % 2 === 0 ? ('user' as const) : ('assistant' as const),
    content: index === 40 ? 'Where does the ginkgo grow?' : `Message ${index} of a long conversation.`,
  })),
  comparisons: [
    {
      id: 'c0',
      responses: [
        { id: 'r0', content: createText('The last words of one.') },
        { id: 'r1', content: createText('The last words of the other.') },
      ],
    },
  ],
});

/** By the key that leads there, once. */
async function readToEnd(page: Page, letter: string, last: string) {
  const panel = page.getByRole('article', { name: `Response ${letter}` });
  const box = panel.getByRole('region', { name: `Text of response ${letter}` });
  await expect(panel.locator('[data-adj="text-pending"]')).toHaveCount(0);
  await box.focus();
  await page.keyboard.press('End');
  await expect(box.getByText(last)).toBeInViewport();
  await expect(panel.getByTitle('Read to the end')).toBeVisible();
}

test('five thousand messages and two texts of 80 KB are searched, read to their ends and answered, by key, under a strict policy', async ({
  page,
}) => {
  const host = await openHostPage(page);
  await host.mount({ dataRow: longRow, ontology: sampleOntology });
  await expect(page.getByRole('feed').getByText('Message 4999 of a long conversation.')).toBeInViewport();
  await page.getByRole('radio', { name: /^Response A/ }).focus();
  await page.keyboard.press('/');
  await page.keyboard.type('ginkgo');
  await expect(page.getByRole('search').getByText('1 of 1')).toBeVisible();
  await expect(page.getByText('Where does the ginkgo grow?')).toBeInViewport();
  await page.keyboard.press('Escape');

  await readToEnd(page, 'A', 'The last words of');
  await readToEnd(page, 'B', 'The last words of');
  await page.getByRole('radio', { name: /^Response A/ }).focus();
  await page.keyboard.press('Space');
  await page.getByRole('textbox').fill('It says more.');
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => page.evaluate(() => window.submitted.length)).toBe(1);
  const [label] = await page.evaluate(() => window.submitted);
  expect(label).toMatchObject({
    coverage: { responses: { r0: { reachedEnd: true }, r1: { reachedEnd: true } } },
  });
  expect([...(await host.takeHappened()), ...host.requests]).toEqual([]);
});

test('what is far in a long text stands in the page as words: the browser’s own search finds it', async ({
  page,
}) => {
  const host = await openHostPage(page);
  await host.mount({ dataRow: longRow, ontology: sampleOntology });
  await expect(page.locator('[data-adj="text-pending"]')).toHaveCount(0);
  const far = page.locator('[data-adj="block"][data-far]', { hasText: 'const part = 500;' }).first();
  await expect(far).toHaveText('const part = 500;');
  const isFound = await page.evaluate(() =>
    (window as unknown as { find(text: string): boolean }).find('const part = 500;'),
  );
  expect(isFound).toBe(true);
  // What the browser does with what it has found.
  await far.scrollIntoViewIfNeeded();
  await expect(
    page.getByRole('group', { name: 'Code, ts' }).filter({ hasText: 'const part = 500;' }),
  ).toBeInViewport();
});
