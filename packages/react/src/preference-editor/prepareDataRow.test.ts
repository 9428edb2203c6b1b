import { createSampleDataRow } from '@adjudge/core/testing';
import { prepareDataRow } from '@adjudge/react';
import { describe, expect, it } from 'vitest';
import { readAtOnce } from '../message-content/document/index.js';

const pause = () => new Promise((resolve) => setTimeout(resolve, 50));
const createRow = (mark: string) => {
  // Longer than what is read at once.
  const responses = ['r0', 'r1'].map((id) => ({
    id,
    content: `${id} of ${mark}, a paragraph.\n\n`.repeat(2000),
  }));
  return createSampleDataRow({ comparisons: [{ id: 'c0', responses }] });
};
const read = (row: ReturnType<typeof createRow>) =>
  row.comparisons[0]?.responses.map(({ content }) => readAtOnce(content, undefined));

describe('a row that is prepared', () => {
  it('has been read when it is shown, and is the same reading each time', async () => {
    const row = createRow('the next row');
    const stop = prepareDataRow(row);
    const isRead = () => read(row)?.every(({ blocks }) => blocks.length === 2000);
    await expect.poll(isRead, { timeout: 15_000 }).toBe(true);
    for (const [index, document] of (read(row) ?? []).entries()) expect(read(row)?.[index]).toBe(document);
    stop();
  });

  it('holds nothing up with a text that cannot be read in reasonable time', async () => {
    const responses = ['r0', 'r1'].map((id) => ({ id, content: `${id}\n\n${'> '.repeat(20_000)}` }));
    const row = createSampleDataRow({ comparisons: [{ id: 'c0', responses }] });
    const stop = prepareDataRow(row);
    await pause();
    expect(read(row)?.every(({ isWhole }) => !isWhole)).toBe(true);
    stop();
  });

  it('is not read any further when it is not wanted any more', async () => {
    const row = createRow('a row nobody wants');
    prepareDataRow(row)();
    await pause();
    expect(read(row)?.every(({ blocks }) => blocks.length < 2000)).toBe(true);
  });
});
