// Scrolling a thread by so many pixels a frame.
import { nextFrame } from './frames.mjs';

/** The box with most in it. */
export function findTallest() {
  let tallest = document.documentElement;
  for (const one of document.querySelectorAll('*')) {
    const { overflowY } = getComputedStyle(one);
    const canScroll = overflowY === 'auto' || overflowY === 'scroll';
    if (canScroll && one instanceof HTMLElement && one.scrollHeight > tallest.scrollHeight) tallest = one;
  }
  return tallest;
}

/** Nothing to read stands at three places in the middle of a box. @param {Element} box */
function isBlank(box) {
  const { left, top, width, height } = box.getBoundingClientRect();
  return [-40, 0, 40].every((by) => {
    const found = document.elementFromPoint(left + width / 3, top + height / 2 + by);
    return found === null || found.contains(box) || found.textContent === '';
  });
}

/** @param {number} pixels in each frame @param {number} frames */
export async function scrollThread(pixels, frames) {
  const box = findTallest();
  box.scrollTop = 0;
  for (let index = 0; index < 10; index++) await nextFrame();
  let dropped = 0;
  let blank = 0;
  let last = performance.now();
  for (let index = 0; index < frames; index++) {
    box.scrollTop += pixels;
    const now = await nextFrame();
    dropped += Math.max(0, Math.round((Number(now) - last) / (1000 / 60)) - 1);
    last = Number(now);
    if (isBlank(box)) blank++;
  }
  return { dropped, blank };
}
