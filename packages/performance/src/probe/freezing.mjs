// Texts that keep parsers busy, one after the other.
import { nextPaint, wait, watchBlocks } from './frames.mjs';

/** Until nothing more is read, drawn or loaded. */
async function settle() {
  await nextPaint();
  for (let waited = 0; window.isReading?.() === true; waited += 20) {
    if (waited > 60_000) throw new Error('the text was not read within 60 s');
    await wait(20);
  }
  for (let index = 0; index < 2; index++) {
    await nextPaint();
    await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 500 }));
  }
}

let shown = 0;

/** Shows a text of a family as one of two answers; the longest task, in milliseconds. @param {string} family @param {number} length */
export async function showFreezing(family, length) {
  const text = window.freezingTexts?.[family]?.(length) ?? '';
  shown++;
  const row = {
    id: `freezing-${shown}`,
    messages: [{ id: 'm', role: 'user', content: 'Which answer is better?' }],
    // A first line of its own: nothing read before can be used again.
    answers: [`${shown}\n\n${text}`, 'Short.'],
  };
  await wait(0);
  const stopWatching = watchBlocks();
  window.show(row);
  await settle();
  return stopWatching();
}

/** Takes the text away again, so that the next is measured alone. */
export async function showNothing() {
  const messages = [{ id: 'm', role: 'user', content: 'Which answer is better?' }];
  window.show({ id: 'nothing', messages, answers: ['One.', 'Other.'] });
  await settle();
}
