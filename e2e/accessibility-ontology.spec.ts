import { expect, type Page, test } from '@playwright/test';
import { checkEverything, createKeyboard, listFocusFaults } from './accessibility.js';

const kinds = [
  'Single choice',
  'Checklist',
  'Text',
  'Rating',
  'Preference',
  'Ranking',
  'Best and worst',
] as const;
const list = (page: Page) => page.getByRole('list', { name: 'Ontologies' });
const editor = (page: Page) => page.getByRole('region', { name: 'Ontology editor' });
const questions = (page: Page) => page.getByRole('region', { name: 'Questions' });

async function openSchema(page: Page, { width = 1440, height = 900, rightToLeft = false } = {}) {
  await page.setViewportSize({ width, height });
  await page.goto('/');
  await page.evaluate((isRightToLeft) => {
    if (isRightToLeft) document.documentElement.dir = 'rtl';
  }, rightToLeft);
  await page.getByRole('link', { name: 'Schema' }).click();
  await list(page).waitFor();
}

async function openOntology(page: Page, shape?: Parameters<typeof openSchema>[1]) {
  await openSchema(page, shape);
  await list(page).getByRole('link', { name: 'Best reply' }).click();
  await editor(page).waitFor();
}

/** In a narrow box one pane is shown at a time. */
async function showPane(page: Page, name: 'Questions' | 'Settings' | 'Preview') {
  const tab = page.getByRole('radio', { name, exact: true });
  if (await tab.isVisible()) await tab.click();
}

/** What is outside the window, scrolls sideways, or is too small to be hit. */
const listLayoutFaults = (page: Page) =>
  page.evaluate(() => {
    const all = [
      ...document.querySelectorAll<HTMLElement>('[data-adj="ontology-editor"] *, .app-schema *'),
    ].filter(
      (element) =>
        element.checkVisibility({ visibilityProperty: true }) &&
        element.closest('[data-adj="unseen"]') === null,
    );
    const name = (element: Element) => element.outerHTML.slice(0, 140);
    const outside = all.filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 1 && (left < -1 || right > innerWidth + 1) && element.closest('select') === null;
    });
    const sideways = all.filter(
      (element) =>
        element.scrollWidth > element.clientWidth + 1 &&
        ['auto', 'scroll'].includes(getComputedStyle(element).overflowX) &&
        element.matches(':not(textarea, input, pre)'),
    );
    const small = all
      .filter((element) => element.matches('button, input, select, textarea, a'))
      .map((element) => element.closest('label, [data-adj="template"]') ?? element)
      .filter((element) => {
        const { width, height } = element.getBoundingClientRect();
        return width > 1 && Math.min(width, height) < 24 && element.matches(':not([aria-hidden], p *)');
      });
    return [
      ...outside.map((element) => `outside: ${name(element)}`),
      ...sideways.map((element) => `scrolls sideways: ${name(element)}`),
      ...small.map((element) => `small: ${name(element)}`),
    ];
  });

async function addQuestion(page: Page, kind: string) {
  await showPane(page, 'Questions');
  await page.getByRole('button', { name: /^Add question/ }).click();
  await page.getByRole('menuitem', { name: kind, exact: true }).click();
}

test('an ontology is made and published by keyboard alone', async ({ page }) => {
  await openSchema(page);
  const { press, type, tabTo } = createKeyboard(page);
  await tabTo(page.getByRole('button', { name: 'New ontology' }));
  await press('Enter');
  await tabTo(page.getByRole('button', { name: 'Start from Ranking of four responses' }));
  await press('Enter');
  const said = page.getByRole('status').filter({ hasText: 'Ranking of four responses was put in' });
  await expect(said).toHaveCount(1);
  await tabTo(page.getByRole('button', { name: /^Add question/ }));
  await press('Enter', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter');
  await expect(page.getByRole('combobox', { name: 'Kind' })).toHaveValue('rating');
  await tabTo(page.getByRole('textbox', { name: 'Question', exact: true }));
  await press('Control+a');
  await type('How sure are you?');
  await tabTo(questions(page).getByRole('button', { name: /^How sure are you/ }));
  await press('Alt+ArrowUp');
  await expect(questions(page).getByRole('listitem').nth(1)).toContainText('How sure are you?');
  await expect(questions(page).getByRole('button', { name: /^How sure are you/ })).toBeFocused();
  await press('Control+s');
  await expect(page.getByText(/^Version 1 of .* is published/)).toBeVisible();
});

for (const direction of ['ltr', 'rtl'] as const) {
  const rightToLeft = direction === 'rtl';

  test(`every kind’s settings hold to all that axe knows, wide and narrow, ${direction}`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    for (const [width, height] of [
      [1440, 900],
      [320, 640],
    ] as const) {
      await openOntology(page, { width, height, rightToLeft });
      for (const kind of kinds) {
        await addQuestion(page, kind);
        await expect(page.getByRole('textbox', { name: 'Question', exact: true })).toBeVisible();
        expect(await listLayoutFaults(page), `${kind}, ${width}`).toEqual([]);
      }
      await checkEverything(page);
      await showPane(page, 'Preview');
      expect(await listLayoutFaults(page)).toEqual([]);
      await showPane(page, 'Questions');
      await page.getByRole('button', { name: /^Add question/ }).click();
      await checkEverything(page);
      await page.keyboard.press('Escape');
    }
  });

  test(`the focus is seen at every stop, ${direction}`, async ({ page }) => {
    for (const [width, height] of [
      [1440, 900],
      [390, 844],
    ] as const) {
      await openOntology(page, { width, height, rightToLeft });
      expect(await listFocusFaults(page, 20)).toEqual([]);
    }
  });
}

test('the schema, its templates and its dialog hold to all that axe knows', async ({ page }) => {
  for (const [width, height] of [
    [1440, 900],
    [320, 640],
    [320, 256],
  ] as const) {
    await openSchema(page, { width, height });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(await listLayoutFaults(page)).toEqual([]);
    await checkEverything(page);
    await page.getByRole('button', { name: 'New ontology' }).click();
    await page.getByRole('button', { name: 'Start from Safety review' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(await listLayoutFaults(page)).toEqual([]);
    await checkEverything(page);
  }
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.getByRole('button', { name: 'Start from Safety review' }).click();
  await page.keyboard.press('Control+s');
  await page.getByRole('button', { name: 'Back to the schema' }).click();
  const use = list(page).getByRole('button', { name: /^Use in this project: Safety/ });
  await use.press('Enter');
  await expect(page.getByRole('dialog', { name: /^Use “Safety/ })).toBeVisible();
  await checkEverything(page);
  await page.keyboard.press('Escape');
  await expect(use).toBeFocused();
});

test('at 400 % zoom the editor scrolls in one direction, and every setting is reached', async ({ page }) => {
  await openOntology(page, { width: 320, height: 256 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  for (const pane of ['Questions', 'Settings', 'Preview'] as const) {
    await showPane(page, pane);
    expect(await listLayoutFaults(page)).toEqual([]);
    const controls = editor(page).getByRole('button').or(editor(page).getByRole('textbox'));
    for (const control of await controls.all()) {
      await control.scrollIntoViewIfNeeded();
      await expect(control).toBeInViewport();
    }
  }
});

test('no library says things of its own', async ({ page }) => {
  await openOntology(page);
  expect(await page.locator('[id^="DndLiveRegion"], [id^="DndDescribedBy"]').count()).toBe(0);
});

test('forced colours tell the question that is shown, and what is pressed', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openOntology(page);
  const look = (name: RegExp) =>
    questions(page)
      .getByRole('button', { name })
      .evaluate((element) => {
        const box = element.closest('[data-adj="question-item"]') ?? element;
        const { outlineStyle, borderColor, backgroundColor } = getComputedStyle(box);
        return JSON.stringify({ outlineStyle, borderColor, backgroundColor });
      });
  expect(await look(/^Choose the best/)).not.toBe(await look(/^Provide a reason/));
  await checkEverything(page);
});
