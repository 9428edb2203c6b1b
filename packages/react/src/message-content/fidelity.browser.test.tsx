import '../styles/style.css';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { MessageContent } from './MessageContent.js';

/** Two texts side by side, each as wide as a panel. */
function show(contents: readonly string[], width = 320) {
  return render(
    <div data-adj="root">
      {contents.map((content, index) => (
        <div key={content} data-testid={`panel-${index}`} style={{ width, overflow: 'hidden' }}>
          <MessageContent content={content} mode="markdown" />
        </div>
      ))}
    </div>,
  );
}

const toRects = (root: Element, word: string) => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const start = node.textContent?.indexOf(word) ?? -1;
    if (start < 0) continue;
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, start + word.length);
    return range.getBoundingClientRect();
  }
  throw new Error(`${word} is not shown.`);
};

describe('a text in a narrow panel', () => {
  it('has tables that scroll inside themselves, by key as well', async () => {
    const row = (cell: string) => `| ${Array.from({ length: 12 }, () => cell).join(' | ')} |`;
    await show([`before\n\n${row('heading')}\n${row('---')}\n${row('a cell of words')}\n\nafter`]);
    const panel = page.getByTestId('panel-0').element();
    const table = page.getByRole('group', { name: 'Table' }).element() as HTMLElement;
    expect(panel.scrollWidth).toBeLessThanOrEqual(320);
    expect(table.scrollWidth).toBeGreaterThan(table.clientWidth);
    expect(table.getBoundingClientRect().width).toBeLessThanOrEqual(320);
    table.focus();
    await userEvent.keyboard('{ArrowRight>3/}');
    await expect.poll(() => table.scrollLeft).toBeGreaterThan(0);
  });

  it('has lists of ten levels, whose words are still read', async () => {
    const list = Array.from({ length: 10 }, (_, depth) => `${'  '.repeat(depth)}- level ${depth}`).join('\n');
    await show([list]);
    const panel = page.getByTestId('panel-0').element();
    expect(panel.querySelectorAll('ul')).toHaveLength(10);
    const { left, right } = panel.getBoundingClientRect();
    for (let depth = 0; depth < 10; depth++) {
      const word = toRects(panel, `level ${depth}`);
      expect(word.left).toBeGreaterThanOrEqual(left);
      expect(word.right).toBeLessThanOrEqual(right);
    }
  });

  it('breaks Chinese and Japanese between characters, and long words anywhere', async () => {
    await show([
      `${'今天天气很好，我们去公园散步。'.repeat(8)}\n\n${'か'.repeat(200)}\n\n${'x'.repeat(300)}`,
    ]);
    const panel = page.getByTestId('panel-0').element();
    expect(panel.scrollWidth).toBeLessThanOrEqual(320);
    for (const paragraph of panel.querySelectorAll('p'))
      expect(paragraph.scrollWidth).toBeLessThanOrEqual(320);
  });
});

describe('Chinese and Japanese', () => {
  it.each([
    // As CommonMark has it: a sign beside punctuation opens and closes only beside a space or other punctuation.
    ['**中文**字', '中文'],
    ['これは**強調**です。', '強調'],
    ['他说：**“好”**。', '“好”'],
    ['**重要：**请看', undefined],
  ])('%s', async (content, strong) => {
    await show([content]);
    const panel = page.getByTestId('panel-0').element();
    expect(panel.querySelector('strong')?.textContent).toBe(strong);
  });
});

describe('text from right to left', () => {
  it('takes its direction block by block', async () => {
    await show([
      'Hello there.\n\nשלום לכולם.\n\n- مرحبا\n- hello\n\n| עברית | English |\n|---|---|\n| שלום | hello |',
    ]);
    const panel = page.getByTestId('panel-0').element();
    const toDirection = (text: string) =>
      [...panel.querySelectorAll('p, li, td, th')]
        .filter((one) => one.textContent?.trim() === text)
        .map((one) => getComputedStyle(one).direction);
    expect(toDirection('Hello there.')).toEqual(['ltr']);
    expect(toDirection('שלום לכולם.')).toEqual(['rtl']);
    expect(toDirection('مرحبا')).toEqual(['rtl']);
    expect(toDirection('שלום')).toEqual(['rtl']);
    expect(toDirection('English')).toEqual(['ltr']);
  });

  it('that is turned by force and left open turns nothing beyond its own block', async () => {
    const plain = 'first words\n\nsecond words';
    await show([`first words\u202E\u2066\u202B\n\nsecond words`, plain]);
    const [turned, straight] = [page.getByTestId('panel-0').element(), page.getByTestId('panel-1').element()];
    // In its own block and the next one, and in the neighbour, words stand in the order they are written.
    for (const panel of [turned, straight]) {
      expect(toRects(panel, 'first').left).toBeLessThan(toRects(panel, 'words').left);
      expect(toRects(panel, 'second').right).toBeLessThanOrEqual(toRects(panel, 'second words').right);
    }
    expect(toRects(turned, 'second').left).toBe(toRects(straight, 'second').left);
  });

  it('in a link keeps to itself, and its host is read from the left', async () => {
    await show(['[שלום\u202E](https://shop.example/x) after']);
    const panel = page.getByTestId('panel-0').element();
    const host = panel.querySelector('[data-adj="link-host"]');
    expect(host?.tagName).toBe('BDI');
    expect(getComputedStyle(host as Element).unicodeBidi).toMatch(/isolate/);
    expect(getComputedStyle(host as Element).direction).toBe('ltr');
  });
});

describe('footnotes and tasks', () => {
  it('lead within their own panel, there and back', async () => {
    const content = `A claim.[^1]\n\n${'A paragraph.\n\n'.repeat(20)}[^1]: The source.`;
    await show([content, `${content}\n`]);
    const panel = page.getByTestId('panel-1');
    const address = window.location.href;
    await panel.getByRole('link', { name: '1', exact: true }).click();
    expect(panel.element().contains(document.activeElement)).toBe(true);
    expect(document.activeElement?.textContent).toContain('The source.');
    await panel.getByRole('link', { name: 'Back to the text of footnote 1' }).click();
    expect(document.activeElement).toBe(panel.getByRole('link', { name: '1', exact: true }).element());
    expect(window.location.href).toBe(address);
  });

  it('that are done are said to be, and cannot be ticked', async () => {
    await show(['- [x] Filter\n- [ ] Brush\n  1. [x] Bristles']);
    const boxes = page.getByTestId('panel-0').getByRole('checkbox').elements() as HTMLInputElement[];
    expect(boxes.map(({ ariaLabel, checked, disabled }) => [ariaLabel, checked, disabled])).toEqual([
      ['Done', true, true],
      ['Not done', false, true],
      ['Done', true, true],
    ]);
  });
});
