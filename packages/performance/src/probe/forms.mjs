import { nextTask } from './frames.mjs';
import { countNodes, waitForFrame } from './rows.mjs';

/** Milliseconds until both ends of a form are in the page and a frame is painted. @param {object} given @param {{ readonly first: string, readonly last: string }} marks */
export async function timeForm(given, { first, last }) {
  const has = (/** @type {string} */ mark) => document.body.textContent.includes(mark);
  const isThere = () =>
    has(first) &&
    has(last) &&
    document.querySelector(window.box) !== null &&
    // Ours loads the field of a kind when it is first needed.
    document.querySelector('[data-adj="field-loading"]') === null;
  await nextTask();
  const start = performance.now();
  window.show(given);
  const mount = (await waitForFrame(isThere, 30_000)) - start;
  return { mount, nodes: countNodes() };
}
