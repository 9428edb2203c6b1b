/** Milliseconds until then where a browser doesn't say when it has nothing else to do. */
const pause = 1000;

/** Does something once the page has nothing else to do. @returns what calls it off. */
export function runWhenIdle(work: () => void): () => void {
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(work, pause);
    return () => clearTimeout(timer);
  }
  const request = requestIdleCallback(work);
  return () => cancelIdleCallback(request);
}
