import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument, type TextBlock } from '../document/index.js';
import { listGroups } from './listGroups.js';

const read = (pieces: readonly string[]): readonly TextBlock[] => readDocument(pieces.join('\n\n')).blocks;
const texts = fc.array(fc.constantFrom('A paragraph.', '## A heading', '- an item', '> a quote'), {
  maxLength: 60,
});

describe('groups of blocks', () => {
  it('are all of them, in order', () => {
    fc.assert(
      fc.property(texts, (pieces) => {
        const blocks = read(pieces);
        expect(listGroups(blocks).flat()).toEqual(blocks);
      }),
    );
  });

  it('never end with a heading but at the end of the text', () => {
    fc.assert(
      fc.property(texts, (pieces) => {
        const ends = listGroups(read(pieces)).map((group) => group.at(-1)?.type);
        expect(ends.slice(0, -1)).not.toContain('heading');
      }),
    );
  });

  it('stay as they are when more is written, but for the last one', () => {
    fc.assert(
      fc.property(texts, texts, (pieces, more) => {
        const toKeys = (written: readonly string[]) =>
          listGroups(read(written)).map((group) => group.map(({ key }) => key));
        const before = toKeys([...pieces, '# The end']);
        const after = toKeys([...pieces, '# The end', ...more]);
        expect(after.slice(0, before.length - 1)).toEqual(before.slice(0, -1));
      }),
    );
  });
});
