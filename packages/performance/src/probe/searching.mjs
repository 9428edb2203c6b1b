import { waitForFrame } from './rows.mjs';
import { isElementSeen } from './sight.mjs';

/** @type {Promise<number>} */
let found = Promise.resolve(0);

/** Times the next input into the search field, until what was looked for is seen. */
export function timeNextSearch() {
  found = new Promise((resolve, reject) => {
    const heard = (/** @type {Event} */ { timeStamp }) => {
      const isFound = () =>
        isElementSeen(document.querySelector('[data-adj="decoration"][data-kind="found"][data-current]'));
      waitForFrame(isFound, 30_000).then((at) => resolve(at - timeStamp), reject);
    };
    addEventListener('input', heard, { capture: true, once: true });
  });
}

export const untilFound = () => found;
