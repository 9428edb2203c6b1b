import { createSessionState, type DataRow } from '@adjudge/core';
import { createSampleDataRow, sampleOntology } from '@adjudge/core/testing';
import { describe, expect, it, vi } from 'vitest';
import { createTextSearch } from './createTextSearch.js';
import { listSearchedTexts } from './listSearchedTexts.js';
import { runSearch } from './runSearch.js';
import { type FoundText, searchTexts } from './searchTexts.js';

const annotator = { id: 'annotator-1' };
const createState = (fields: Partial<DataRow>) =>
  createSessionState({ dataRow: createSampleDataRow(fields), ontology: sampleOntology, annotator }).state;

const turns = {
  messages: [
    { id: 'm0', role: 'user', content: 'first' },
    { id: 'm1', role: 'user', content: 'second', parentId: 'm0' },
    { id: 'm2', role: 'user', content: 'elsewhere', parentId: 'm0' },
  ],
  comparisons: [
    { id: 'c0', parentMessageId: 'm0', responses: [{ id: 'r0', content: 'old' }] },
    { id: 'c1', parentMessageId: 'm1', responses: [{ id: 'r1', content: 'new' }] },
  ],
} as const satisfies Partial<DataRow>;

describe('which texts are searched', () => {
  it('all that can be shown, in the order of reading', () => {
    expect(listSearchedTexts(createState(turns))).toEqual([
      { type: 'message', id: 'm0', content: 'first', comparisonId: 'c1' },
      { type: 'response', id: 'r0', content: 'old', comparisonId: 'c0', messageId: 'm0' },
      { type: 'message', id: 'm1', content: 'second', comparisonId: 'c1' },
      { type: 'response', id: 'r1', content: 'new', comparisonId: 'c1' },
    ]);
  });
});

describe('a search', () => {
  const texts = ['one two', 'two', 'three'].map((content, index) => ({
    type: 'message' as const,
    id: `m${index}`,
    content,
  }));

  it('tells what was found, and that it is all', async () => {
    const onFound = vi.fn<(found: readonly FoundText[], isDone: boolean) => void>();
    await searchTexts(texts, 'TWO', { signal: new AbortController().signal, onFound });
    expect(onFound.mock.lastCall).toEqual([
      [
        { text: texts[0], ranges: [{ start: 4, end: 7 }] },
        { text: texts[1], ranges: [{ start: 0, end: 3 }] },
      ],
      true,
    ]);
  });

  it('gives the page back in the middle of a long text, and ends when it is not wanted any more', async () => {
    const long = [{ type: 'response' as const, id: 'r0', content: 'é word '.repeat(1_500_000) }];
    const control = new AbortController();
    const onFound = vi.fn();
    const searching = searchTexts(long, 'word', { signal: control.signal, onFound });
    // Reached while it is searching: it would not be if it ran through.
    control.abort();
    await searching;
    expect(onFound).not.toHaveBeenCalled();
  });

  it('goes round, forth and back', async () => {
    const search = createTextSearch();
    const messages = texts.map(({ id, content }) => ({ id, content, role: 'user' as const }));
    search.open();
    await runSearch(search, 't', createState({ messages, comparisons: [] }), new AbortController().signal);
    expect(search.store.getState().isSearching).toBe(false);
    const read = () => {
      const { current, count } = search.store.getState();
      return `${current?.place} of ${count}: ${current?.text.id}`;
    };
    expect(read()).toBe('1 of 3: m0');
    search.step(-1);
    expect(read()).toBe('3 of 3: m2');
    search.step(1);
    search.step(1);
    expect(read()).toBe('2 of 3: m1');
    search.close();
    expect(search.store.getState()).toMatchObject({ isOpen: false, count: 0, query: '' });
    search.step(1);
    expect(search.store.getState().current).toBeUndefined();
  });
});
