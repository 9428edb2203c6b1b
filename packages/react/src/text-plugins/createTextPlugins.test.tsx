import { render, screen } from '@testing-library/react';
import type { Element, ElementContent, Root as HtmlRoot, Text as HtmlText } from 'hast';
import type { Link, Paragraph, Root, Text } from 'mdast';
import { describe, expect, it, vi } from 'vitest';
import {
  MessageContent,
  MessageContentOptionsProvider,
  readDocument,
  type TextPlugins,
} from '../message-content/index.js';
import { createTextPlugins } from './createTextPlugins.js';

type AnyNode = Root | Root['children'][number] | HtmlRoot | ElementContent;

function eachText(node: AnyNode, visit: (text: Text | HtmlText) => void): void {
  if (node.type === 'text') visit(node);
  else if ('children' in node) for (const child of node.children) eachText(child as AnyNode, visit);
}

/** As plugins for typography do. */
const remarkQuotes = () => (tree: Root) =>
  eachText(tree, (text) => {
    text.value = text.value.replace(/"([^"]*)"/g, '“$1”').replace(/\.\.\./g, '…');
  });
const remarkEmoji = () => (tree: Root) =>
  eachText(tree, (text) => {
    text.value = text.value.replaceAll(':rocket:', '🚀');
  });
/** Cuts a text in two, the first half where it stood. */
const rehypeSplit = () => (tree: HtmlRoot) => {
  const split = (parent: HtmlRoot | Element): void => {
    parent.children = (parent.children as ElementContent[]).flatMap((child): ElementContent[] => {
      if (child.type === 'element') split(child);
      if (child.type !== 'text') return [child];
      const [first = '', ...others] = child.value.split(' and ');
      child.value = first;
      return [child, ...others.map((value): HtmlText => ({ type: 'text', value: ` and ${value}` }))];
    });
  };
  split(tree);
};
const element = (
  tagName: string,
  properties: Element['properties'],
  ...children: ElementContent[]
): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});

function draw(content: string, plugins: TextPlugins) {
  return render(
    <MessageContentOptionsProvider value={{ plugins }}>
      <MessageContent content={content} mode="markdown" data-testid="text" />
    </MessageContentOptionsProvider>,
  ).container;
}

const listSources = (content: string, plugins: TextPlugins) =>
  readDocument(content, plugins).blocks.map(({ node }) => node.properties.dataSrc);

describe('plugins for texts', () => {
  it('change what is read, in the order they are given', () => {
    const container = draw(
      'He said "go" :rocket: ...',
      createTextPlugins({ remarkPlugins: [remarkEmoji, remarkQuotes] }),
    );
    expect(container).toHaveTextContent('He said “go” 🚀 …');
  });

  it('change the HTML that is made of it', () => {
    const rehypeMark = () => (tree: HtmlRoot) => {
      tree.children.push(element('p', {}, { type: 'text', value: 'By the host.' }));
    };
    draw('A text.', createTextPlugins({ rehypePlugins: [rehypeMark] }));
    expect(screen.getByText('By the host.').tagName).toBe('P');
  });

  it('may give back another tree, and take options', () => {
    const remarkOther =
      ({ word }: { word: string }) =>
      (): Root => ({
        type: 'root',
        children: [{ type: 'paragraph', children: [{ type: 'text', value: word }] }],
      });
    const container = draw(
      'A text.',
      createTextPlugins({ remarkPlugins: [[remarkOther, { word: 'Another.' }]] }),
    );
    expect(container).toHaveTextContent('Another.');
  });

  it('may add definitions and footnotes', () => {
    const remarkDefine = () => (tree: Root) => {
      tree.children.push(
        { type: 'definition', identifier: 'x', label: 'x', url: 'https://shop.example/x' },
        {
          type: 'footnoteDefinition',
          identifier: '1',
          label: '1',
          children: [{ type: 'paragraph', children: [] }],
        },
      );
      (tree.children[0] as Paragraph).children.push(
        {
          type: 'linkReference',
          identifier: 'x',
          referenceType: 'full',
          children: [{ type: 'text', value: 'shop' }],
        },
        { type: 'footnoteReference', identifier: '1', label: '1' },
      );
    };
    draw('See ', createTextPlugins({ remarkPlugins: [remarkDefine] }));
    expect(screen.getByRole('link', { name: 'shop' })).toHaveAttribute('href', 'https://shop.example/x');
    expect(screen.getByRole('heading', { name: 'Footnotes' })).toBeInTheDocument();
  });

  it('read the same text each time from its source, also while it grows', () => {
    const remarkCount = () => (tree: Root) =>
      eachText(tree, (text) => {
        text.value += '!';
      });
    const plugins = createTextPlugins({ remarkPlugins: [remarkCount] });
    const show = (content: string) => (
      <MessageContentOptionsProvider value={{ plugins }}>
        <MessageContent content={content} mode="markdown" isGrowing data-testid="text" />
      </MessageContentOptionsProvider>
    );
    const { rerender } = render(show('one'));
    rerender(show('one\n\ntwo'));
    rerender(show('one\n\ntwo\n\nthree'));
    expect(screen.getByTestId('text').textContent).toBe('one!two!three!');
  });

  it('see HTML that a model wrote, which is shown as text all the same', () => {
    const remarkBold = () => (tree: Root) => {
      tree.children.push({ type: 'html', value: '<script>alert(1)</script>' });
    };
    const container = draw('a <b>c</b>', createTextPlugins({ remarkPlugins: [remarkBold] }));
    expect(container.textContent).toBe('a <b>c</b><script>alert(1)</script>');
    expect(container.querySelector('script')).toBeNull();
  });

  it('can put nothing into the page that runs, fetches or restyles', () => {
    const rehypeAttack = () => (tree: HtmlRoot) => {
      tree.children.push(
        element('script', {}, { type: 'text', value: 'alert(1)' }),
        element('iframe', { src: 'https://evil.example' }),
        element('style', {}, { type: 'text', value: '*{display:none}' }),
        element('img', {
          src: 'https://evil.example/p.png',
          onError: 'alert(1)',
          srcSet: 'https://evil.example/q.png',
        }),
        element('p', {
          style: 'position:fixed',
          onClick: 'alert(1)',
          id: 'root',
          name: 'root',
          accessKey: ['s'],
          className: ['host'],
          dataSrc: '0 9',
        }),
        element('a', { href: 'javascript:alert(1)' }, { type: 'text', value: 'go' }),
        { type: 'raw', value: '<script>alert(1)</script>' } as never,
      );
    };
    const remarkAttack = () => (tree: Root) => {
      const link: Link = {
        type: 'link',
        url: 'javascript:alert(1)',
        children: [{ type: 'text', value: 'go on' }],
      };
      link.data = { hProperties: { onClick: 'alert(1)', style: 'x' } };
      tree.children.push({ type: 'paragraph', children: [link], data: { hName: 'object' } });
    };
    const container = draw(
      'A text.',
      createTextPlugins({ remarkPlugins: [remarkAttack], rehypePlugins: [rehypeAttack] }),
    );
    expect(container.querySelector('script, iframe, style, object, img, a, .host, #root')).toBeNull();
    for (const one of container.querySelectorAll('*'))
      for (const { name } of one.attributes) expect(name).not.toMatch(/^(?:on|style|srcset|name|accesskey)/);
    expect(screen.getByRole('button', { name: /evil\.example/ })).toBeInTheDocument();
  });

  it('that rewrite a text take its place in the source from it, and from no other', () => {
    const plugins = createTextPlugins({ remarkPlugins: [remarkQuotes, remarkEmoji] });
    expect(listSources('A "b" c\n\nd :rocket: e\n\nf &amp; g', plugins)).toEqual([
      undefined,
      undefined,
      '23 2 1/5 2',
    ]);
  });

  it('that split a text leave it without a place rather than with a wrong one', () => {
    const plugins = createTextPlugins({ rehypePlugins: [rehypeSplit] });
    expect(listSources('x and x\n\ny', plugins)).toEqual([undefined, '9 1']);
  });

  it('that throw leave their text raw, with a notice, and the neighbours as they are', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const remarkBroken = () => (tree: Root) =>
      eachText(tree, ({ value }) => {
        if (value.includes('broken')) throw new Error('The plugin broke.');
      });
    const onError = vi.fn();
    render(
      <MessageContentOptionsProvider
        value={{ plugins: createTextPlugins({ remarkPlugins: [remarkBroken] }) }}
      >
        <MessageContent content="**broken**" mode="markdown" onError={onError} data-testid="broken" />
        <MessageContent content="**Fine.**" mode="markdown" />
      </MessageContentOptionsProvider>,
    );
    expect(screen.getByText('Fine.').tagName).toBe('STRONG');
    expect(screen.getByTestId('broken').textContent).toBe('**broken**');
    expect(screen.getByText('This response could not be shown.')).toBeVisible();
    expect(String(onError.mock.calls[0]?.[0])).toContain('The plugin broke.');
  });

  it('that throw far down a long text leave it raw as well, and others are read on', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const remarkBroken = () => (tree: Root) =>
      eachText(tree, ({ value }) => {
        if (value.includes('broken')) throw new Error('The plugin broke.');
      });
    const long = (end: string) => `${`${'words '.repeat(350)}\n\n`.repeat(13)}${end}`;
    render(
      <MessageContentOptionsProvider
        value={{ plugins: createTextPlugins({ remarkPlugins: [remarkBroken] }) }}
      >
        <MessageContent content={long('broken')} mode="markdown" />
        <MessageContent content={long('The end.')} mode="markdown" />
      </MessageContentOptionsProvider>,
    );
    expect(await screen.findByText('This response could not be shown.')).toBeVisible();
    expect(await screen.findByText('The end.')).toBeInTheDocument();
  });
});
