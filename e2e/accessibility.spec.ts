import {
  createSampleDataRow,
  createSampleDataRowOf,
  sampleLongOntology,
  sampleOntology,
} from '@adjudge/core/testing';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { listFocusFaults, openEditor as open } from './accessibility.js';
import type { HostProps } from './host/main.js';

const pair: HostProps = {
  dataRow: createSampleDataRow({
    prelabels: [
      { classificationId: 'best', target: { type: 'row' }, answer: 'b', source: 'judge-3', confidence: 0.82 },
    ],
  }),
  ontology: sampleOntology,
  options: { instructions: 'Be fair.' },
};
const four: HostProps = { dataRow: createSampleDataRowOf(4), ontology: sampleOntology };
const long: HostProps = {
  dataRow: createSampleDataRow({}, sampleLongOntology),
  ontology: sampleLongOntology,
};
const all = { pair, four, long } as const;

const checkAxe = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
};

test.describe('names and roles', () => {
  const expected = [
    ['region', 'Preference editor'],
    ['complementary', 'Conversation'],
    ['region', 'Messages'],
    ['button', 'Hide conversation'],
    ['region', 'Responses'],
    ['radiogroup', 'Text'],
    ['radio', 'Markdown'],
    ['radio', 'Raw'],
    ['button', 'Undo'],
    ['button', 'Redo'],
    ['article', 'Response A'],
    ['article', 'Response B'],
    ['heading', 'Response A'],
    ['button', 'Show response A as raw text'],
    ['button', 'Copy response B'],
    ['region', 'Text of response A'],
    ['form', 'Your answers'],
    ['radiogroup', 'Choose the best response'],
    ['radio', 'Response A'],
    ['radio', 'Response B'],
    ['radio', 'Tie'],
    ['textbox', 'Provide a reason for your choice'],
    ['button', /^Flag/],
    ['button', /^Skip/],
    ['button', /2 answers left/],
  ] as const;

  test('are those of each thing on the screen', async ({ page }) => {
    await open(page, pair);
    for (const [role, name] of expected) {
      const found = page.getByRole(role, typeof name === 'string' ? { name, exact: true } : { name });
      await expect(found, `${role} “${name}”`).toHaveCount(1);
    }
    await expect(page.getByRole('radio', { name: 'Response B' })).toHaveAccessibleDescription(/Suggested/);
  });

  for (const [name, props] of Object.entries(all)) {
    test(`nothing that takes the focus is without a name, and no id is used twice: ${name}`, async ({
      page,
    }) => {
      await open(page, props);
      const session = await page.context().newCDPSession(page);
      const { nodes } = await session.send('Accessibility.getFullAXTree');
      const nameless = nodes.filter(
        ({ ignored, properties, name: given }) =>
          !ignored &&
          properties?.some(({ name: key, value }) => key === 'focusable' && value.value === true) === true &&
          (given?.value ?? '') === '',
      );
      expect(nameless.map(({ role }) => role?.value).filter((role) => role !== 'RootWebArea')).toEqual([]);
      const twice = await page.evaluate(() => {
        const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
        return ids.filter((id, index) => ids.indexOf(id) !== index);
      });
      expect(twice).toEqual([]);
    });
  }
});

const sizes = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
] as const;
for (const size of sizes) {
  for (const [name, props] of Object.entries(all)) {
    test(`the focus is seen at every stop: ${name}, ${size.width} wide`, async ({ page }) => {
      await open(page, props, size);
      expect(await listFocusFaults(page)).toEqual([]);
    });
  }
}

test.describe('400 % zoom', () => {
  for (const [name, props] of Object.entries(all)) {
    test(`leaves everything within reach: ${name}`, async ({ page }) => {
      await open(page, props, { width: 320, height: 256 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      const text = page.getByRole('region', { name: /^Text of response/ }).first();
      const box = await text.boundingBox();
      expect(box?.height ?? 0).toBeGreaterThan(48);
      await page
        .getByRole('form')
        .getByRole('radio', { name: /Response A|Yes/ })
        .first()
        .click();
      await page.getByRole('textbox').first().scrollIntoViewIfNeeded();
      await page.getByRole('textbox').first().fill('Reached.');
      await page.getByRole('button', { name: /answers? left|Submit/ }).click();
      await checkAxe(page);
    });
  }
});

test('text spaced out by the reader is not cut off', async ({ page }) => {
  await open(page, pair);
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }',
    );
    document.adoptedStyleSheets = [sheet];
  });
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll('button, label, h2, [role="radio"]')].flatMap((element) => {
      const isSeen = element.getClientRects().length > 0 && getComputedStyle(element).clipPath === 'none';
      const isCut =
        element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflow !== 'visible';
      return isSeen && isCut ? [element.outerHTML.slice(0, 120)] : [];
    }),
  );
  expect(cut).toEqual([]);
});

test.describe('forced colours', () => {
  test('tell chosen, suggested, focused and disabled apart', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await open(page, pair);
    const look = (name: string) =>
      page.getByRole('radio', { name, exact: true }).evaluate((element) => {
        const { borderStyle, borderWidth, borderColor, outlineStyle, boxShadow } = getComputedStyle(element);
        return JSON.stringify({ borderStyle, borderWidth, borderColor, outlineStyle, boxShadow });
      });
    const before = await look('Response A');
    expect(await look('Response B')).not.toBe(before);
    await page.getByRole('radio', { name: 'Response A', exact: true }).click();
    await page.getByRole('textbox').focus();
    expect(await look('Response A')).not.toBe(before);
    await checkAxe(page);
  });

  test('tell what is pressed, in colours that go together', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await open(page, pair);
    const look = (name: string | RegExp) =>
      page.getByRole('button', { name }).evaluate((element) => {
        const { color, backgroundColor } = getComputedStyle(element);
        return { color, backgroundColor };
      });
    const [differences, raw] = [/^Differences/, 'Show response A as raw text'];
    const before = [await look(differences), await look(raw)];
    await page.getByRole('button', { name: differences }).click();
    await page.getByRole('button', { name: raw }).click();
    for (const [index, name] of [differences, raw].entries()) {
      const { color, backgroundColor } = await look(name);
      expect(color).not.toBe(before[index]?.color);
      expect(backgroundColor).not.toBe(before[index]?.backgroundColor);
    }
    await checkAxe(page);
  });
});

test('nothing moves for those who asked for less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, pair);
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll('[data-adj]')].filter((element) => {
        const { transitionDuration, animationDuration, animationName } = getComputedStyle(element);
        const isLong = (durations: string) =>
          durations.split(',').some((one) => Number.parseFloat(one) > 0.01);
        return isLong(transitionDuration) || (animationName !== 'none' && isLong(animationDuration));
      }).length,
  );
  expect(moving).toBe(0);
});

test('what happens elsewhere is said, once', async ({ page }) => {
  await open(page, pair);
  await page.evaluate(() => {
    const region = document.querySelector('[role="status"][data-adj="unseen"]');
    if (region === null) throw new Error('There is no live region.');
    new MutationObserver(() => window.happened.push(`said: ${region.textContent}`)).observe(region, {
      childList: true,
      subtree: true,
      characterData: true,
    });
  });
  const takeSaid = () => page.evaluate(() => window.happened.splice(0));
  await page.getByRole('radio', { name: 'Tie' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(takeSaid).toEqual(['said: Taken back']);
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect.poll(takeSaid).toEqual(['said: Done again']);
});

test.describe('by key', () => {
  test('the flag panel opens, Escape closes it, and the focus is back where it was', async ({ page }) => {
    await open(page, pair);
    const flag = page.getByRole('button', { name: /^Flag/ });
    await flag.press('Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.type('ab');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(flag).toBeFocused();
    await expect(page.getByRole('radio', { name: 'Response A', exact: true })).not.toBeChecked();
  });

  test('the conversation opens above the texts in a narrow box, and closes again', async ({ page }) => {
    await open(page, pair, { width: 800, height: 700 });
    const strip = page.getByRole('button', { expanded: false }).first();
    await strip.press('Enter');
    await expect(page.getByRole('complementary', { name: 'Conversation' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('complementary', { name: 'Conversation' })).toBeHidden();
    await expect(page.locator('[data-adj="context-strip"]')).toBeFocused();
  });

  test('a submit too early goes to what is missing, right to left as well', async ({ page }) => {
    await open(page, pair, { rightToLeft: true });
    await page.getByRole('button', { name: /2 answers left/ }).press('Enter');
    await expect(
      page.getByRole('radiogroup', { name: 'Choose the best response' }).locator(':focus'),
    ).toHaveCount(1);
    await page.keyboard.press('ArrowLeft');
    await expect(page.getByRole('radio', { name: 'Response B', exact: true })).toBeChecked();
  });
});
