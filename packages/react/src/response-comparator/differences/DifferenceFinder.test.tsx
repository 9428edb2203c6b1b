import { render, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { DifferenceFinder } from './DifferenceFinder.js';

const lines = Array.from(
  { length: 2_000 },
  (_, index) => `Line ${index} says that ${index * 7} things are so.`,
);
const text = lines.join('\n');
const toChanged = (count: number) =>
  lines.map((line, index) => (index > 0 && index <= count ? `${line} Or not.` : line)).join('\n');

it.each([
  ['short', 'One two three four', 'One two three five', 1],
  ['long', text, toChanged(3), 3],
])('two %s texts are compared', async (_name, a, b, count) => {
  const onFind = vi.fn();
  render(<DifferenceFinder isRaw a={a} b={b} onFind={onFind} />);
  await waitFor(() => expect(onFind).toHaveBeenCalledTimes(1));
  expect(onFind.mock.calls[0]?.[0].differences).toHaveLength(count);
});

it('two texts are compared as they are read, or as they are written where one cannot be read', async () => {
  const onFind = vi.fn();
  const [read, written] = ['One *two* three', 'One _two_ three'];
  const { rerender } = render(<DifferenceFinder isRaw={false} a={read} b={written} onFind={onFind} />);
  await waitFor(() => expect(onFind).toHaveBeenCalledTimes(1));
  expect(onFind.mock.calls[0]?.[0].likeness).toBe('same-words');
  const filler = 'Some words of a paragraph that can be read.\n\n'.repeat(1_000);
  const tooDeep = '> '.repeat(20_000);
  const onFindRaw = vi.fn();
  const [longRead, longWritten] = [`${filler}${read}\n\n${tooDeep}`, `${filler}${written}\n\n${tooDeep}`];
  rerender(<DifferenceFinder isRaw={false} a={longRead} b={longWritten} onFind={onFindRaw} />);
  await waitFor(() => expect(onFindRaw).toHaveBeenCalledTimes(1));
  expect(onFindRaw.mock.calls[0]?.[0].likeness).toBe('different');
});

it('of texts that are no longer compared nothing is told', async () => {
  const [onFind, onFindOthers] = [vi.fn(), vi.fn()];
  const { rerender } = render(<DifferenceFinder isRaw a={text} b={toChanged(3)} onFind={onFind} />);
  rerender(<DifferenceFinder isRaw a={text} b={toChanged(5)} onFind={onFindOthers} />);
  await waitFor(() => expect(onFindOthers).toHaveBeenCalledTimes(1));
  expect(onFindOthers.mock.calls[0]?.[0].differences).toHaveLength(5);
  expect(onFind).not.toHaveBeenCalled();
});
