import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';

const rows = ['soup-1', 'soup-2'].map((key) => ({
  global_key: key,
  row_data: {
    type: 'application/vnd.labelbox.conversational',
    version: 1,
    messages: [{ messageId: 'm0', content: `How long does soup keep? (${key})`, user: { name: 'User' } }],
    modelOutputs: [
      { title: 'Response A', content: `Three days in the fridge. (${key})` },
      { title: 'Response B', content: `Long. (${key})` },
    ],
  },
}));

const annotations = [
  {
    name: 'Choose the best response',
    answer: { name: 'Response A', confidence: 0.82 },
    dataRow: { globalKey: 'soup-1' },
  },
  {
    name: 'provide_a_reason_for_your_choice',
    answer: 'It says how long.',
    dataRow: { globalKey: 'soup-1' },
  },
  {
    name: 'Choose the best response',
    answer: [{ name: 'Response B' }],
    dataRow: { globalKey: 'soup-2' },
    isBenchmarkReferenceLabel: true,
  },
  { name: 'ner', location: { start: 0, end: 3 }, dataRow: { globalKey: 'soup-2' } },
  { name: 'Choose the best response', answer: { name: 'Response A' }, dataRow: { globalKey: 'soup-9' } },
];

const toFile = (name: string, records: readonly object[]) => ({
  name,
  mimeType: 'application/x-ndjson',
  buffer: Buffer.from(records.map((one) => JSON.stringify(one)).join('\n')),
});

async function importFile(page: Page, name: string, records: readonly object[]): Promise<Locator> {
  await page.getByLabel('Import', { exact: true }).setInputFiles(toFile(name, records));
  return page.getByRole('dialog', { name: 'Import' });
}

async function importRows(page: Page): Promise<void> {
  await page.goto('/');
  const report = await importFile(page, 'soup.ndjson', rows);
  await expect(report).toContainText('2 rows came in');
  await report.getByRole('button', { name: 'Done' }).click();
}

interface ExportedLine {
  readonly dataRow?: { readonly id: string; readonly prelabels?: readonly object[] };
  readonly label?: {
    readonly dataRowId: string;
    readonly annotations: readonly { readonly answer: unknown; readonly origin: string }[];
    readonly [field: string]: unknown;
  };
}

async function exportLines(page: Page): Promise<ExportedLine[]> {
  await page.getByRole('button', { name: 'Export' }).click();
  const [started] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download everything' }).click(),
  ]);
  const text = await readFile(await started.path(), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line): ExportedLine => JSON.parse(line));
}

test('annotations become suggestions on the options, a person confirms them, and the export says so', async ({
  page,
}) => {
  await importRows(page);
  const choice = await importFile(page, 'gpt-judge.ndjson', annotations);
  await expect(choice).toContainText(
    '5 annotations were found, 3 of them for rows and questions of this project.',
  );
  await expect(choice.getByRole('radio', { name: 'As suggestions' })).toBeChecked();
  await choice.getByRole('button', { name: 'Import them' }).click();

  const report = page.getByRole('dialog', { name: 'Import' });
  await expect(report).toContainText('3 suggestions came in.');
  await expect(report).toContainText('gpt-judge.ndjson, line 4, location: This annotation is a named entity');
  await expect(report).toContainText('line 5, dataRow.globalKey: No row has the global key "soup-9"');
  await report.getByText('Annotations, line by line (5)').click();
  const second = report.getByRole('row').nth(2);
  await expect(second).toContainText('soup-1by its global key');
  await expect(second).toContainText('by its name in another spelling');
  const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
  expect(violations).toEqual([]);
  await report.getByRole('button', { name: 'Done' }).click();

  await page
    .getByRole('row', { name: /soup-1/ })
    .getByRole('link')
    .click();
  const option = page.getByRole('radio', { name: /Response A/ });
  await expect(option).not.toBeChecked();
  await expect(option).toHaveAccessibleDescription(/Suggested by gpt-judge.*82 %/);
  const reason = page.getByRole('textbox', { name: 'Provide a reason for your choice' });
  await option.click();
  await expect(option).toBeChecked();
  await reason.fill('It says how long, and where.');
  await page.getByRole('button', { name: /Submit/ }).click();
  await expect(page.getByText('Long. (soup-2)')).toBeVisible();

  await page.goto('/');
  const lines = await exportLines(page);
  const labels = lines.flatMap(({ label }) => label ?? []);
  expect(labels).toHaveLength(1);
  expect(labels[0]).toMatchObject({
    dataRowId: 'soup-1',
    status: 'submitted',
    annotations: [
      { classificationId: 'best', answer: 'a', origin: 'prelabel-accepted' },
      { classificationId: 'reason', answer: 'It says how long, and where.', origin: 'prelabel-changed' },
    ],
    prelabelOutcomes: [{ outcome: 'accepted' }, { outcome: 'changed' }],
  });
  const kept = lines.find(({ dataRow }) => dataRow?.id === 'soup-2')?.dataRow?.prelabels;
  expect(kept).toEqual([
    { classificationId: 'best', target: { type: 'row' }, answer: 'b', source: 'gpt-judge' },
  ]);
});

test('annotations become submitted labels where they are the truth, the benchmark among them', async ({
  page,
}) => {
  await importRows(page);
  const choice = await importFile(page, 'truth.ndjson', annotations);
  await choice.getByRole('radio', { name: 'As submitted labels (ground truth)' }).check();
  await choice.getByRole('button', { name: 'Import them' }).click();
  const report = page.getByRole('dialog', { name: 'Import' });
  await expect(report).toContainText('2 labels came in. 1 label is a benchmark.');
  await report.getByRole('button', { name: 'Done' }).click();

  const labels = (await exportLines(page)).flatMap(({ label }) => label ?? []);
  expect(
    labels.map(({ dataRowId, isBenchmark, annotations: all }) => [dataRowId, isBenchmark, all.length]),
  ).toEqual([
    ['soup-1', undefined, 2],
    ['soup-2', true, 1],
  ]);
  expect(labels[0]).toMatchObject({ status: 'submitted', annotator: { id: 'ground-truth' } });
});

test('annotations found are not kept before it is said what they become', async ({ page }) => {
  await importRows(page);
  const choice = await importFile(page, 'gpt-judge.ndjson', annotations);
  await choice.getByRole('button', { name: 'Cancel' }).click();
  await expect(choice).toBeHidden();
  const rowsOut = (await exportLines(page)).flatMap(({ dataRow }) => dataRow ?? []);
  expect(rowsOut.filter(({ id }) => id.startsWith('soup')).map(({ prelabels }) => prelabels)).toEqual([
    undefined,
    undefined,
  ]);
});
