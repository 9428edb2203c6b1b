import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { oddText } from '../../../conformance/oddText.js';
import { AnnouncerProvider } from '../../a11y/index.js';
import { TranslationsProvider } from '../../i18n/index.js';
import type { Decoration } from '../decorations/types.js';
import { MessageContentOptionsProvider } from '../options.js';
import { lateMarking } from './lateMarking.js';
import { RawText, type RawTextProps } from './RawText.js';

const part = (container: HTMLElement, name = 'raw-text') => {
  const element = container.querySelector<HTMLElement>(`[data-adj="${name}"]`);
  if (element === null) throw new Error(`There is no ${name}.`);
  return element;
};
const draw = (props: RawTextProps) =>
  render(
    <AnnouncerProvider>
      <RawText {...props} />
    </AnnouncerProvider>,
  ).container;
const found = (id: string, start: number, end: number): Decoration => ({ id, start, end, kind: 'found' });

it('shows the exact text at once, and marks it when the code that finds marks is there', async () => {
  const content = 'a\u200Bb';
  const container = draw({ content });
  expect(part(container).textContent).toBe(content);
  expect(container.querySelector('[data-mark]')).toBeNull();
  await screen.findByText('1 invisible character');
  expect(part(container).textContent).toBe(content);
  expect(container.querySelector('[data-mark]')).toHaveAttribute('data-code', 'ZWSP');
});

describe('raw text', () => {
  beforeAll(() => lateMarking.start());

  it('is the text exactly, whatever it is, with and without line numbers and decorations', () => {
    const ranges = fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { maxLength: 4 });
    fc.assert(
      fc
        .property(
          oddText,
          ranges,
          fc.boolean(),
          fc.boolean(),
          (content, places, hasLineNumbers, isWrapped) => {
            const decorations = places.map(([start, length], index) =>
              found(`f${index}`, start, start + length),
            );
            const container = draw({ content, decorations, hasLineNumbers, isWrapped });
            expect(part(container).textContent).toBe(content);
          },
        )
        .afterEach(cleanup),
      { numRuns: 60 },
    );
  });

  it.each(['\n', '\n\n\n', 'a\n', 'a\r\nb\r\n', 'a\rb', '\0', '\ud800', 'x\udc00\ud800y', ' ', '\t\n'])(
    'is %j exactly',
    (content) => {
      expect(part(draw({ content, hasLineNumbers: true })).textContent).toBe(content);
    },
  );

  it('says where each of its blocks stands in the source', () => {
    const content = 'Line of a long text.\n'.repeat(600);
    const container = draw({ content });
    const blocks = [...container.querySelectorAll<HTMLElement>('[data-adj="raw-block"]')];
    expect(blocks.length).toBeGreaterThan(4);
    for (const block of blocks) {
      const [start = 0, length = 0] = (block.dataset.src ?? '').split(' ').map(Number);
      expect(block.textContent).toBe(content.slice(start, start + length));
    }
  });

  it('numbers lines in attributes, and an empty last line too', () => {
    const container = draw({ content: 'one\ntwo\n', hasLineNumbers: true });
    const lines = [...container.querySelectorAll<HTMLElement>('[data-adj="raw-line"]')];
    expect(lines.map((line) => [line.dataset.line, line.textContent])).toEqual([
      ['1', 'one\n'],
      ['2', 'two\n'],
      ['3', ''],
    ]);
  });

  it('lays out blocks of a long text when they come near the screen, or all of it at once', () => {
    const content = 'A line.\n'.repeat(2000);
    expect(draw({ content }).querySelector('[data-rows]')).not.toBeNull();
    cleanup();
    const { container } = render(
      <MessageContentOptionsProvider value={{ isEverythingShown: true }}>
        <RawText content={content} />
      </MessageContentOptionsProvider>,
    );
    expect(container.querySelector('[data-adj="raw-block"]')).not.toBeNull();
    expect(container.querySelector('[data-rows]')).toBeNull();
    cleanup();
    expect(draw({ content: 'A line.\n' }).querySelector('[data-rows]')).toBeNull();
  });

  it('that is not wrapped can be reached and named by key', () => {
    draw({ content: 'a', isWrapped: false });
    expect(screen.getByRole('group', { name: 'Raw text' })).toHaveAttribute('tabindex', '0');
  });

  it('is decorated across characters that cannot be seen, each piece by itself', () => {
    const container = draw({ content: 'pay\u202eevil', decorations: [found('f1', 1, 6), found('f2', 5, 8)] });
    const pieces = [...container.querySelectorAll<HTMLElement>('mark[data-adj="decoration"]')];
    expect(pieces.map(({ textContent, dataset }) => [textContent, dataset.ids ?? dataset.id])).toEqual([
      ['ay', 'f1'],
      ['\u202e', 'f1'],
      ['e', 'f1'],
      ['v', 'f1 f2'],
      ['il', 'f2'],
    ]);
    expect(pieces[1]?.querySelector('[data-adj="invisible"]')).toHaveAttribute('data-code', 'RLO');
  });

  it('draws what is marked in attributes, however a run is cut', () => {
    const container = draw({
      content: 'a\u200b\u200b\u200b\u200b\u200bb pаypal  \n',
      decorations: [found('f', 2, 3)],
    });
    const drawn = [...container.querySelectorAll<HTMLElement>('[data-adj="invisible"]')];
    expect(drawn.map(({ dataset }) => dataset.code)).toEqual(['ZWSP', 'ZWSP', 'ZWSP ×3', 'SP SP']);
    expect(part(container, 'look-alike').textContent).toBe('а');
  });

  it('is copied exactly, and leaves other selections alone', () => {
    const content = 'a\r\nb\u202ec\n'.repeat(3);
    const text = part(draw({ content, hasLineNumbers: true }));
    const setData = vi.fn();
    getSelection()?.selectAllChildren(text);
    fireEvent.copy(text, { clipboardData: { setData } });
    expect(setData).toHaveBeenCalledWith('text/plain', content);
    setData.mockClear();
    getSelection()?.selectAllChildren(document.body);
    fireEvent.copy(text, { clipboardData: { setData } });
    expect(setData).not.toHaveBeenCalled();
  });
});

describe('the notice above it', () => {
  beforeAll(() => lateMarking.start());

  const content = 'a\u200bb\u200bc pаypal \u202egnp\u202c.\u{e0068}\u{e0069}';

  it('is not there where all is as it seems', () => {
    const container = draw({
      content: 'Plain text — with “quotes”, 👩‍👩‍👧, naïve μm, 漢字，かな and שלום.\r\n',
    });
    expect(container.querySelector('[data-adj="raw-notice"]')).toBeNull();
  });

  it('counts, and is no part of the text', () => {
    const container = draw({ content });
    expect(screen.getByRole('button', { name: '6 invisible characters and 1 look-alike' })).toBeVisible();
    expect(part(container, 'raw-notice')).toHaveAttribute('data-skip');
    expect(part(container).textContent).toBe(content);
  });

  it('explains each kind, reads hidden text, and goes to the next of a kind', async () => {
    Element.prototype.scrollIntoView = vi.fn();
    const container = draw({ content });
    const toggle = screen.getByRole('button', { name: /invisible/ });
    expect(toggle).toHaveAttribute('aria-expanded', 'false');
    fireEvent.click(toggle);
    expect(toggle).toHaveAttribute('aria-expanded', 'true');
    const list = await screen.findByRole('list', { name: 'What the marked characters are' });
    const rows = within(list).getAllByRole('listitem');
    expect(rows.map((row) => row.querySelector('b')?.textContent)).toEqual([
      'Zero width space',
      'Cyrillic letter',
      'Right-to-left override',
      'End of an embedding or override',
      'Tag characters',
    ]);
    expect(rows[0]).toHaveTextContent('U+200B');
    expect(rows[0]).toHaveTextContent('×2');
    expect(rows[1]).toHaveTextContent('Looks like “a”.');
    expect(rows[4]).toHaveTextContent('Hidden text: hi');
    fireEvent.click(within(list).getByRole('button', { name: 'Next: Right-to-left override' }));
    expect(container.querySelector('[data-adj="invisible"][data-current]')).toHaveAttribute(
      'data-code',
      'RLO',
    );
    expect(screen.getByRole('status')).toHaveTextContent('RLO, 4 of 6');
    expect(rows[2]).toHaveAttribute('data-current');
  });

  it('goes through all of them, round and round', () => {
    Element.prototype.scrollIntoView = vi.fn();
    const container = draw({ content });
    const current = () => {
      const mark = container.querySelector<HTMLElement>('[data-mark][data-current]');
      return mark?.dataset.code ?? mark?.textContent;
    };
    fireEvent.click(screen.getByRole('button', { name: 'Previous' }));
    expect(current()).toBe('TAG ×2');
    fireEvent.click(screen.getByRole('button', { name: 'Next' }));
    expect(current()).toBe('ZWSP');
    fireEvent.click(screen.getByRole('button', { name: 'Next' }));
    fireEvent.click(screen.getByRole('button', { name: 'Next' }));
    expect(current()).toBe('а');
    expect(Element.prototype.scrollIntoView).toHaveBeenCalledTimes(4);
  });

  it('speaks the host’s language', async () => {
    const words = { ZWSP: { name: 'Nullbreitenleerzeichen', effect: 'Trennt unsichtbar.' } };
    render(
      <TranslationsProvider
        translations={{ rawMarks: (unseen) => `${unseen} unsichtbar`, characterTexts: words }}
      >
        <RawText content={'a\u200bb'} />
      </TranslationsProvider>,
    );
    fireEvent.click(screen.getByRole('button', { name: '1 unsichtbar' }));
    expect(await screen.findByText('Nullbreitenleerzeichen')).toBeInTheDocument();
  });
});
