// How soon a form can be used, beside texts that are long in coming.
import { aimAtAnswer, untilPainted } from './answering.mjs';
import { wait, watchBlocks } from './frames.mjs';
import { isFormSeen, isUseful, waitForFrame } from './rows.mjs';

const patience = 60_000;

/** @type {(() => Promise<{ form: number, usable: number, first: number, block: number }>) | undefined} */
let finish;

/** Shows a row and says where to click as soon as the form is there. @param {import('../texts.mjs').Row} row */
export async function showUntilForm(row) {
  await wait(0);
  const stopWatching = watchBlocks();
  const start = performance.now();
  window.show(row);
  const useful = waitForFrame(() => isUseful(row), patience);
  const form = (await waitForFrame(isFormSeen, patience)) - start;
  finish = async () => {
    await untilPainted();
    const usable = performance.now() - start;
    const first = (await useful) - start;
    await wait(1000);
    return { form, usable, first, block: stopWatching() };
  };
  return aimAtAnswer(0);
}

/** After the click: milliseconds until the form was there, until the click was painted, until the texts were. */
export async function untilUsable() {
  if (finish === undefined) throw new Error('no row was shown');
  return finish();
}
