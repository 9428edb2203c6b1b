import { fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createTextPlugins } from '../../text-plugins/index.js';
import { MessageContent } from '../MessageContent.js';
import { MessageContentOptionsProvider } from '../options.js';
import { readWords } from '../readWords.js';
import { prepareText } from './documentCache.js';
import type { TextPlugins } from './types.js';

interface Processor {
  data(): Record<string, unknown>;
}
interface File {
  readonly value: unknown;
}

/** Plugins of each kind that change nothing and say what they were given. */
function watchPlugins() {
  const calls: { readonly of: string; readonly content: string }[] = [];
  const say = (of: string) => () => (_tree: unknown, file: File) =>
    void calls.push({ of, content: String(file.value) });
  function remarkSyntax(this: Processor) {
    const tokenize = (_effects: unknown, _ok: unknown, nok: unknown) => {
      calls.push({ of: 'micromark', content: '' });
      return nok;
    };
    const transform = () => void calls.push({ of: 'from-markdown', content: '' });
    Object.assign(this.data(), {
      micromarkExtensions: [{ text: { 97: { tokenize } } }],
      fromMarkdownExtensions: [{ transforms: [transform] }],
    });
  }
  const plugins = createTextPlugins({
    remarkPlugins: [remarkSyntax as never, say('remark')],
    rehypePlugins: [say('rehype')],
  });
  return { calls, plugins };
}

const everyKind = ['from-markdown', 'micromark', 'rehype', 'remark'];
const listKinds = (calls: readonly { readonly of: string }[]) =>
  [...new Set(calls.map(({ of }) => of))].sort();

function show(content: string, plugins: TextPlugins, isGrowing = false) {
  return (
    <MessageContentOptionsProvider value={{ plugins }}>
      <MessageContent content={content} mode="markdown" isGrowing={isGrowing} data-testid="text" />
    </MessageContentOptionsProvider>
  );
}

/** Copies all of what is shown, as a person does who selected more than the text alone. */
function copyAll(): string | undefined {
  const text = screen.getByTestId('text');
  let copied: string | undefined;
  const setData = (_type: string, data: string) => {
    copied = data;
  };
  document.getSelection()?.selectAllChildren(text);
  fireEvent.copy(text, { clipboardData: { setData } });
  return copied;
}

const deep = 'a [ '.repeat(1_400);
const fine = 'A fine paragraph.\n\n'.repeat(500);
const findNotice = () => screen.findByText('Shown as plain text.', {}, { timeout: 15_000 });

it('a text that the guard takes reaches plugins of every kind, and its copy is its Markdown', () => {
  const { calls, plugins } = watchPlugins();
  render(show('**a text**', plugins));
  expect(listKinds(calls)).toEqual(everyKind);
  expect(copyAll()).toBe('**a text**');
});

describe('a text that the guard refuses', () => {
  it.each([
    ['brackets that never close', deep],
    ['quotes in quotes', `${'> '.repeat(100)}a`],
    ['emphasis without end', '**a__'.repeat(2_000)],
    ['more than any parser bears', 'a '.repeat(600_000)],
  ])('reaches no plugin, whatever is done with it: %s', async (_name, content) => {
    const { calls, plugins } = watchPlugins();
    const { rerender } = render(show(content, plugins));
    await findNotice();
    expect(screen.getByTestId('text').textContent === content).toBe(true);
    prepareText(content, plugins)();
    expect(readWords(content, { start: 0, end: 8 }, plugins)).toBe(content.slice(0, 8).trim());
    expect(copyAll() === content).toBe(true);
    rerender(show(`${content} and more`, plugins, true));
    expect(listKinds(calls)).toEqual([]);
  });

  it('reaches no plugin that reads blocks, of which a long text cannot be read in parts', async () => {
    const { calls, plugins } = watchPlugins();
    const content = 'One.\n\nTwo.\n'.repeat(10_000);
    render(show(content, { ...plugins, parser: [...plugins.parser, { flow: {} }] }));
    await findNotice();
    expect(listKinds(calls)).toEqual([]);
  });

  it('further down reaches plugins as far as it was taken, and what is refused never', async () => {
    const { calls, plugins } = watchPlugins();
    const content = `${fine}${deep}`;
    render(show(content, plugins));
    expect(listKinds(calls)).toEqual(everyKind);
    await findNotice();
    for (const { content: given } of calls) expect(given).not.toContain('[');
    const before = calls.length;
    expect(copyAll()).toBe(content);
    expect(calls).toHaveLength(before);
  });

  it('when it has grown reaches them no more', async () => {
    const { calls, plugins } = watchPlugins();
    const { rerender } = render(show(fine, plugins, true));
    expect(listKinds(calls)).toEqual(everyKind);
    const before = calls.length;
    rerender(show(`${fine}${deep}`, plugins, true));
    await findNotice();
    expect(calls).toHaveLength(before);
  });
});
