import { fireEvent, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { createRef, type ReactNode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { TranslationsProvider } from '../i18n/index.js';
import { MessageContent, type MessageContentProps } from './MessageContent.js';

function draw(content: string, props: Partial<MessageContentProps> = {}): HTMLElement {
  return render(<MessageContent content={content} mode="markdown" {...props} />).container;
}

describe('Markdown', () => {
  it('keeps HTML that a model wrote, as text', () => {
    expect(draw('Use the <div class="a"> tag.').textContent).toBe('Use the <div class="a"> tag.');
    expect(draw('<details>\n<summary>More</summary>\n</details>').textContent).toContain(
      '<summary>More</summary>',
    );
    expect(draw('- a <br> b\n- <!-- note -->').textContent).toMatch(/a <br> b[\s\S]*<!-- note -->/);
    expect(draw('| a |\n|---|\n| <b>c</b> |').textContent).toContain('<b>c</b>');
  });

  it('sets headings below the editor’s own, without skipping a level, and keeps the depth they were written with', () => {
    draw('### First\n\n###### Deep\n\n### Second\n\n# Top\n\n## Below');
    const levels = screen
      .getAllByRole('heading')
      .map(({ tagName, textContent, dataset }) => [tagName, textContent, dataset.depth]);
    expect(levels).toEqual([
      ['H3', 'First', '3'],
      ['H4', 'Deep', '6'],
      ['H3', 'Second', '3'],
      ['H3', 'Top', '1'],
      ['H4', 'Below', '2'],
    ]);
  });

  it('lets each block take its direction from its own text', () => {
    draw('Hello\n\nשלום');
    for (const block of [screen.getByText('Hello'), screen.getByText('שלום')]) {
      expect(block).toHaveAttribute('dir', 'auto');
    }
  });

  it('lets a table have its columns in the direction of its own text', () => {
    draw('| Model | Price |\n|---|---|\n| One | 5 |');
    expect(screen.getByRole('table')).toHaveAttribute('dir', 'auto');
  });

  it('names the marks of a task list', () => {
    draw('- [x] Filter\n- [ ] Brush');
    expect(screen.getByRole('checkbox', { name: 'Done' })).toBeChecked();
    expect(screen.getByRole('checkbox', { name: 'Not done' })).not.toBeChecked();
    for (const mark of screen.getAllByRole('checkbox')) expect(mark).toBeDisabled();
  });

  it.each([
    ['below an item that is empty', '*\n[x] a', '[x] a'],
    ['the same in a quote', '> +\n> [ ] a', '[ ] a'],
    ['in an item that began otherwise', '- b\n\n  *\n  [x] a', '[x] a'],
  ])('shows a box that begins no item as it is written: %s', (_name, content, text) => {
    draw(content);
    expect(screen.getByText(text)).toBeInTheDocument();
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  it('knows the box of an item that begins on its second line, or with a definition', () => {
    draw('*\n  [x] a\n\n* [b]: https://shop.example\n  [ ] [b]');
    expect(screen.getAllByRole('checkbox')).toHaveLength(2);
    expect(screen.getByRole('checkbox', { name: 'Done' })).toBeChecked();
    expect(screen.queryByText(/\[/)).toBeNull();
  });

  it('puts a table where it can scroll and be reached by key, with no style of its own', () => {
    const container = draw('| a | b |\n|:--|--:|\n| 1 | 2 |');
    const scroller = screen.getByRole('group', { name: 'Table' });
    expect(scroller).toHaveAttribute('tabindex', '0');
    expect(within(scroller).getByRole('columnheader', { name: 'b' })).toHaveAttribute('data-align', 'right');
    expect(container.querySelector('[style]')).toBeNull();
  });

  it('shows half a character as every browser would show it from a server’s page', () => {
    expect(draw('a \ud800 b').querySelector('p')?.textContent).toBe('a \ufffd b');
  });

  it('lets a browser break very long runs of signs, and adds nothing to them', () => {
    const signs = '=-'.repeat(2_000);
    const paragraph = draw(`Signs: ${signs}.`).querySelector('p');
    expect(paragraph?.querySelectorAll('wbr').length).toBeGreaterThan(5);
    expect(paragraph?.textContent).toBe(`Signs: ${signs}.`);
    expect(draw(`A word: ${'a'.repeat(2_000)}.`).querySelector('wbr')).toBeNull();
  });

  it('says that nothing was written, in either mode', () => {
    expect(draw('').textContent).toBe('Nothing was written.');
    expect(draw(' \n ').textContent).toBe('Nothing was written.');
    expect(draw('', { mode: 'raw' }).textContent).toBe('Nothing was written.');
  });

  it('passes on what its element takes', () => {
    const ref = createRef<HTMLDivElement>();
    draw('x', { ref, className: 'mine', 'data-adj': 'message-content' } as Partial<MessageContentProps>);
    expect(ref.current).toHaveClass('mine');
    expect(ref.current).toHaveAttribute('data-adj', 'message-content');
  });
});

describe('links', () => {
  it('say where they lead and open beside the page', () => {
    const container = draw('See [the filter](https://shop.example/filter).');
    const link = screen.getByRole('link', { name: 'the filter' });
    expect(link).toHaveAttribute('href', 'https://shop.example/filter');
    expect(link).toHaveAttribute('target', '_blank');
    expect(link.getAttribute('rel')).toMatch(/noopener.*noreferrer/);
    expect(container.querySelector('[data-adj="link-host"]')).toHaveTextContent('shop.example');
  });

  it('say it too where the text names another place', () => {
    const container = draw('[https://bank.example](https://evil.example/bank.example)');
    expect(container.querySelector('[data-adj="link-host"]')).toHaveTextContent('evil.example');
  });

  it('say it too where the address itself misleads', () => {
    const container = draw('<https://bank.example@evil.example/>');
    expect(container.querySelector('[data-adj="link-host"]')).toHaveTextContent('evil.example');
  });

  it('do not say twice what an address says', () => {
    expect(draw('https://shop.example/a').querySelector('[data-adj="link-host"]')).toBeNull();
  });

  it('that lead nowhere allowed are text', () => {
    for (const content of ['[go](javascript:alert(1))', '[go](/admin)', '[go]()']) {
      const container = draw(content);
      expect(within(container).getByText('go').closest('[data-adj="refused-link"]')).not.toBeNull();
      expect(container.querySelector('a')).toBeNull();
    }
  });

  it('in links are one link, the outer', () => {
    const container = draw('[see https://a.example now](https://b.example/x)');
    expect(container.querySelectorAll('a')).toHaveLength(1);
    expect(screen.getByRole('link')).toHaveAttribute('href', 'https://b.example/x');
    expect(container.textContent).toBe('see https://a.example nowleads to b.example');
  });
});

describe('footnotes', () => {
  const content = 'A claim.[^1] Another.[^n]\n\n[^1]: First source.\n[^n]: Second source.';

  function drawTwo(other: ReactNode = <MessageContent content={content} mode="markdown" data-testid="b" />) {
    render(
      <>
        <MessageContent content={content} mode="markdown" data-testid="a" />
        {other}
      </>,
    );
    return { a: within(screen.getByTestId('a')), b: within(screen.getByTestId('b')) };
  }

  it('of two texts have ids of their own, and each link stays in its text', () => {
    drawTwo();
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const testId of ['a', 'b']) {
      const text = screen.getByTestId(testId);
      const links = [...text.querySelectorAll('a[href^="#"]')];
      expect(links).toHaveLength(4);
      for (const link of links) {
        const id = decodeURIComponent(link.getAttribute('href')?.slice(1) ?? '');
        expect(text.contains(document.getElementById(id))).toBe(true);
      }
      for (const described of text.querySelectorAll('[aria-describedby]')) {
        const id = described.getAttribute('aria-describedby') ?? '';
        expect(text.contains(document.getElementById(id))).toBe(true);
      }
    }
  });

  it('are gone to by focus, there and back, without leaving the page', async () => {
    Element.prototype.scrollIntoView = vi.fn();
    const { b } = drawTwo();
    const address = window.location.href;
    const reference = b.getByRole('link', { name: '1' });
    fireEvent.click(reference);
    expect(document.activeElement).toHaveTextContent('First source.');
    expect(screen.getByTestId('b')).toContainElement(document.activeElement as HTMLElement);
    fireEvent.click(b.getByRole('link', { name: 'Back to the text of footnote 1' }));
    expect(reference).toHaveFocus();
    expect(window.location.href).toBe(address);
  });
});

describe('images', () => {
  it('are fetched only when asked for, without telling from where', async () => {
    const user = userEvent.setup();
    const container = draw('![A vacuum](https://cdn.example/v.png)');
    expect(container.querySelector('img')).toBeNull();
    const chip = screen.getByRole('button', { name: /Image: A vacuum.*cdn\.example.*Load/ });
    await user.click(chip);
    const image = screen.getByRole('img', { name: 'A vacuum' });
    expect(image).toHaveAttribute('src', 'https://cdn.example/v.png');
    expect(image).toHaveAttribute('referrerpolicy', 'no-referrer');
    fireEvent.error(image);
    expect(screen.getByRole('button', { name: /“A vacuum” could not be loaded.*Try again/ })).toBeVisible();
    expect(container.querySelector('img')).toBeNull();
  });

  it('that lead nowhere allowed are named and cannot be fetched', () => {
    const container = draw('![A](/p.png) ![B](data:image/png;base64,AAAA)');
    expect(container.textContent).toBe('Image: A Image: B');
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('in a link are loaded without following it', () => {
    draw('[![A](https://cdn.example/a.png)](https://shop.example)');
    const isFollowed = fireEvent.click(screen.getByRole('button'));
    expect(isFollowed).toBe(false);
    expect(screen.getByRole('img', { name: 'A' })).toBeVisible();
  });
});

describe('code', () => {
  it('shows its language, scrolls by itself, and is copied exactly', async () => {
    const user = userEvent.setup();
    draw('```py\nif a < b:\n    print("<b>")\n```');
    const block = screen.getByRole('group', { name: 'Code, py' });
    expect(block).toHaveAttribute('tabindex', '0');
    await user.click(screen.getByRole('button', { name: 'Copy code' }));
    expect(await navigator.clipboard.readText()).toBe('if a < b:\n    print("<b>")\n');
  });

  it('without a language is code all the same', () => {
    draw('    indented');
    expect(screen.getByRole('group', { name: 'Code' })).toHaveTextContent('indented');
  });
});

describe('a long text where nothing can be watched, as in a host’s tests', () => {
  it('is drawn whole in the end', async () => {
    const container = draw(`${`${'A paragraph. '.repeat(20)}\n\n`.repeat(120)}The **last** words.`);
    await expect.poll(() => container.querySelector('strong')?.textContent).toBe('last');
  });
});

describe('what cannot be drawn as Markdown', () => {
  it('is shown as text when it is too long or too deep, whole, and said so', () => {
    const content = `${'> '.repeat(300)}the end`;
    const container = draw(content);
    expect(container).toHaveTextContent('Shown as plain text.');
    expect(container.querySelector('[data-mode="raw"]')?.textContent).toBe(content);
  });

  it('shows its beginning until its end, far down, is looked at; then the text, whole', async () => {
    const content = `**First** words.\n\n${'A paragraph.\n\n'.repeat(1000)}${'> '.repeat(300)}the end`;
    const container = draw(content);
    expect(screen.getByText('First').tagName).toBe('STRONG');
    await expect.poll(() => container.textContent).toContain('Shown as plain text.');
    expect(container.querySelector('[data-mode="raw"]')?.textContent).toBe(content);
  });

  it('is shown as text when drawing it throws, and the neighbour is as it was', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const onError = vi.fn();
    const cause = new Error('A string of the host broke.');
    const codeBlock = () => {
      throw cause;
    };
    render(
      <TranslationsProvider translations={{ codeBlock }}>
        <MessageContent content={'`a`\n\n    b'} mode="markdown" onError={onError} data-testid="broken" />
        <MessageContent content="**Fine.**" mode="markdown" />
      </TranslationsProvider>,
    );
    expect(screen.getByText('Fine.').tagName).toBe('STRONG');
    expect(screen.getByTestId('broken').textContent).toBe('`a`\n\n    b');
    expect(screen.getByText('This response could not be shown.')).toBeVisible();
    expect(onError.mock.calls[0]?.[0]).toBe(cause);
  });

  it('is tried again when another text comes', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const codeBlock = () => {
      throw new Error('A string of the host broke.');
    };
    const show = (content: string) => (
      <TranslationsProvider translations={{ codeBlock }}>
        <MessageContent content={content} mode="markdown" />
      </TranslationsProvider>
    );
    const { rerender } = render(show('    code'));
    rerender(show('**Fine.**'));
    expect(screen.getByText('Fine.').tagName).toBe('STRONG');
  });
});
