import type { Element as HtmlElement, Root as HtmlRoot } from 'hast';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import '../styles/style.css';
import { MessageContent } from './MessageContent.js';
import { type MessageContentOptions, MessageContentOptionsProvider } from './options.js';

// What loads late is there for good once it is: each test is of another kind, and raw text comes first, since every text sends for what marks it.
const patient = { timeout: 15_000 };
let place: HTMLElement;
let root: Root;

beforeEach(() => {
  place = document.createElement('div');
  place.dataset.adjTheme = '';
  place.style.inlineSize = '600px';
  document.body.append(place);
  root = createRoot(place);
});
afterEach(() => {
  root.unmount();
  place.remove();
});

/**
 * Draws texts, each in a box with a paragraph below it, within this very task: nothing that loads late can be there.
 *
 * @returns how far below the top of its box each text begins, and the paragraph below it.
 */
function draw(contents: readonly string[], mode: 'markdown' | 'raw', options: MessageContentOptions = {}) {
  flushSync(() =>
    root.render(
      <MessageContentOptionsProvider value={options}>
        {contents.map((content) => (
          <section key={content}>
            <MessageContent content={content} mode={mode} />
            <p>Below</p>
          </section>
        ))}
      </MessageContentOptionsProvider>,
    ),
  );
  return () =>
    [...place.querySelectorAll('section')].map((section, index) => {
      const { top } = section.getBoundingClientRect();
      const toTop = (selector: string) => {
        const box = section.querySelector(selector)?.getBoundingClientRect();
        return box && Math.round(10 * (box.top - top)) / 10;
      };
      return { content: contents[index], text: toTop('[data-adj="raw-text"]'), below: toTop(':scope > p') };
    });
}

const count = (selector: string) => place.querySelectorAll(selector).length;

describe('what loads late moves nothing when it comes', () => {
  it('marks in raw text and the notice of them', async () => {
    const marked = [
      'a\u200bb',
      'no\u00a0break',
      'two spaces  \nand a line',
      'carriage\rreturn',
      'start \u202eabc\u2069 end',
      'letter\ufe0f with a selector',
      'a \u{e0068}\u{e0069} tag',
      'zero\0',
      'pаypal',
      'СOVID',
    ];
    const unmarked = [
      'plain\r\nwords',
      'русский текст и Latin',
      'ελληνικά, and Δx',
      'می‌خواهم',
      '⚠️ 👩‍👩‍👧 1️⃣ ❤️',
      '漢字　かなＡＢＣ',
    ];
    const read = draw([...marked, ...unmarked], 'raw');
    expect(count('[data-adj="raw-notice"]')).toBe(0);
    const before = read();
    await expect.poll(() => count('[data-adj="raw-notice"]'), patient).toBe(marked.length);
    expect(read()).toEqual(before);
    expect(count('[data-mark]')).toBeGreaterThanOrEqual(marked.length);
  });

  it('formulas in a line', async () => {
    const read = draw(
      [
        'So $x^2$ is.\n\nThe end.',
        'Take $\\frac{a}{b}$ of it.\n\nThe end.',
        'And $\\sum_{i=1}^n i$, or $\\sqrt{2}$.',
        '- $\\alpha_1$\n- $\\hat x$',
      ],
      'markdown',
    );
    expect(count('math')).toBe(0);
    const before = read();
    await expect.poll(() => count('math'), patient).toBe(6);
    expect(read()).toEqual(before);
  });

  it('colours of code', async () => {
    const read = draw(
      ['```js\n// one\nconst a = "two";\nclass A {}\n```\n\nThe end.', '- ```py\n  def f(): # no\n  ```'],
      'markdown',
    );
    expect(count('[data-token]')).toBe(0);
    const before = read();
    await expect.poll(() => count('pre:has([data-token])'), patient).toBe(2);
    expect(read()).toEqual(before);
  });

  it('a diagram’s tools', async () => {
    const drawDiagram = () => Promise.resolve('<svg/>');
    const read = draw(['```mermaid\ngraph TD; A-->B\n```\n\nThe end.'], 'markdown', { drawDiagram });
    expect(count('[data-adj="diagram-tools"]')).toBe(0);
    const before = read();
    await expect.poll(() => count('[data-adj="diagram-tools"]'), patient).toBe(1);
    expect(read()).toEqual(before);
  });

  it('an allowed image whose size is known', async () => {
    const picture = new URL('../../../../docs/images/labelling.png', import.meta.url).href;
    const setSizes = (tree: HtmlRoot | HtmlElement): void => {
      for (const child of tree.children) {
        if (child.type !== 'element') continue;
        if (child.tagName === 'img') Object.assign(child.properties, { width: 800, height: 500 });
        setSizes(child);
      }
    };
    const plugins = { parser: [], tree: [], transformHtml: setSizes };
    const read = draw([`Look: ![picture](${picture})\n\nThe end.`], 'markdown', {
      allowedMedia: [location.origin],
      plugins,
    });
    expect(count('img[data-loading]')).toBe(1);
    const before = read();
    await expect.poll(() => count('img:not([data-loading])'), patient).toBe(1);
    expect(read()).toEqual(before);
    expect(place.querySelector('img')?.getBoundingClientRect().width).toBe(600);
  });
});
