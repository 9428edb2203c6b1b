import { renderHook, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { readDocument, toText } from '../document/index.js';
import { useGrowing } from './useGrowing.js';

it('a block that holds very much is drawn from its beginning, and whole in the end', async () => {
  const [list] = readDocument(
    Array.from({ length: 2_000 }, (_, index) => `- item ${index}`).join('\n'),
  ).blocks;
  if (list === undefined) throw new Error('a list is a block');
  const drawn: string[] = [];
  const { result } = renderHook(() => {
    const node = useGrowing(list.node);
    drawn.push(toText(node));
    return node;
  });
  expect(drawn[0]).toContain('item 0');
  expect(drawn[0]).not.toContain('item 1999');
  await waitFor(() => expect(result.current).toBe(list.node));
  for (const [index, text] of drawn.entries()) expect(text.startsWith(drawn[index - 1] ?? '')).toBe(true);
});

it('one that does not is drawn at once, as it is', () => {
  const [paragraph] = readDocument('A *few* words.').blocks;
  if (paragraph === undefined) throw new Error('a paragraph is a block');
  expect(renderHook(() => useGrowing(paragraph.node)).result.current).toBe(paragraph.node);
});
