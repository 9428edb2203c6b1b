import { createSampleDataRowOf } from '@adjudge/core/testing';
import { expect, type Page, test } from '@playwright/test';
import { checkEverything, openEditor } from './accessibility.js';
import { everyQuestion, everyQuestionRow, suggestions } from './host/everyQuestion.js';
import type { HostProps } from './host/main.js';

const plain: HostProps = { dataRow: everyQuestionRow, ontology: everyQuestion };
const suggested: HostProps = { ...plain, dataRow: { ...everyQuestionRow, prelabels: suggestions } };
const directions = ['ltr', 'rtl'] as const;

/** A strip whose question has a long name: it must not meet what else stands in its line. */
const strip: HostProps = {
  dataRow: createSampleDataRowOf(4),
  ontology: {
    id: 'strip',
    version: 1,
    name: 'Strip',
    classifications: [
      {
        id: 'order',
        kind: 'ranking',
        name: 'Rank the four replies from the most to the least helpful, whatever their length may be',
        required: true,
        allowUnranked: true,
      },
      { id: 'why', kind: 'text', name: 'Why?', required: true },
    ],
  },
};

const openTurn = (page: Page, turn: number) =>
  page.getByRole('button', { name: new RegExp(`^Turn ${turn} of`) }).click();

/** What is wider than its box, runs into another text, or is too small to be hit. */
const listLayoutFaults = (page: Page) =>
  page.evaluate(() => {
    const isSeen = (element: Element) =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      element.closest('[data-adj="unseen"], [data-adj="rank-tools"], [data-adj="suggestion-word"]') === null;
    const list = (selector: string) =>
      [...document.querySelectorAll(`#root :is(${selector})`)].filter(isSeen);
    const name = (element: Element) => element.outerHTML.slice(0, 120);
    const wide = list('form *, [data-adj="response-fields"] *')
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        return width > 1 && (left < -1 || right > innerWidth + 1);
      })
      .map((element) => `outside: ${name(element)}`);
    const scrollers = list('[data-adj="fields"], [data-adj="response-fields"], [data-adj="rank-row"]')
      .filter((element) => element.scrollWidth > element.clientWidth + 1)
      .map((element) => `scrolls sideways: ${name(element)}`);
    const controls = list('button, input:not([aria-hidden]), textarea, summary').map(
      (element) => element.closest('label') ?? element,
    );
    const small = controls
      .filter((element) => {
        const { width, height } = element.getBoundingClientRect();
        return Math.min(width, height) < 24 && width > 1 && element.getAttribute('aria-hidden') !== 'true';
      })
      .map((element) => `small: ${name(element)}`);
    // Texts in one line must not meet: a question's name, what stands beside it, the words at a scale's ends.
    const lines = [
      ...list('[data-adj="scale-ends"]').map((ends) => [...ends.children]),
      ...list('[data-adj="field"]').map((field) => [
        ...field.querySelectorAll('[data-adj="field-label"], [data-adj="rank-note"]'),
        ...(field.matches('[data-arrangement="dock"] :first-child')
          ? document.querySelectorAll('[data-adj="form-escapes"] button')
          : []),
      ]),
    ];
    const toBox = (element: Element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      return range.getBoundingClientRect();
    };
    const areMet = (one: DOMRect, other: DOMRect) =>
      one.left < other.right + 2 &&
      other.left < one.right + 2 &&
      one.top < other.bottom - 1 &&
      other.top < one.bottom - 1;
    const met = lines.flatMap((line) =>
      line.flatMap((one, index) =>
        line
          .slice(index + 1)
          .filter((other) => areMet(toBox(one), toBox(other)))
          .map((other) => `meet: ${name(one)} and ${name(other)}`),
      ),
    );
    return [...wide, ...scrollers, ...small, ...met];
  });

test.describe('a narrow box', () => {
  for (const direction of directions) {
    const rightToLeft = direction === 'rtl';
    for (const [name, props] of Object.entries({ plain, suggested })) {
      test(`of 320 pixels holds every question, ${name}, ${direction}`, async ({ page }) => {
        await openEditor(page, props, { width: 320, height: 640, rightToLeft });
        for (const turn of [1, 2]) {
          await openTurn(page, turn);
          expect(await listLayoutFaults(page)).toEqual([]);
        }
        await page
          .getByRole('button', { name: /answers left/ })
          .last()
          .click();
        expect(await listLayoutFaults(page)).toEqual([]);
        await checkEverything(page);
      });
    }

    test(`has room for a long name beside what stands in its line, ${direction}`, async ({ page }) => {
      for (const [width, height] of [
        [320, 640],
        [800, 600],
        [1024, 768],
        [1440, 900],
      ] as const) {
        await openEditor(page, strip, { width, height, rightToLeft });
        expect(await listLayoutFaults(page)).toEqual([]);
        await page.getByRole('button', { name: 'Response C, place it 1st' }).press('3');
        expect(await listLayoutFaults(page)).toEqual([]);
      }
    });

    test(`leaves everything within reach at 400 % zoom, ${direction}`, async ({ page }) => {
      await openEditor(page, plain, { width: 320, height: 256, rightToLeft });
      await openTurn(page, 2);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      expect(await listLayoutFaults(page)).toEqual([]);
      const controls = page.locator('form').getByRole('radio').or(page.locator('form').getByRole('button'));
      for (const control of [
        ...(await controls.all()),
        page.getByRole('slider'),
        page.getByRole('combobox').first(),
      ]) {
        await control.scrollIntoViewIfNeeded();
        await expect(control).toBeInViewport();
      }
      await page.getByRole('radio', { name: 'Partly' }).click();
      await page
        .getByRole('button', { name: /answers left/ })
        .last()
        .click();
      await checkEverything(page);
    });
  }

  test('has no hole above “Keep the order shown”, and stays as high when an order is kept', async ({
    page,
  }) => {
    for (const props of [plain, strip]) {
      await openEditor(page, props, { width: 320, height: 640 });
      if (props === plain) await openTurn(page, 2);
      const keep = page.getByRole('button', { name: 'Keep the order shown' });
      const measure = async () => (await page.locator('[data-adj="ranking"]').boundingBox())?.height;
      const chips = await page.getByRole('group', { name: 'Not placed yet' }).boundingBox();
      const button = await keep.boundingBox();
      expect((button?.y ?? 0) - (chips?.y ?? 0) - (chips?.height ?? 0)).toBeLessThan(12);
      const before = await measure();
      await keep.click();
      expect(await measure()).toBe(before);
    }
  });
});

test.describe('under a finger', () => {
  test.use({ hasTouch: true, isMobile: true });

  test('four cards with their tools stand in one line where there is room, and can be pressed', async ({
    page,
  }) => {
    await openEditor(page, strip, { width: 1024, height: 768 });
    await page.getByRole('button', { name: 'Keep the order shown' }).tap();
    const boxes = await Promise.all(
      (await page.locator('[data-adj="rank-card"]').all()).map((card) => card.boundingBox()),
    );
    expect(new Set(boxes.map((box) => box?.y)).size).toBe(1);
    await page.getByRole('button', { name: 'Move response B earlier' }).tap();
    await expect(page.getByRole('button', { name: 'Response B, 1st of 4' })).toBeVisible();
    const tool = await page.getByRole('button', { name: 'Move response B later' }).boundingBox();
    expect(Math.min(tool?.width ?? 0, tool?.height ?? 0)).toBeGreaterThanOrEqual(24);
  });

  test('no target is under 24 pixels', async ({ page }) => {
    for (const width of [1024, 390]) {
      await openEditor(page, suggested, { width, height: 844 });
      for (const turn of [1, 2]) {
        await openTurn(page, turn);
        expect((await listLayoutFaults(page)).filter((fault) => fault.startsWith('small'))).toEqual([]);
      }
    }
  });
});

test.describe('forced colours', () => {
  const look = (page: Page, group: string, name: string) =>
    page
      .getByRole('radiogroup', { name: group, exact: true })
      .getByRole('radio', { name, exact: true })
      .evaluate((element) => {
        const { borderStyle, borderColor, outlineStyle, backgroundColor, color, opacity } =
          getComputedStyle(element);
        return JSON.stringify({ borderStyle, borderColor, outlineStyle, backgroundColor, color, opacity });
      });
  const cases = [
    [2, 'How hard was it to decide?', '2', '5', '4'],
    [1, 'Which reply is better?', 'Response A is moderately better', 'Response B is slightly better', 'Tie'],
    [1, 'Along each axis Honesty', 'Tie', 'Response B is slightly better', 'Response A is slightly better'],
    [2, 'Which reply is better?', 'Response D', 'Response B', 'Response A'],
    [2, 'The best and the worst Best', 'Response D', 'Response B', 'Response A'],
  ] as const;

  test('tell chosen, suggested and disabled apart, on every scale', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    for (const [turn, group, proposed, choice, plainOne] of cases) {
      await openEditor(page, suggested);
      await openTurn(page, turn);
      const usual = await look(page, group, plainOne);
      const marked = await look(page, group, proposed);
      await page
        .getByRole('radiogroup', { name: group, exact: true })
        .getByRole('radio', { name: choice, exact: true })
        .click();
      await page
        .getByRole('button', { name: /answers? left/ })
        .last()
        .focus();
      const picked = await look(page, group, choice);
      await openEditor(page, { ...suggested, options: { disabled: true } });
      await openTurn(page, turn);
      const off = await look(page, group, plainOne);
      expect(new Set([usual, marked, picked, off]).size, group).toBe(4);
    }
  });

  test('hold to all that axe knows', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await openEditor(page, suggested);
    await openTurn(page, 2);
    await page.getByRole('button', { name: /^Use all/ }).click();
    await checkEverything(page);
  });
});

test('nothing moves for those who asked for less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openEditor(page, suggested);
  await openTurn(page, 2);
  await page.getByRole('button', { name: /^Use all/ }).click();
  await page.getByRole('button', { name: /^Response D, .* of 4$/ }).hover();
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

test('a question stands in the direction of its own words', async ({ page }) => {
  await openEditor(page, plain, { rightToLeft: true });
  const toDirection = (text: string) =>
    page
      .getByText(text, { exact: true })
      .first()
      .evaluate((element) => getComputedStyle(element).direction);
  for (const text of ['Which reply is better?', 'Helpfulness', 'Does it solve the task?']) {
    expect(await toDirection(text), text).toBe('ltr');
  }
  // The points run from the right: A’s end is where A stands.
  const better = page.getByRole('radiogroup', { name: 'Which reply is better?', exact: true });
  const first = await better.getByRole('radio').first().boundingBox();
  const second = await better.getByRole('radio').nth(1).boundingBox();
  expect(first?.x ?? 0).toBeGreaterThan(second?.x ?? 0);
});
