import { createSampleDataRow, sampleOntology } from '@adjudge/core/testing';
import { PreferenceEditor } from '@adjudge/react';
import { expect, test } from '@playwright/test';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { openHostPage } from './host/hostPage.js';

const secrets = ['secret-title-1', 'secret-title-2', 'secret-model-1', 'secret-model-2', 'secret-author'];
const [title1, title2, model1, model2, author] = secrets as [string, string, string, string, string];

const dataRow = createSampleDataRow({
  messages: [
    { id: 'm0', role: 'user', content: 'Which one?' },
    { id: 'm1', role: 'assistant', content: 'Tell me more.', author: { id: author, name: author } },
    { id: 'm2', role: 'user', content: 'The quiet one.' },
  ],
  comparisons: [
    {
      id: 'c0',
      responses: [
        {
          id: 'r0',
          content: 'Get the ![small one](https://shop.example/p.png).',
          title: title1,
          modelConfigName: model1,
          sourceId: model1,
        },
        {
          id: 'r1',
          content: 'Get the **large** one.',
          title: title2,
          modelConfigName: model2,
          sourceId: model2,
        },
      ],
    },
  ],
  metadata: { model: model1 },
});
// The options are named after the titles, as in imports: they show letters all the same.
const ontology = {
  ...sampleOntology,
  classifications: [
    {
      id: 'which',
      kind: 'radio',
      name: 'Choose',
      options: [
        { id: title1, label: title1, value: title1 },
        { id: title2, label: title2, value: title2 },
      ],
    },
  ],
};

test('blind means absent: from the page, from what is read aloud, and from what is kept of it', async ({
  page,
}) => {
  const host = await openHostPage(page);
  await host.mount({ dataRow, ontology });
  await page.getByText('Row details').click();
  await page.getByRole('radio', { name: 'Response A' }).click();
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const html = await page.content();
  const spoken = JSON.stringify(nodes);
  for (const secret of secrets) {
    expect(html).not.toContain(secret);
    expect(spoken).not.toContain(secret);
  }
  await host.mount({ dataRow, ontology, options: { blind: false } });
  await expect(page.getByRole('article').getByText(model1)).toBeVisible();
});

test('what a server sends is hydrated as it is: nothing named, nothing fetched, nothing drawn twice', async ({
  page,
}) => {
  const props = { dataRow, ontology: sampleOntology, annotator: { id: 'annotator-1' } };
  const html = renderToString(
    createElement(PreferenceEditor, { ...props, onSubmit: () => {}, onSkip: () => {}, onFlag: () => {} }),
  );
  for (const secret of secrets) expect(html).not.toContain(secret);
  expect(html).not.toMatch(/<(?:link|script|style|img)\b/);
  const host = await openHostPage(page, { html, isStrict: false });
  await host.hydrate({ dataRow, ontology: sampleOntology });
  expect(await host.takeHappened()).toEqual([]);
  expect(host.requests).toEqual([]);
  await expect(page.getByRole('article', { name: /^Response [AB]$/ })).toHaveCount(2);
});
