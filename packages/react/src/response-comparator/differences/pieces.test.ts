import { waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { finishWork, type Steps, workInBackground } from '../../parts/index.js';
import { findDifferences } from './findDifferences.js';
import { findAlike } from './toLikeness.js';

const lines = Array.from(
  { length: 2_000 },
  (_, index) => `Line ${index} says that ${index * 7} things are so.`,
);
const text = lines.join('\n');
const changed = lines.map((line, index) => (index % 50 === 0 ? `${line} Or not.` : line)).join('\n');

/** The same steps, counted. */
function* toCounted<Result>(steps: Steps<Result>, count: () => void): Steps<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    count();
    yield;
  }
}

const untilDone = <Result>(steps: Steps<Result>) =>
  new Promise<Result>((onDone, onFail) => void workInBackground(steps, { onDone, onFail }));

const works: readonly (readonly [string, () => Steps<unknown>])[] = [
  ['differences', () => findDifferences(text, changed)],
  ['differences, far apart', () => findDifferences(text, [...lines].sort().join('\n'))],
  ['likeness', () => findAlike([text, changed])],
];

describe.each(works)('long texts: their %s', (_name, find) => {
  it('are found in pieces, the same as at once', async () => {
    const count = vi.fn();
    expect(await untilDone(toCounted(find(), count))).toEqual(finishWork(find()));
    // A step is a few hundred words.
    expect(count.mock.calls.length).toBeGreaterThan((text.length + changed.length) / 5_000);
  });

  it('are not looked for any longer when they are no longer wanted', async () => {
    const [count, onDone] = [vi.fn(), vi.fn()];
    const endless = function* (): Steps<unknown> {
      for (;;) yield* find();
    };
    const stop = workInBackground(toCounted(endless(), count), { onDone, onFail: onDone });
    await waitFor(() => expect(count).toHaveBeenCalled());
    stop();
    const { length } = count.mock.calls;
    await untilDone(find());
    expect(count).toHaveBeenCalledTimes(length);
    expect(onDone).not.toHaveBeenCalled();
  });
});
