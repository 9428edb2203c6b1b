import { renderHook, waitFor } from '@testing-library/react';
import fc from 'fast-check';
import { common, createLowlight } from 'lowlight';
import { describe, expect, it } from 'vitest';
import { type HtmlElement, type HtmlNode, toText } from '../hast.js';
import { highlightCode, isKnownLanguage } from './highlightCode.js';
import { hasHighlighting } from './languages.js';
import { useHighlighting } from './useHighlighting.js';

function createCode(code: string, language?: string): HtmlElement {
  const properties = language === undefined ? {} : { dataLanguage: language };
  const inner: HtmlElement = {
    type: 'element',
    tagName: 'code',
    properties,
    children: [{ type: 'text', value: code }],
  };
  return { type: 'element', tagName: 'pre', properties: {}, children: [inner] };
}
const createList = (...children: HtmlElement[]): HtmlElement => ({
  type: 'element',
  tagName: 'li',
  properties: {},
  children,
});

const listTokens = (node: HtmlNode): string[] => {
  if (node.type !== 'element') return [];
  const { dataToken } = node.properties;
  const own = typeof dataToken === 'string' ? [`${dataToken}:${toText(node)}`] : [];
  return [...own, ...(node.children as HtmlNode[]).flatMap(listTokens)];
};

async function highlight(node: HtmlElement): Promise<HtmlElement> {
  const { result } = renderHook(() => useHighlighting(node));
  await waitFor(() => expect(result.current).not.toBe(node));
  return result.current;
}

describe('useHighlighting', () => {
  it('gives the block as it is, then with its tokens', async () => {
    const node = createCode('const x = 1; // one\n', 'js');
    const { result } = renderHook(() => useHighlighting(node));
    expect(listTokens(result.current)).toEqual([]);
    await waitFor(() => expect(result.current).not.toBe(node));
    expect(listTokens(result.current)).toEqual(['keyword:const', 'number:1', 'comment:// one']);
    expect(listTokens(node)).toEqual([]);
  });

  it('finds code at any depth, and leaves what stands beside it', async () => {
    const beside = createCode('plain');
    const found = await highlight(createList(beside, createList(createCode('"a"', 'JSON'))));
    expect(listTokens(found)).toEqual(['string:"a"']);
    expect(found.children[0]).toBe(beside);
  });

  it.each([
    ['no language', createCode('const x = 1')],
    ['a language that nobody knows', createCode('const x = 1', 'brainmelt')],
    ['the name of a property of objects', createCode('const x = 1', 'constructor')],
    ['more code than the page could bear', createCode('const x = 1\n'.repeat(5_000), 'js')],
  ])('leaves %s alone', async (_name, node) => {
    // The highlighter is there by now.
    await highlight(createCode('const x = 1', 'js'));
    const { result } = renderHook(() => useHighlighting(node));
    expect(result.current).toBe(node);
  });
});

describe('highlightCode', () => {
  it('knows the languages that the list names, and no others', () => {
    const { listLanguages } = createLowlight(common);
    for (const language of listLanguages()) {
      if (!['plaintext'].includes(language)) expect(hasHighlighting(language), language).toBe(true);
    }
    for (const language of ['sh', 'c++', 'html', 'TSX', 'yml', 'py', 'rs']) {
      expect(hasHighlighting(language) && isKnownLanguage(language), language).toBe(true);
    }
    expect(hasHighlighting('text')).toBe(false);
  });

  it('changes no character, in any language', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '"',
        "'",
        '`',
        '${',
        '}',
        '/*',
        '*/',
        '//',
        '#',
        '<a b="',
        '>',
        '&lt;',
        '\\',
        '\n',
        '\r\n',
        '\t',
        '\0',
      ),
      fc.constantFrom(
        'function f(',
        'class A',
        'def x:',
        '0x1F',
        'SELECT * FROM',
        '@media',
        '<?php',
        '>>> ',
        '- a: ',
      ),
      fc.string({ maxLength: 6, unit: 'binary' }),
    );
    const language = fc.constantFrom(
      'js',
      'tsx',
      'html',
      'php',
      'python',
      'pycon',
      'bash',
      'c++',
      'css',
      'yaml',
      'md',
      'sql',
      'diff',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), language, (pieces, name) => {
        const code = pieces.join('');
        const found = highlightCode(code, name);
        expect(found?.map((node) => toText(node as HtmlNode)).join('')).toBe(code);
      }),
      { numRuns: 300 },
    );
  });
});
