import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

const row = (key: string, first: string, second: string) => ({
  global_key: key,
  row_data: {
    type: 'application/vnd.labelbox.conversational',
    version: 1,
    messages: [
      {
        messageId: 'message-0',
        content: 'How do I get chalk off a jacket?',
        user: { userId: 'u1', name: 'User' },
        align: 'right',
        canLabel: true,
      },
    ],
    modelOutputs: [
      { title: 'Response A', content: first, modelConfigName: 'first-model' },
      { title: 'Response B', content: second, modelConfigName: 'second-model' },
    ],
  },
});

const rows = [
  row('chalk-1', 'Brush it, then use a **damp** cloth.', 'Wash it at 60 degrees.'),
  row('chalk-2', 'Use a lint roller.', 'Use tape.'),
  { global_key: 'chalk-url', row_data: 'https://files.example/row.json' },
];

const file = (name: string, text: string) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});

async function importFiles(page: Page, ...files: ReturnType<typeof file>[]) {
  await page.getByLabel('Import').setInputFiles(files);
  return page.getByRole('dialog', { name: 'Import' });
}

async function download(page: Page, button: string): Promise<string> {
  const [started] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return readFile(await started.path(), 'utf8');
}

async function chooseAndExplain(page: Page, name: string, reason: string) {
  await page.getByRole('radio', { name }).click();
  await page.getByRole('textbox', { name: 'Provide a reason for your choice' }).fill(reason);
}

async function openRow(page: Page, key: string) {
  await page
    .getByRole('row', { name: new RegExp(key) })
    .getByRole('link')
    .click();
  await expect(page.getByRole('region', { name: 'Preference editor' })).toBeVisible();
}

test.beforeEach(({ page }) => {
  page.on('pageerror', (error) => {
    throw error;
  });
});

test('from an empty store through import, label, reload and export to a file that can be trained on', async ({
  page,
}) => {
  await page.goto('/');
  await expect(page.getByRole('row').nth(16)).toBeVisible();

  const report = await importFiles(
    page,
    file('chalk.json', JSON.stringify(rows)),
    file('broken.json', '{"messages": ['),
  );
  await expect(report).toContainText('2 rows came in');
  await expect(report).toContainText('chalk.json, element 2');
  await expect(report).toContainText('broken.json');
  await report.getByRole('button', { name: 'Done' }).click();

  await openRow(page, 'chalk-1');
  await chooseAndExplain(page, 'Response A', 'It keeps the jacket whole.');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Response A' })).toBeChecked();
  await expect(page.getByRole('textbox', { name: 'Provide a reason for your choice' })).toHaveValue(
    'It keeps the jacket whole.',
  );

  await page.getByRole('button', { name: /Submit/ }).click();
  await expect(page.getByText('Use a lint roller.')).toBeVisible();
  await page.keyboard.press('t');
  await page.getByRole('textbox', { name: 'Provide a reason for your choice' }).fill('No difference.');
  await page.keyboard.press('ControlOrMeta+Enter');
  await page.getByRole('link', { name: 'Demonstration' }).click();

  await page.getByRole('button', { name: 'Export' }).click();
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await expect(dialog).toContainText('2 verdicts');
  const lines = (await download(page, 'Download TRL preferences'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines).toHaveLength(1);
  const texts = ['Brush it, then use a **damp** cloth.', 'Wash it at 60 degrees.'];
  expect(texts).toContain(lines[0].chosen[0].content);
  expect(texts).toContain(lines[0].rejected[0].content);
  expect(lines[0].chosen[0].content).not.toBe(lines[0].rejected[0].content);
  expect(lines[0].prompt).toEqual([{ role: 'user', content: 'How do I get chalk off a jacket?' }]);
});

test('an export imports back to the same state in another browser', async ({ page, browser, baseURL }) => {
  await page.goto('/');
  const report = await importFiles(page, file('chalk.json', JSON.stringify(rows)));
  await report.getByRole('button', { name: 'Done' }).click();
  await openRow(page, 'chalk-2');
  await chooseAndExplain(page, 'Response B', 'Tape is always there.');
  await page.getByRole('button', { name: /Submit/ }).click();
  // The next row: the label is with the storage.
  await expect(page.getByRole('textbox', { name: 'Provide a reason for your choice' })).toHaveValue('');
  await page.goto('/');
  await page.getByRole('button', { name: 'Export' }).click();
  const exported = await download(page, 'Download everything');

  const context = await browser.newContext(baseURL === undefined ? {} : { baseURL });
  const other = await context.newPage();
  await other.goto('/');
  const back = await importFiles(other, file('export.ndjson', exported));
  await expect(back).toContainText('1 label');
  await back.getByRole('button', { name: 'Done' }).click();
  await other.getByRole('button', { name: 'Export' }).click();
  expect(await download(other, 'Download everything')).toBe(exported);
  await context.close();
});

test('files dropped on the page are imported', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('button', { name: 'Export' })).toBeVisible();
  const transfer = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], 'dropped.ndjson'));
    return data;
  }, JSON.stringify(rows[0]));
  await page.getByRole('main').dispatchEvent('drop', { dataTransfer: transfer });
  await expect(page.getByRole('dialog', { name: 'Import' })).toContainText('1 row came in');
});

test('the project page and the labelling page hold to WCAG 2.2 AA, also narrow', async ({ page }) => {
  const check = async () => {
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .analyze();
    expect(violations).toEqual([]);
  };
  for (const size of [
    { width: 1440, height: 900 },
    { width: 320, height: 640 },
  ]) {
    await page.setViewportSize(size);
    await page.goto('/');
    await expect(page.getByRole('row').nth(16)).toBeVisible();
    await check();
    await page.getByRole('button', { name: /labelling/ }).click();
    await expect(page.getByRole('region', { name: 'Preference editor' })).toBeVisible();
    await check();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  }
});
