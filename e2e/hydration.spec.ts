import { applyOptionBindings, createMemoryDraftStorage, parseOntology } from '@adjudge/core';
import { createSampleDataRow, sampleOntology } from '@adjudge/core/testing';
import { PreferenceEditor } from '@adjudge/react';
import { expect, test } from '@playwright/test';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { everyQuestion, everyQuestionRow, suggestions } from './host/everyQuestion.js';
import { openHostPage } from './host/hostPage.js';

const dataRow = createSampleDataRow({
  prelabels: [
    { classificationId: 'best', target: { type: 'row' }, answer: 'b', source: 'judge-3', confidence: 0.825 },
  ],
});
const props = {
  dataRow,
  ontology: sampleOntology,
  annotator: { id: 'annotator-1' },
  onSubmit: () => {},
  onSkip: () => {},
  onFlag: () => {},
};

const readers = ['en-US', 'ar-EG'].flatMap((locale) =>
  ['UTC', 'Asia/Kathmandu', 'Pacific/Apia'].map((timezoneId) => ({ locale, timezoneId })),
);

for (const { locale, timezoneId } of readers) {
  for (const hasDraftStorage of [false, true]) {
    const drafts = hasDraftStorage ? 'with drafts' : 'without drafts';
    test(`a server’s page ${drafts} is taken over as it is by a reader of ${locale} in ${timezoneId}`, async ({
      browser,
    }) => {
      const context = await browser.newContext({ locale, timezoneId });
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
      });
      const draftStorage = hasDraftStorage ? createMemoryDraftStorage() : undefined;
      const html = renderToString(createElement(PreferenceEditor, { ...props, draftStorage }));
      // With drafts it is the skeleton: the server cannot know what lies on the device.
      expect(html.includes('Looking for your draft')).toBe(hasDraftStorage);
      // In development React says of every attribute and text that differs; in production only of what it cannot go on with.
      const host = await openHostPage(page, { html, isStrict: false, react: 'development' });
      await host.hydrate({ dataRow, ontology: sampleOntology, hasDraftStorage });
      await page.getByRole('radio', { name: 'Tie' }).click();
      await expect(page.getByRole('radio', { name: 'Tie' })).toBeChecked();
      expect([...complaints, ...(await host.takeHappened())]).toEqual([]);
      await context.close();
    });
  }
}

test('a page of every kind of question with suggestions is taken over as it is', async ({ page }) => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  const ontology = parseOntology(everyQuestion);
  if (!ontology.ok) throw new Error(ontology.problems[0]?.message);
  const row = applyOptionBindings(ontology.value, { ...everyQuestionRow, prelabels: suggestions }).row;
  const html = renderToString(
    createElement(PreferenceEditor, { ...props, dataRow: row, ontology: ontology.value }),
  );
  const host = await openHostPage(page, { html, isStrict: false, react: 'development' });
  await host.hydrate({ dataRow: row, ontology: everyQuestion });
  await expect(page.locator('[data-adj="field-loading"]')).toHaveCount(0);
  expect([...complaints, ...(await host.takeHappened())]).toEqual([]);
});

test('long texts and a long conversation are taken over as they are, and read to their end', async ({
  page,
}) => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  const write = (name: string) =>
    `${Array.from({ length: 300 }, (_, index) => `## Part ${index}\n\nA **paragraph** of ${name}, with $x_${index}$.\n\n\`\`\`js\ncode(${index});\n\`\`\``).join('\n\n')}\n\nThe end of ${name}.`;
  const long = createSampleDataRow({
    messages: Array.from({ length: 200 }, (_, index) => ({
      id: `m${index}`,
      role: 'user' as const,
      content: `Message ${index}.`,
    })),
    comparisons: [
      {
        id: 'c0',
        responses: ['one', 'other'].map((name) => ({ id: name, content: write(name) })),
      },
    ],
  });
  const html = renderToString(createElement(PreferenceEditor, { ...props, dataRow: long }));
  expect(html).toContain('Part 0');
  const host = await openHostPage(page, { html, isStrict: false, react: 'development' });
  await host.hydrate({ dataRow: long, ontology: sampleOntology });
  await expect(page.locator('[data-adj="text-pending"]')).toHaveCount(0);
  for (const name of ['one', 'other']) await expect(page.getByText(`The end of ${name}.`)).toBeAttached();
  expect([...complaints, ...(await host.takeHappened())]).toEqual([]);
});
