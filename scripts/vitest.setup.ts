import '@testing-library/jest-dom/vitest';
import './console.setup.ts';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// A field’s code may be loaded while other things run on the machine.
configure({ asyncUtilTimeout: 10_000 });

/** jsdom has no layout, so no box ever changes its size; Radix’s radios ask for the observer nevertheless. */
class StillObserver implements ResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}
globalThis.ResizeObserver ??= StillObserver;

afterEach(cleanup);
