import { afterEach, beforeEach } from 'vitest';

/**
 * React reports its warnings (keys, act, hydration, invalid props) on the console only, where nobody sees them.
 * Here each one fails the test it came from. A test that expects one says so: `vi.spyOn(console, 'error').mockImplementation(() => {})`.
 */
const complaints: string[] = [];

for (const method of ['error', 'warn'] as const) {
  const original = console[method];
  console[method] = (...values: unknown[]) => {
    complaints.push(`console.${method}: ${values.map(String).join(' ')}`);
    original(...values);
  };
}

beforeEach(() => {
  complaints.length = 0;
});

afterEach(() => {
  const found = complaints.splice(0);
  if (found.length > 0) throw new Error(`The test wrote to the console:\n${found.join('\n')}`);
});
