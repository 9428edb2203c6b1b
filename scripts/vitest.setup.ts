import '@testing-library/jest-dom/vitest';
import './console.setup.ts';
import './patience.setup.ts';
import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

/** jsdom has no layout, so no box ever changes its size; Radix’s radios ask for the observer nevertheless. */
class StillObserver implements ResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}
globalThis.ResizeObserver ??= StillObserver;

afterEach(cleanup);
