import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';
import { openHostPage } from './host/hostPage.js';
import type { HostProps } from './host/main.js';

declare global {
  interface Window {
    /** What had the focus already. */
    stops: Set<Element>;
  }
}

/** A host’s page, with its heading and its landmarks, whose editor fills the window. */
export async function openEditor(
  page: Page,
  props: HostProps,
  { width = 1440, height = 900, rightToLeft = false } = {},
) {
  await page.setViewportSize({ width, height });
  const host = await openHostPage(page);
  await page.evaluate((isRightToLeft) => {
    const root = document.getElementById('root') as HTMLElement;
    for (const element of [document.documentElement, document.body, root]) {
      Object.assign(element.style, { height: '100%', margin: '0' });
    }
    const header = document.createElement('header');
    Object.assign(header.style, { position: 'absolute', clipPath: 'inset(50%)' });
    header.append(Object.assign(document.createElement('h1'), { textContent: 'Host' }));
    document.body.prepend(header);
    root.setAttribute('role', 'main');
    if (isRightToLeft) document.documentElement.dir = 'rtl';
  }, rightToLeft);
  await host.mount(props);
  await page.getByRole('region', { name: 'Preference editor' }).waitFor();
  await page.locator('[data-adj="field-loading"]').first().waitFor({ state: 'detached' });
}

/** Why something that axe cannot decide is right, by its rule; each is proved elsewhere. */
const explained: Readonly<Record<string, (html: string, message: string) => boolean>> = {
  // Tokens are checked against each other; here axe gives up on single letters, and on what lies outside a scroller’s box.
  'color-contrast': (_html, message) =>
    /too short|non-text characters|pseudo element|obscured|overlapped|encountered an error|outside of viewport/.test(
      message,
    ),
  // A figure, a badge or a key cap in a button is a sign and no label: its name is in words.
  'label-content-name-mismatch': (html) =>
    /data-adj="(?:choice-point|verdict-key|rank-chip|turn)"|flip|Show response/.test(html),
};

/** Checks all that axe knows, best practice too. What it leaves open has to be explained above. */
export async function checkEverything(page: Page): Promise<void> {
  // What the pointer is over has a ground that axe cannot read.
  await page.mouse.move(0, 0);
  const { violations, incomplete } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  const open = incomplete.flatMap(({ id, nodes }) =>
    nodes.flatMap(({ html, any, all, none }) => {
      const message = [...any, ...all, ...none].map((check) => check.message).join(' ');
      return explained[id]?.(html, message) === true ? [] : [`${id}: ${html.slice(0, 200)}: ${message}`];
    }),
  );
  expect(open).toEqual([]);
}

/** Goes through every stop of the Tab key; says what is wrong with how it is shown there. */
export async function listFocusFaults(page: Page, fewest = 6): Promise<string[]> {
  const faults: string[] = [];
  let stops = 0;
  await page.evaluate(() => {
    window.stops = new Set();
    (document.activeElement as HTMLElement | null)?.blur();
  });
  for (; stops < 160; stops++) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element === document.body || window.stops.has(element)) return undefined;
      window.stops.add(element);
      const { left, top, width, height } = element.getBoundingClientRect();
      // The middle of what can be seen of it.
      const x = Math.min(Math.max(left + width / 2, 1), innerWidth - 1);
      const y = Math.min(
        Math.max((Math.max(top, 0) + Math.min(top + height, innerHeight)) / 2, 1),
        innerHeight - 1,
      );
      const above = document.elementFromPoint(x, y);
      const box = element.closest('label') ?? element;
      const isSeen = above !== null && (box.contains(above) || above.contains(element));
      // A card is one button that reaches over all of it: the ring is the card’s.
      const card = element.closest('[data-adj="rank-card"]');
      const styles = [element, box, element.parentElement ?? element, card ?? element].map((one) =>
        getComputedStyle(one),
      );
      const hasRing = styles.some(
        ({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && outlineWidth !== '0px',
      );
      const name = `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent?.slice(0, 30)}`;
      return { name, isSeen, hasRing };
    });
    if (found === undefined) break;
    if (!found.isSeen) faults.push(`${found.name} is covered`);
    if (!found.hasRing) faults.push(`${found.name} shows no focus`);
  }
  expect(stops).toBeGreaterThanOrEqual(fewest);
  return faults;
}

/** A keyboard, and how many of its keys were pressed. */
export function createKeyboard(page: Page) {
  let count = 0;
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) {
      await page.keyboard.press(key);
      count += 1;
    }
  };
  return {
    press,
    async type(text: string) {
      await page.keyboard.type(text);
      count += text.length;
    },
    /** Presses Tab until the focus is on this, or within it. */
    async tabTo(target: Locator) {
      const hasFocus = () => target.evaluate((element) => element.contains(document.activeElement));
      await target.waitFor();
      for (let tabs = 0; tabs < 160; tabs++) {
        if (await hasFocus()) return;
        await press('Tab');
      }
      throw new Error(`Tab does not lead to ${target}.`);
    },
    get count() {
      return count;
    },
  };
}
