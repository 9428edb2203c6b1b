import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server.browser';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../styles/style.css';
import { lateMarking } from './lateMarking.js';
import { RawText, type RawTextProps } from './RawText.js';

let place: HTMLElement;
let root: Root | undefined;

beforeAll(() => lateMarking.start());
beforeEach(() => {
  place = document.createElement('div');
  place.dataset.adj = 'response-content';
  place.dataset.mode = 'raw';
  place.dataset.adjTheme = '';
  document.body.append(place);
});
afterEach(() => {
  root?.unmount();
  root = undefined;
  place.remove();
});

function draw(props: RawTextProps): HTMLElement {
  root ??= createRoot(place);
  flushSync(() => root?.render(<RawText {...props} />));
  return part('raw-text');
}
function part(name: string): HTMLElement {
  const element = place.querySelector<HTMLElement>(`[data-adj="${name}"]`);
  if (element === null) throw new Error(`There is no ${name}.`);
  return element;
}

const odd = 'a\r\nb\rc\0d\ud800e\udc00\u202ef\u2028g\n\n\u{e0041}pаypal  \nlast';

describe('raw text', () => {
  it('is the source exactly, and copied so, without its line numbers', async () => {
    const text = draw({ content: odd, hasLineNumbers: true });
    expect(text.textContent).toBe(odd);
    getSelection()?.selectAllChildren(text);
    let copied: string | undefined;
    const read = (event: ClipboardEvent) => {
      copied = event.clipboardData?.getData('text/plain');
    };
    document.addEventListener('copy', read);
    await userEvent.copy();
    document.removeEventListener('copy', read);
    expect(copied).toBe(odd);
  });

  it('is exact where a server drew it first, whose HTML loses characters', async () => {
    place.innerHTML = renderToString(<RawText content={odd} />);
    expect(part('raw-text').textContent).not.toBe(odd);
    root = hydrateRoot(place, <RawText content={odd} />);
    await expect.poll(() => part('raw-text').textContent).toBe(odd);
  });

  it('takes as many rows as it has lines, and numbers each beside its first row', () => {
    const content = `one\n${'two '.repeat(200)}\n\nfour\n`;
    const plain = draw({ content: 'one\n\nthree\n' }).getBoundingClientRect().height;
    expect(plain).toBe(60);
    const text = draw({ content, hasLineNumbers: true });
    const lines = [...text.querySelectorAll<HTMLElement>('[data-adj="raw-line"]')];
    expect(lines.map((line) => getComputedStyle(line, '::before').content)).toEqual(
      ['1', '2', '3', '4', '5'].map((number) => `"${number}" / ""`),
    );
    expect(lines.map((line) => line.getBoundingClientRect().height >= 20)).toEqual(Array(5).fill(true));
  });

  it('does not let a control of direction turn what follows', () => {
    const text = draw({ content: 'start \u202eabc\u2069 end' });
    const tail = document.createRange();
    const node = text.querySelector('[data-adj="raw-block"]')?.firstChild?.nextSibling?.nextSibling;
    if (node == null) throw new Error('There is no text after the control.');
    const toLeft = (from: number) => {
      tail.setStart(node, from);
      tail.setEnd(node, from + 1);
      return tail.getBoundingClientRect().left;
    };
    expect(toLeft(1)).toBeGreaterThan(toLeft(0));
    expect(toLeft(2)).toBeGreaterThan(toLeft(1));
  });

  it('scrolls inside itself when it is not wrapped, by key, and never widens the page', async () => {
    place.style.inlineSize = '320px';
    const content = `${'wide '.repeat(300)}\nshort\n\u200b`;
    const text = draw({ content, isWrapped: false });
    expect(text.scrollWidth).toBeGreaterThan(1000);
    expect(text.getBoundingClientRect().width).toBe(320);
    text.focus();
    expect(text).toBe(document.activeElement);
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
    await expect.poll(() => text.scrollLeft).toBeGreaterThan(0);
    draw({ content });
    expect(part('raw-text').scrollWidth).toBeLessThanOrEqual(320);
    expect(place.scrollWidth).toBeLessThanOrEqual(320);
  });

  it('lays out what is near the screen, and what a person goes to', async () => {
    const content = `${'A line of an ordinary answer, of ordinary length.\n'.repeat(4000)}pаypal\n`;
    place.style.blockSize = '400px';
    place.style.overflow = 'auto';
    const text = draw({ content });
    const blocks = [...text.querySelectorAll<HTMLElement>('[data-rows]')];
    await expect
      .poll(() => blocks.filter((block) => block.checkVisibility({ contentVisibilityAuto: true })).length)
      .toBeGreaterThan(0);
    const letter = part('look-alike');
    expect(letter.checkVisibility({ contentVisibilityAuto: true })).toBe(false);
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.tab();
    expect(document.activeElement).toHaveAttribute('aria-label', 'Next');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => letter.checkVisibility({ contentVisibilityAuto: true })).toBe(true);
    const box = place.getBoundingClientRect();
    await expect.poll(() => letter.getBoundingClientRect().top - box.top).toBeLessThan(400);
    expect(letter.getBoundingClientRect().top).toBeGreaterThan(
      part('raw-notice').getBoundingClientRect().bottom,
    );
  });

  it('explains its characters by key alone, and keeps the focus', async () => {
    draw({ content: 'pay\u202eevil \u{e0068}\u{e0069}' });
    await userEvent.tab();
    expect(document.activeElement).toHaveTextContent('3 invisible characters');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => place.querySelector('li b')?.textContent).toBe('Right-to-left override');
    for (const _ of ['previous', 'next', 'list']) await userEvent.tab();
    expect(document.activeElement).toHaveAttribute('data-adj', 'raw-mark-kinds');
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement).toHaveAccessibleName('Next: Right-to-left override');
    expect(part('invisible')).toHaveAttribute('data-current');
    await userEvent.tab({ shift: true });
    await userEvent.tab({ shift: true });
    expect(document.activeElement).toHaveAccessibleName('Next');
  });

  it.each(['word ', 'a', '\n', '\u202e\u2066', 'а', '👩‍👩‍👧', 'a\u200b'])(
    'of a megabyte of %j is drawn',
    (piece) => {
      const content = piece.repeat(Math.ceil(1_000_000 / piece.length));
      expect(draw({ content }).textContent === content).toBe(true);
      expect(place.querySelectorAll('*').length).toBeLessThan(12_000);
    },
  );
});
