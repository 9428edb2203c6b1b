import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import '../styles/style.css';
import { MessageContent } from './MessageContent.js';
import { MessageContentOptionsProvider } from './options.js';
import { readSelection } from './selection/index.js';
import { toDomRanges } from './selection/toDomRanges.js';

const count = 900;
const long = Array.from({ length: count }, (_, index) =>
  index % 10 === 0
    ? `## Part ${index}`
    : `Paragraph ${index} says **something bold** and [leads](https://docs.example/${index}) on, in a sentence that is long enough to wrap.`,
).join('\n\n');

function Box({ content, isEverythingShown = false }: { content: string; isEverythingShown?: boolean }) {
  return (
    <MessageContentOptionsProvider value={{ isEverythingShown }}>
      <div data-testid="scroller" style={{ blockSize: 400, inlineSize: 500, overflow: 'auto' }}>
        <MessageContent content={content} mode="markdown" />
      </div>
    </MessageContentOptionsProvider>
  );
}

const find = (selector: string) => document.querySelector(selector) as HTMLElement;
const countFar = () => document.querySelectorAll('[data-adj="block"][data-far]').length;
const waitForAll = () =>
  expect
    .poll(() => document.body.textContent?.includes(`Paragraph ${count - 1} `), { timeout: 15_000 })
    .toBe(true);

describe('a long text', () => {
  it('shows its beginning at once, and the rest some moments later: what is far as words that can be found', async () => {
    const { container } = await render(<Box content={long} />);
    expect(container.querySelector('strong')).not.toBeNull();
    await waitForAll();
    expect(countFar()).toBeGreaterThan(count / 2);
    expect(container.querySelectorAll('h3')).toHaveLength(count / 10);
    expect(container.querySelector('[data-adj="text-pending"]')).toBeNull();
  });

  it('draws what is scrolled to, and stays where it is read', async () => {
    await render(<Box content={long} />);
    await waitForAll();
    const scroller = find('[data-testid="scroller"]');
    scroller.scrollTop = scroller.scrollHeight / 2;
    const toMiddle = () => {
      const { top } = scroller.getBoundingClientRect();
      return [...document.querySelectorAll('[data-adj="block"]')].find(
        (block) => block.getBoundingClientRect().bottom > top + 100,
      ) as HTMLElement;
    };
    await expect.poll(() => toMiddle().hasAttribute('data-far')).toBe(false);
    const seen = toMiddle();
    const place = seen.getBoundingClientRect().top;
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(Math.abs(seen.getBoundingClientRect().top - place)).toBeLessThan(2);
  });

  it('that grows long while it is read stays where it is read, and drawn', async () => {
    const piece = (index: number) =>
      `Paragraph ${index} of **many**, in words that take a line or two of the box.\n\n`;
    const write = (count: number) => Array.from({ length: count }, (_, index) => piece(index)).join('');
    const growing = (pieces: number) => (
      <div data-testid="scroller" style={{ blockSize: 400, inlineSize: 500, overflow: 'auto' }}>
        <MessageContent content={write(pieces)} mode="markdown" isGrowing />
      </div>
    );
    const { rerender } = await render(growing(100));
    const scroller = find('[data-testid="scroller"]');
    scroller.scrollTop = scroller.scrollHeight / 2;
    const place = scroller.scrollTop;
    const seen = document.elementFromPoint(
      scroller.getBoundingClientRect().left + 20,
      scroller.getBoundingClientRect().top + 200,
    ) as Element;
    for (const pieces of [115, 130, 400]) {
      await rerender(growing(pieces));
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(scroller.scrollTop).toBe(place);
      expect(seen.isConnected).toBe(true);
    }
  });

  it('is drawn whole where everything is asked for', async () => {
    await render(<Box content={long} isEverythingShown />);
    await waitForAll();
    expect(countFar()).toBe(0);
  });
});

describe('a selection in the page', () => {
  const content = 'One **two** three.\n\n- four `five`\n- six $x^2$ seven\n\n| a | b |\n|---|---|\n| c | d |';

  it('made with the mouse is found in the source, and can be made again', async () => {
    await render(<Box content={content} />);
    const bold = find('strong');
    await userEvent.dblClick(bold);
    const root = find('[data-adj="response-content"]');
    const selection = getSelection() as Selection;
    const read = readSelection(root, selection);
    expect(read && content.slice(read.start, read.end).trim()).toBe('two');
    const [range] = toDomRanges(root, read ?? { start: 0, end: 0 });
    selection.removeAllRanges();
    selection.addRange(range as Range);
    expect(readSelection(root, selection)).toEqual(read);
  });

  it('is copied as its Markdown, and as nothing else', async () => {
    await render(<Box content={content} />);
    const root = find('[data-adj="response-content"]');
    getSelection()?.selectAllChildren(root);
    const copied: string[] = [];
    const read = ({ clipboardData }: ClipboardEvent) => {
      for (const type of clipboardData?.types ?? []) copied.push(type, clipboardData?.getData(type) ?? '');
    };
    document.addEventListener('copy', read, { once: true });
    document.execCommand('copy');
    expect(copied).toEqual(['text/plain', content]);
  });

  it('of all of a long text is copied whole, what is far as well', async () => {
    const content = `${long}\n\nThe end[^1].\n\n[^1]: A note.`;
    await render(<Box content={content} />);
    await waitForAll();
    await expect.poll(() => document.querySelector('[data-adj="text-pending"]')).toBeNull();
    expect(find('[data-type="footnotes"]').dataset.far).toBeDefined();
    expect(countFar()).toBeGreaterThan(count / 2);
    getSelection()?.selectAllChildren(find('[data-adj="response-content"]'));
    let copied: string | undefined;
    const read = ({ clipboardData }: ClipboardEvent) => {
      copied = clipboardData?.getData('text/plain');
    };
    document.addEventListener('copy', read, { once: true });
    document.execCommand('copy');
    expect(copied?.length).toBe(content.length);
    expect(copied === content).toBe(true);
  });
});
