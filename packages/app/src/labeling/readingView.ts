import type { ReadingView } from '@adjudge/core';

const key = 'adjudge-reading-view';

/** How the person likes to read, as kept on the device. What makes no sense is left out by the editor. */
export function readReadingView(): Partial<ReadingView> {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    return typeof stored === 'object' && stored !== null ? stored : {};
  } catch {
    return {};
  }
}

/** Keeps it for the rows to come, where that is allowed. */
export function writeReadingView(view: ReadingView): void {
  try {
    localStorage.setItem(key, JSON.stringify(view));
  } catch {
    // It holds until the row is left.
  }
}
