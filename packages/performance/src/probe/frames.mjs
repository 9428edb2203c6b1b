/** The next task, after the frame that is being made has been painted. */
export const nextTask = () =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(0);
  });

export const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** The task after the next frame. */
export async function nextPaint() {
  await nextFrame();
  await nextTask();
}

/** @param {number} milliseconds */
export const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Starts looking for tasks that keep the page from answering, 50 ms or longer. The function that comes back says how long the longest was. */
export function watchBlocks() {
  let longest = 0;
  const take = (/** @type {PerformanceEntryList} */ entries) => {
    for (const { duration } of entries) longest = Math.max(longest, duration);
  };
  const observer = new PerformanceObserver((list) => take(list.getEntries()));
  observer.observe({ type: 'longtask' });
  return () => {
    take(observer.takeRecords());
    return longest;
  };
}
