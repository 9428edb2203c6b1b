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

const maskedRow = createSampleDataRow({
  messages: [
    { id: 'm0', role: 'assistant', content: 'I am Gemini. What may I do?' },
    { id: 'm1', role: 'user', content: 'Say who you are.' },
  ],
  comparisons: [
    {
      id: 'c0',
      responses: [
        { id: 'r0', content: "I'm **Claude**, an AI assistant made by Anthropic.\n\n- Ask Claude again." },
        { id: 'r1', content: 'As ChatGPT, I was trained by OpenAI.' },
      ],
    },
  ],
});
const names = ['Gemini', 'Claude', 'Anthropic', 'ChatGPT', 'OpenAI'];

test('names in the texts are nowhere in either view until the label is submitted, and in both from then on', async ({
  page,
}) => {
  const host = await openHostPage(page);
  await host.mount({ dataRow: maskedRow, ontology: sampleOntology, isRevealedBySubmit: true });
  const session = await page.context().newCDPSession(page);
  const chips = page.locator('[data-kind="masked"]');
  const view = (name: string) =>
    page.getByRole('radiogroup', { name: 'Text', exact: true }).getByRole('radio', { name }).check();
  const expectMasked = async () => {
    // One in the message, three in one response, two in the other.
    await expect(chips).toHaveCount(6);
    await expect(page.getByText('3 names masked')).toBeVisible();
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    for (const name of names) {
      expect(await page.content()).not.toContain(name);
      expect(JSON.stringify(nodes)).not.toContain(name);
    }
  };
  const texts = page.locator('[data-adj="response-content"], [data-adj="message-content"]');
  const expectRevealed = async () => {
    await expect(chips).toHaveCount(0);
    await expect(page.getByText(/names? masked/)).toHaveCount(0);
    const shown = (await texts.allTextContents()).join('\n');
    for (const name of names) expect(shown).toContain(name);
  };
  await expectMasked();
  await view('Raw');
  await expectMasked();
  await page.getByRole('radio', { name: 'Tie' }).click();
  await page.getByRole('textbox').fill('Both say who they are.');
  await expectMasked();
  await page.getByRole('button', { name: /^Submit/ }).click();
  await expect.poll(() => page.evaluate(() => window.submitted.length)).toBe(1);
  await expectRevealed();
  await expect(texts.filter({ hasText: "I'm **Claude**, an AI assistant made by Anthropic." })).toBeVisible();
  await view('Markdown');
  await expectRevealed();
  await expect(page.getByRole('article').locator('strong', { hasText: 'Claude' })).toBeVisible();
  const [label] = await page.evaluate(() => window.submitted);
  const range = { start: expect.any(Number), end: expect.any(Number), phrase: expect.any(String) };
  expect(label).toMatchObject({
    status: 'submitted',
    masked: { responses: { r0: [range, range, range], r1: [range, range] }, messages: { m0: [range] } },
  });
  expect([...(await host.takeHappened()), ...host.requests]).toEqual([]);
});
