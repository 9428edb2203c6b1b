// From an event to the task after the frame that shows its effect.
import { nextFrame, nextTask } from './frames.mjs';
import { listDocuments } from './texts.mjs';

/** @type {Promise<number>} */
let painted = Promise.resolve(0);

/** Times the next event of a type; with a condition, until a frame meets it. @param {string} type @param {() => boolean} [isShown] */
export function timeNext(type, isShown = () => true) {
  painted = new Promise((resolve, reject) => {
    const heard = async (/** @type {Event} */ { timeStamp }) => {
      do {
        await nextFrame();
        if (performance.now() - timeStamp > 30_000) return reject(new Error(`the ${type} had no effect`));
      } while (!isShown());
      await nextTask();
      resolve(performance.now() - timeStamp);
    };
    addEventListener(type, heard, { capture: true, once: true });
  });
}

export const untilPainted = () => painted;

/** @param {Element} element @returns {{ x: number, y: number }} */
function toCentre(element) {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

const findRadio = (/** @type {number} */ index) => document.querySelectorAll(window.radio)[index % 2];

/** Where to click on the first or the second answer; that click is timed. @param {number} index */
export function aimAtAnswer(index) {
  const radio = findRadio(index);
  if (radio === undefined) throw new Error('there is no answer to click on');
  radio.scrollIntoView({ block: 'nearest' });
  timeNext('click');
  return toCentre(radio);
}

/** @param {number} index */
export function isAnswered(index) {
  const radio = findRadio(index);
  const checked = radio?.getAttribute('aria-checked');
  return checked === 'true' || (radio instanceof HTMLInputElement && radio.checked);
}

export function aimAtBox() {
  const box = document.querySelector(window.box);
  if (box === null) throw new Error('there is no box to type in');
  box.scrollIntoView({ block: 'nearest' });
  return toCentre(box);
}

export function readBox() {
  const box = document.querySelector(window.box);
  return box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement ? box.value : '';
}

/** Keys of ours act inside the editor, and not in a box of text. */
export function focusAnswer() {
  const radio = document.querySelector(window.radio);
  if (radio instanceof HTMLElement) radio.focus();
}

/** Times the next key press until the answers stand as Markdown, or raw. @param {string} selector what is there then @param {number} count */
export function timeToggle(selector, count) {
  focusAnswer();
  timeNext(
    'keydown',
    () => listDocuments().reduce((sum, one) => sum + one.querySelectorAll(selector).length, 0) === count,
  );
}

/**
 * Listens to clicks while something else goes on. The function that comes back stops, and says of each when it was made, how long it waited
 * for the page, and how long for the frame after.
 */
export function listenToClicks() {
  /** @type {import('../window.js').HeardClick[]} */
  const clicks = [];
  const heard = async (/** @type {Event} */ { timeStamp }) => {
    const wait = performance.now() - timeStamp;
    await nextFrame();
    await nextTask();
    clicks.push({ at: timeStamp, wait, paint: performance.now() - timeStamp });
  };
  addEventListener('click', heard, { capture: true });
  return () => {
    removeEventListener('click', heard, { capture: true });
    return clicks;
  };
}
