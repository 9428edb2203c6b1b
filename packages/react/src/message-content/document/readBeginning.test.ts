import { describe, expect, it } from 'vitest';
import { canParse } from './canParse.js';
import { readBeginning, readDocument } from './readDocument.js';

const listOf = (count: number, write: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => write(index)).join('\n\n');

const section = (index: number) =>
  `## Part ${index}\n\nWith a [link][shop], *signs*, a note[^a] and $x_${index}$.\n\n- one\n- two\n\n  \`\`\`js\n  code(${index});\n\n  more();\n  \`\`\`\n\n| a | b |\n|---|---|\n| ${index} | <b> |`;
const ordinary = `${listOf(60, section)}\n\n[shop]: https://shop.example\n\n[^a]: The note.`;

describe('the beginning of a long text', () => {
  it.each([
    ['with all that is written in one', ordinary],
    ['with other line ends', ordinary.replace(/\n/g, '\r\n')],
    ['of paragraphs', listOf(400, (index) => `Paragraph ${index} of a text that goes on and on.`)],
  ])('are the first blocks of the whole: %s', (_name, content) => {
    const whole = readDocument(content);
    const { blocks, isWhole } = readBeginning(content);
    expect(isWhole).toBe(false);
    expect(blocks.length).toBeGreaterThan(4);
    const read = ({ key, type, text, node }: (typeof blocks)[number]) => ({
      key,
      type,
      text,
      links: JSON.stringify(node).match(/"(?:href|dataSrc)":"[^"]*"/g),
    });
    expect(blocks.map(read)).toEqual(whole.blocks.slice(0, blocks.length).map(read));
  });

  it('links what the first definition further down says, however many there are', () => {
    const content = `See [it][a] and [that][b].\n\n${'A paragraph.\n\n'.repeat(400)}[c]: see [a]\n\n${'[a]: /first\n'.repeat(3)}[a]: /other\n\n[b]: /second`;
    const links = JSON.stringify(readBeginning(content).blocks[0]?.node).match(/"href":"[^"]*"/g);
    expect(links).toEqual(['"href":"/first"', '"href":"/second"']);
  });
});

describe('texts of odd sizes', () => {
  it.each([
    ['a line of a megabyte', 'word '.repeat(200_000)],
    ['a list of a megabyte', '- item\n'.repeat(140_000)],
    ['a loose list of a megabyte', '- item\n\n'.repeat(120_000)],
    ['100 000 definitions in a row', '[a]: /x\n'.repeat(100_000)],
    ['dollars alone', '$$\n\n'.repeat(200_000)],
  ])('are shown as they are written: %s', (_name, content) => {
    expect(canParse(content)).toBe(false);
  });

  it.each([
    ['definitions', listOf(5_000, (index) => `[a${index}]: /x`), 0],
    ['references', `${'[a]\n\n'.repeat(5_000)}[a]: https://shop.example`, 5_000],
    [
      'references to as many definitions',
      `${listOf(2_000, (index) => `[a${index}]`)}\n\n${listOf(2_000, (index) => `[a${index}]: /x`)}`,
      2_000,
    ],
    ['references to nothing', listOf(5_000, (index) => `[a${index}]`), 5_000],
    [
      'footnotes',
      `${listOf(1_500, (index) => `a[^${index}]`)}\n\n${listOf(1_500, (index) => `[^${index}]: x`)}`,
      1_501,
    ],
  ])(
    'are read to their end: thousands of %s',
    (_name, content, blocks) => {
      expect(canParse(content)).toBe(true);
      expect(readDocument(content).blocks).toHaveLength(blocks);
    },
    60_000,
  );
});
