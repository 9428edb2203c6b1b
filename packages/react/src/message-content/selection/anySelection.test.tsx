import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { eachRun } from '../document/index.js';
import { MessageContent } from '../MessageContent.js';
import { type MessageContentOptions, MessageContentOptionsProvider } from '../options.js';
import { lateMarking } from '../raw/lateMarking.js';
import { readSelection } from './readSelection.js';
import { listPlaced, type SourceRange, toAtomRange, toShown } from './sourcePlaces.js';
import { toDomRanges } from './toDomRanges.js';

/** A place in the page: within a text, or between what stands in an element. */
type Place = readonly [node: Node, offset: number];

const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"/>';
const options: MessageContentOptions = {
  allowedMedia: ['https://cdn.example'],
  drawDiagram: () => Promise.resolve(svg),
};

beforeAll(() => lateMarking.start());

function draw(content: string, mode: 'markdown' | 'raw', hasLineNumbers = false): Element {
  const { container } = render(
    <MessageContentOptionsProvider value={options}>
      <MessageContent content={content} mode={mode} hasLineNumbers={hasLineNumbers} />
    </MessageContentOptionsProvider>,
  );
  const root = container.querySelector('[data-adj="response-content"]');
  if (root === null) throw new Error('The text is not drawn.');
  return root;
}

const toLength = (node: Node) => (node instanceof CharacterData ? node.length : node.childNodes.length);

/** All nodes in which a selection may start or end, in order: the text’s own, and the element around it. */
function listNodes(root: Element): Node[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  const nodes: Node[] = [root.parentElement as Element, root];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) nodes.push(node);
  return nodes;
}

/** Ends of a selection as numbers, which mean places in any text: near each other or not, in elements alone or in texts as well. */
const ends = fc.record({
  isBetween: fc.boolean(),
  anchor: fc.nat(),
  focus: fc.oneof(
    fc.record({ isNear: fc.constant(false), by: fc.nat() }),
    fc.record({ isNear: fc.constant(true), by: fc.integer({ min: -12, max: 12 }) }),
  ),
  offsets: fc.tuple(fc.nat(), fc.nat()),
});

function toPlaces(nodes: readonly Node[], { isBetween, anchor, focus, offsets }: Ends): [Place, Place] {
  const all = isBetween ? nodes.filter((node) => !(node instanceof CharacterData)) : nodes;
  const at = anchor % all.length;
  const other = focus.isNear ? Math.max(0, Math.min(all.length - 1, at + focus.by)) : focus.by % all.length;
  const toPlace = (index: number, offset: number): Place => {
    const node = all[index] as Node;
    return [node, offset % (toLength(node) + 1)];
  };
  return [toPlace(at, offsets[0]), toPlace(other, offsets[1])];
}
type Ends = typeof ends extends fc.Arbitrary<infer Value> ? Value : never;

function select(anchor: Place, focus: Place): Selection {
  const selection = document.getSelection() as Selection;
  selection.setBaseAndExtent(...anchor, ...focus);
  return selection;
}

/**
 * What is selected, found in the source and selected there again, is found in the same place; backwards as well.
 *
 * @returns what was found.
 */
function expectSame(root: Element, anchor: Place, focus: Place): SourceRange | undefined {
  const read = readSelection(root, select(focus, anchor));
  const selection = select(anchor, focus);
  expect(readSelection(root, selection)).toEqual(read);
  if (selection.isCollapsed) expect(read).toBeUndefined();
  if (read === undefined) return undefined;
  const again = toDomRanges(root, read).flatMap(
    ({ startContainer, startOffset, endContainer, endOffset }) =>
      readSelection(root, select([startContainer, startOffset], [endContainer, endOffset])) ?? [],
  );
  expect({
    start: Math.min(...again.map(({ start }) => start)),
    end: Math.max(...again.map(({ end }) => end)),
  }).toEqual(read);
  return read;
}

/** A character that has a place in the source, with that place; or what is taken whole, such as a formula. */
type Sign = { readonly range: SourceRange } & (
  | { readonly text: Text; readonly index: number }
  | { readonly element: Element }
);

function listSigns(root: Element): Sign[] {
  return listPlaced(root).flatMap((element): Sign[] => {
    if (element.hasAttribute('data-atom')) {
      const range = toAtomRange(element);
      return range === undefined ? [] : [{ element, range }];
    }
    const { texts, runs } = toShown(element);
    const places = texts.flatMap((text) =>
      Array.from({ length: text.length }, (_, index) => [text, index] as const),
    );
    const found: Sign[] = [];
    eachRun(runs, (from, to, start, end) => {
      const isPlain = to - from === end - start;
      for (let at = from; at < to; at++) {
        const [text, index] = places[at] ?? [];
        if (text === undefined || index === undefined) throw new Error('A character that is not shown');
        const own = isPlain ? { start: start + at - from, end: start + at - from + 1 } : { start, end };
        found.push({ text, index, range: own });
      }
    });
    return found;
  });
}

/** What a selection takes in, told the long way round: character by character. */
function readSlowly(selection: Selection, signs: readonly Sign[]) {
  if (selection.isCollapsed) return undefined;
  const range = selection.getRangeAt(0);
  const takes = (...[node, offset]: Place) => range.comparePoint(node, offset) === 0;
  const taken = signs.filter((one) => {
    if ('text' in one) return takes(one.text, one.index) && takes(one.text, one.index + 1);
    const { element } = one;
    const isWithin = element.contains(range.commonAncestorContainer);
    return isWithin || takes(element, 0) || takes(element, toLength(element));
  });
  if (taken.length === 0) return undefined;
  return {
    start: Math.min(...taken.map(({ range: { start } }) => start)),
    end: Math.max(...taken.map(({ range: { end } }) => end)),
  };
}

const content = `# A *title* &amp; more

A paragraph with **bold**, \`code\`, [a link](https://shop.example) and $x^2$.
It goes on\\
here[^1]. <b>HTML</b> and [nowhere](javascript:x).

- [x] done
- item
  > quoted **text**
-
- 1. one
  2. $y$

     two ![picture](https://cdn.example/a.png) ![chip](https://elsewhere.example/a.png)

| a | b |  |
|---|---|--|
| \`x\\|y\` |  | $z$ |
|  |  |  |

$$
\\frac{a}{b}
$$

***

\`\`\`js
const a = 1;

\`\`\`

\`\`\`mermaid
graph TD; A-->B
\`\`\`

[^1]: The note.
[^2]: Nobody leads here.
`;
const odd = `${content}\n\u200b pаypal \u202e\u2069 a\r\nb  \n\0 \ud800 👩‍👩‍👧 `;

/** With the formulas drawn, the code in its colours, and the diagram as an image. */
async function drawAll(): Promise<Element> {
  const root = draw(content, 'markdown');
  await userEvent.click(await screen.findByRole('button', { name: 'Draw' }));
  await screen.findByRole('img', { name: 'Diagram, mermaid' });
  await waitFor(() => {
    expect(root.querySelectorAll('math')).toHaveLength(4);
    expect(root.querySelector('[data-token]')).not.toBeNull();
  });
  return root;
}

describe('any selection, from any place to any other', () => {
  it.each([
    ['rendered', drawAll],
    ['raw', async () => draw(odd, 'raw')],
    ['raw, with its lines numbered', async () => draw(odd, 'raw', true)],
  ])(
    'is found in the source and back, and takes in what is selected: %s',
    async (_name, prepare) => {
      const root = await prepare();
      const nodes = listNodes(root);
      const signs = listSigns(root);
      let found = 0;
      fc.assert(
        fc.property(ends, (some) => {
          const [anchor, focus] = toPlaces(nodes, some);
          const read = expectSame(root, anchor, focus);
          expect(read).toEqual(readSlowly(select(anchor, focus), signs));
          if (read !== undefined) found++;
        }),
        { numRuns: 300 },
      );
      expect(found).toBeGreaterThan(120);
    },
    60_000,
  );

  it('is found for each pair of places around one thing: before it, in it and after it', async () => {
    const root = await drawAll();
    const signs = listSigns(root);
    for (const element of root.querySelectorAll('*')) {
      const parent = element.parentElement as Element;
      const index = [...parent.childNodes].indexOf(element);
      const places: Place[] = [
        [parent, index],
        [element, 0],
        [element, toLength(element)],
        [parent, index + 1],
      ];
      for (const anchor of places) {
        for (const focus of places) {
          const read = expectSame(root, anchor, focus);
          expect(read).toEqual(readSlowly(select(anchor, focus), signs));
        }
      }
    }
  }, 60_000);

  it('beyond the text counts as far as the text goes', () => {
    const root = draw('one **two**', 'markdown');
    expect(readSelection(root, select([document.body, 0], [document.body, 1]))).toEqual({ start: 0, end: 9 });
    const outside = document.createElement('p');
    outside.textContent = 'outside';
    root.parentElement?.prepend(outside);
    expect(readSelection(root, select([outside, 0], [outside, 1]))).toBeUndefined();
  });
});

const corpus = process.env.ADJUDGE_CORPUS ?? '';

describe.skipIf(!existsSync(corpus))('any selection in long answers (set ADJUDGE_CORPUS)', () => {
  const answers = () =>
    readFileSync(join(corpus, 'markdown/llm-answers/longest20.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((written) => (JSON.parse(written) as { markdown: string }).markdown);

  it.each(['markdown', 'raw'] as const)(
    'is found in the source and back: %s',
    (mode) => {
      for (const answer of answers()) {
        const root = draw(answer, mode);
        for (const element of listPlaced(root)) {
          if (element.hasAttribute('data-src')) expect(toShown(element).isTrue).toBe(true);
        }
        const nodes = listNodes(root);
        let found = 0;
        fc.assert(
          fc.property(ends, (some) => {
            if (expectSame(root, ...toPlaces(nodes, some)) !== undefined) found++;
          }),
          { numRuns: 100 },
        );
        expect(found).toBeGreaterThan(30);
        cleanup();
      }
    },
    240_000,
  );
});
