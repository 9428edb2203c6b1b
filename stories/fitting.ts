import { expect, userEvent, waitFor, within } from 'storybook/test';

const controls = 'a[href], button, select, summary, textarea, input';
const texts = '[data-adj="response-scroll"], [data-adj="thread-scroll"]';

/** Whether something in a box scrolls this sideways by itself, as code, tables and columns do. */
function isInOwnScroller(element: Element, box: Element): boolean {
  for (let around = element.parentElement; around !== null && around !== box; around = around.parentElement) {
    const isScroller = /auto|scroll/.test(getComputedStyle(around).overflowX);
    if (isScroller && !around.matches(texts)) return true;
  }
  return false;
}

/** Nothing in a box scrolls sideways but what scrolls by itself, and no control sticks out of it. */
export async function expectToFit(box: HTMLElement): Promise<void> {
  await expect(box.clientWidth).toBeGreaterThan(0);
  await expect(box.scrollWidth).toBeLessThanOrEqual(box.clientWidth);
  for (const text of box.querySelectorAll(texts)) {
    await expect(text.scrollWidth).toBeLessThanOrEqual(text.clientWidth);
  }
  const around = box.getBoundingClientRect();
  const sticking = [...box.querySelectorAll(controls)].filter((control) => {
    const { left, right } = control.getBoundingClientRect();
    return (left < around.left || right > around.right) && !isInOwnScroller(control, box);
  });
  await expect(sticking.map(({ outerHTML }) => outerHTML.slice(0, 120))).toEqual([]);
}

/** A control lies in a box, whole, and nothing lies over it: a finger gets to it without scrolling. */
export async function expectWithinReach(control: Element, box: Element): Promise<void> {
  const own = control.getBoundingClientRect();
  const around = box.getBoundingClientRect();
  await expect(own.left).toBeGreaterThanOrEqual(around.left);
  await expect(own.right).toBeLessThanOrEqual(around.right);
  await expect(own.top).toBeGreaterThanOrEqual(around.top);
  await expect(own.bottom).toBeLessThanOrEqual(around.bottom);
  const hit = document.elementFromPoint((own.left + own.right) / 2, (own.top + own.bottom) / 2);
  await expect(control).toContainElement(hit as HTMLElement);
}

/** A long text scrolls in its own box, and the `End` key leads to the end of all of it: the words that stand there are in sight. */
export async function expectEndByKey(box: HTMLElement, words: string): Promise<void> {
  // The rest of it is read in idle time.
  await waitFor(() => expect(box).toHaveTextContent(words), { timeout: 10_000 });
  await expect(box.scrollHeight).toBeGreaterThan(box.clientHeight * 2);
  await expect(box.scrollTop).toBe(0);
  box.focus();
  await userEvent.keyboard('{End}');
  await waitFor(async () => {
    const end = within(box).getByText(words).getBoundingClientRect();
    const { top, bottom } = box.getBoundingClientRect();
    await expect(end.top).toBeGreaterThan(top);
    await expect(end.bottom).toBeLessThanOrEqual(bottom);
  });
}

/** Where the words of an element stand, which may be wider than they are. */
export function toWordsBox(element: Element): DOMRect {
  const words = document.createRange();
  words.selectNodeContents(element);
  return words.getBoundingClientRect();
}
