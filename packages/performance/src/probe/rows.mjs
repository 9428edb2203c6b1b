// A row, from the call that shows it to what of it is seen.
import { nextFrame, nextPaint, nextTask, wait, watchBlocks } from './frames.mjs';
import { findScroller, isElementSeen, isRangeSeen, rememberScrolling } from './sight.mjs';
import { findFirst, findLast, listDocuments } from './texts.mjs';

/** How often it is looked whether the last lines are there, in milliseconds. Looking costs the page time. */
const lookEach = 50;

export const countNodes = () =>
  listDocuments().reduce((sum, one) => sum + one.querySelectorAll('*').length, 0);

/** The form, with a choice and the reason box, can be seen and used. */
export const isFormSeen = () =>
  isElementSeen(document.querySelector(window.radio)) && isElementSeen(document.querySelector(window.box));

/** The box with a text fills up to its end. @param {Range} range */
function isFilled(range) {
  const element = range.startContainer.parentElement;
  if (element === null) return false;
  const { scrollHeight, clientHeight } = findScroller(element);
  return scrollHeight >= clientHeight;
}

/** The starts of both answers are seen, their boxes are full, and the form is there. @param {import('../texts.mjs').Row} row */
export function isUseful({ marks }) {
  if (!isFormSeen()) return false;
  return marks.first.every((mark) => {
    const range = findFirst(mark);
    return range !== undefined && isRangeSeen(range) && isFilled(range);
  });
}

/** Waits until a frame shows what is asked for, and gives the time of the task after it. @param {() => boolean} isShown @param {number} patience */
export async function waitForFrame(isShown, patience) {
  const start = performance.now();
  while (performance.now() - start < patience) {
    await nextFrame();
    if (!isShown()) continue;
    await nextTask();
    return performance.now();
  }
  throw new Error(`what was waited for did not appear within ${patience / 1000} s`);
}

/** Whether an answer's last line is seen when its box is scrolled to the end. @param {string} first @param {string} last */
async function isEndReached(first, last) {
  const start = findFirst(first)?.startContainer.parentElement;
  const end = start ? findLast(findScroller(start), last) : undefined;
  const element = end?.startContainer.parentElement;
  if (!element) return false;
  const goBack = rememberScrolling(element);
  element.scrollIntoView({ block: 'end' });
  await nextFrame();
  const isSeen = isRangeSeen(findLast(findScroller(element), last));
  await nextTask();
  goBack();
  return isSeen;
}

/** Answers are drawn as Markdown: in text as it was written, the first words have stars beside them. @param {import('../texts.mjs').Row} row */
const isDrawnMarkdown = ({ marks }) =>
  marks.first.every((mark) => findFirst(mark)?.startContainer.textContent?.includes('**') === false);

/**
 * Shows a row; milliseconds from there to the first useful paint.
 * @param {import('../texts.mjs').Row} row
 */
export async function showRow(row, patience = 60_000) {
  // In a task of its own, so that it is timed and watched as one.
  await wait(0);
  const start = performance.now();
  window.show(row);
  return (await waitForFrame(() => isUseful(row), patience)) - start;
}

/**
 * Shows a row and waits until all of it can be reached.
 * @param {import('../texts.mjs').Row} row
 */
export async function timeRow(row, patience = 60_000) {
  const stopWatching = watchBlocks();
  const start = performance.now();
  const first = await showRow(row, patience);
  for (const [index, mark] of row.marks.first.entries()) {
    while (!(await isEndReached(mark, row.marks.last[index] ?? ''))) {
      if (performance.now() - start > patience) throw new Error('the last lines did not appear');
      await wait(lookEach);
    }
  }
  const all = row.marks.first.length === 0 ? first : performance.now() - start;
  await nextPaint();
  await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1000 }));
  return { first, all, nodes: countNodes(), isMarkdown: isDrawnMarkdown(row), block: stopWatching() };
}
