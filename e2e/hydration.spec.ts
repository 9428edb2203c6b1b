import { createMemoryDraftStorage } from '@adjudge/core';
import { createSampleDataRow, sampleOntology } from '@adjudge/core/testing';
import { PreferenceEditor } from '@adjudge/react';
import { expect, test } from '@playwright/test';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
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
  test(`a server’s page is taken over as it is by a reader of ${locale} in ${timezoneId}`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ locale, timezoneId });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    const html = renderToString(createElement(PreferenceEditor, props));
    const host = await openHostPage(page, { html, isStrict: false });
    await host.hydrate({ dataRow, ontology: sampleOntology });
    expect([...complaints, ...(await host.takeHappened())]).toEqual([]);
    await page.getByRole('radio', { name: 'Tie' }).click();
    await expect(page.getByRole('radio', { name: 'Tie' })).toBeChecked();
    await context.close();
  });
}

test('with a draft storage the server sends the skeleton, and the draft is what comes next', async ({
  page,
}) => {
  const storage = createMemoryDraftStorage();
  const html = renderToString(createElement(PreferenceEditor, { ...props, draftStorage: storage }));
  expect(html).toContain('Looking for your draft');
  const host = await openHostPage(page, { html, isStrict: false });
  await host.hydrate({ dataRow, ontology: sampleOntology, hasDraftStorage: true });
  await expect(page.getByRole('radio', { name: 'Tie' })).toBeVisible();
  expect(await host.takeHappened()).toEqual([]);
});
