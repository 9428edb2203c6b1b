import { createSampleDataRow, sampleOntology } from '@adjudge/core/testing';
import { PreferenceEditor } from '@adjudge/react';
import { expect, test } from '@playwright/test';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { everyQuestion, everyQuestionRow, suggestions } from './host/everyQuestion.js';
import { openHostPage } from './host/hostPage.js';

const createPair = (first: string, second: string) =>
  createSampleDataRow({
    comparisons: [
      {
        id: 'c0',
        responses: [
          { id: 'r0', content: first },
          { id: 'r1', content: second },
        ],
      },
    ],
  });

test('a footnote leads to the foot of its own text, and back, and the address of the page stays', async ({
  page,
}) => {
  const filler = 'Some more words.\n\n'.repeat(60);
  const text = (name: string) => `Said ${name}[^1].\n\n${filler}[^1]: Note of ${name}.`;
  const host = await openHostPage(page);
  await host.mount({ dataRow: createPair(text('one'), text('two')), ontology: sampleOntology });
  for (const name of ['one', 'two']) {
    const panel = page.getByRole('article').filter({ hasText: `Said ${name}` });
    await panel.getByRole('link', { name: '1', exact: true }).click();
    await expect(panel.getByText(`Note of ${name}.`)).toBeInViewport();
    await panel.getByRole('link', { name: 'Back to the text of footnote 1' }).click();
    await expect(panel.getByText(`Said ${name}`)).toBeInViewport();
  }
  expect(page.url()).toBe('http://host.test/');
  expect(await host.takeHappened()).toEqual([]);
});

test('a refused link is text: pressing it goes nowhere and empties nothing', async ({ page }) => {
  const host = await openHostPage(page);
  await host.mount({
    dataRow: createPair('[press](javascript:alert(1)) [home](/) []()', 'x'),
    ontology: sampleOntology,
  });
  await page.getByRole('textbox').fill('Still here.');
  await page.locator('[data-adj="refused-link"]', { hasText: 'press' }).click();
  await page.locator('[data-adj="refused-link"]', { hasText: 'home' }).click();
  await expect(page.getByRole('textbox')).toHaveValue('Still here.');
  expect(page.url()).toBe('http://host.test/');
  expect([...(await host.takeHappened()), ...host.requests]).toEqual([]);
});

test('under a strict policy a server’s page breaks it only by Radix’s own style attributes', async ({
  page,
}) => {
  const dataRow = createPair('**One** &copy; <div>', 'Two');
  const props = {
    dataRow,
    ontology: sampleOntology,
    annotator: { id: 'annotator-1' },
    onSubmit: () => {},
    onSkip: () => {},
    onFlag: () => {},
  };
  const html = renderToString(createElement(PreferenceEditor, props));
  const styled = [...html.matchAll(/<[^>]* style="[^>]*>/g)].map(([tag]) => tag);
  expect(styled.filter((tag) => !/type="radio"|role="radiogroup"/.test(tag))).toEqual([]);
  const host = await openHostPage(page, { html });
  await host.hydrate({ dataRow, ontology: sampleOntology });
  const happened = await host.takeHappened();
  expect(happened.filter((one) => !one.startsWith('violation of style-src'))).toEqual([]);
  await page.getByRole('radio', { name: 'Tie' }).click();
  await expect(page.getByRole('radio', { name: 'Tie' })).toBeChecked();
});

test('under a strict policy nothing breaks it while questions of every kind are answered, by dragging too', async ({
  page,
}) => {
  const host = await openHostPage(page);
  await host.mount({ dataRow: { ...everyQuestionRow, prelabels: suggestions }, ontology: everyQuestion });
  await page
    .getByRole('button', { name: /Turn 2/ })
    .first()
    .click();
  await page.getByRole('slider').first().press('ArrowRight');
  await page.locator('[data-adj="suggestions-bar"]').getByRole('button').click();
  const cards = page.locator('[data-adj="rank-card"]');
  await expect(cards).toHaveCount(4);
  const places = () => cards.evaluateAll((all) => all.map(({ textContent }) => textContent).join());
  const before = await places();
  await cards.nth(1).scrollIntoViewIfNeeded();
  await page.locator('[data-adj="rank-grip"]').first().hover();
  await page.mouse.down();
  const next = await cards.nth(1).boundingBox();
  if (next === null) throw new Error('The next card is drawn.');
  await page.mouse.move(next.x + next.width * 0.5, next.y + next.height * 0.5, { steps: 10 });
  await page.mouse.move(next.x + next.width * 0.9, next.y + next.height * 0.5, { steps: 10 });
  await page.mouse.up();
  await expect.poll(places).not.toBe(before);
  expect([...(await host.takeHappened()), ...host.requests]).toEqual([]);
});

test('two editors on one page keep keys, focus, answers and the links of their footnotes to themselves', async ({
  page,
}) => {
  const host = await openHostPage(page);
  const text = (name: string) => `Said ${name}[^1].\n\n[^1]: Note of ${name}.`;
  const create = (id: string) => ({
    dataRow: { ...createPair(text(`${id} one`), text(`${id} two`)), id },
    ontology: sampleOntology,
  });
  await host.mount({ ...create('left'), beside: create('right') });
  const [left, right] = ['Host of left', 'Host of right'].map((name) => page.getByRole('group', { name }));
  if (left === undefined || right === undefined) throw new Error('There are two.');
  await right.getByRole('textbox').fill('Of the right one.');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('t');
  await expect(right.getByRole('radio', { name: 'Tie' })).toBeChecked();
  await expect(left.getByRole('radio', { name: 'Tie' })).not.toBeChecked();
  await expect(left.getByRole('textbox')).toHaveValue('');
  // Browsers group radios by name: arrows stay in the editor they began in.
  await left.getByRole('radio', { name: 'Response A' }).click();
  await page.keyboard.press('ArrowDown');
  await expect(left.getByRole('radio', { name: 'Response B' })).toBeFocused();
  await expect(right.getByRole('radio', { name: 'Tie' })).toBeChecked();
  await right
    .getByRole('article', { name: 'Response A' })
    .getByRole('link', { name: '1', exact: true })
    .click();
  await expect(right.locator(':focus')).toHaveText(/Note of right/);
  const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  await right.getByRole('button', { name: /^Submit/ }).click();
  await expect.poll(() => page.evaluate(() => window.submitted.length)).toBe(1);
  expect(await host.takeHappened()).toEqual([]);
});

test('in a dialog the editor is whole: keys, focus, submit', async ({ page }) => {
  const host = await openHostPage(page, { isStrict: false });
  await page.evaluate(() => {
    const dialog = document.createElement('dialog');
    Object.assign(dialog.style, { width: '90vw', height: '90vh', padding: '0' });
    document.body.append(dialog);
    const root = document.getElementById('root');
    if (root !== null) {
      root.style.height = '100%';
      dialog.append(root);
    }
    dialog.showModal();
  });
  await host.mount({ dataRow: createPair('One', 'Two'), ontology: sampleOntology });
  await page.getByRole('button', { name: /answers left/ }).click();
  await page.keyboard.press('t');
  await page.getByRole('textbox').fill('Equal.');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect.poll(() => page.evaluate(() => window.submitted.length)).toBe(1);
});
