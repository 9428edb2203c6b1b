import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { readAtOnce } from './document/index.js';
import { MessageContent } from './MessageContent.js';

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

const texts = ['one', 'other', 'third'].map((name) => `A paragraph of the ${name}.\n\n`.repeat(2_500));
const isRead = (content: string) => readAtOnce(content, undefined).isWhole;

function Texts({ mode }: { mode: 'markdown' | 'raw' }) {
  return texts.map((content) => <MessageContent key={content} content={content} mode={mode} />);
}

it('long texts are read once: shown raw and back, and forgotten when they are gone', async () => {
  const { container, rerender, unmount } = render(<Texts mode="markdown" />);
  const listPending = () => container.querySelectorAll('[data-adj="text-pending"]');
  await expect.poll(() => listPending().length, { timeout: 15_000 }).toBe(0);
  rerender(<Texts mode="raw" />);
  // What a weak reference holds stays until the task ends.
  await new Promise((resolve) => setTimeout(resolve, 10));
  collectGarbage();
  expect(texts.map(isRead)).toEqual([true, true, true]);
  unmount();
  await expect
    .poll(() => {
      collectGarbage();
      return texts.filter(isRead).length;
    })
    .toBeLessThan(texts.length);
}, 30_000);
