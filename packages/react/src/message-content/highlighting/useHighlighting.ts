'use client';

import { useMemo } from 'react';
import { createLateSource, useLateValue } from '../../parts/index.js';
import { type HtmlElement, type HtmlNode, toText } from '../hast.js';
import type { highlightCode } from './highlightCode.js';
import { hasHighlighting } from './languages.js';

/** UTF-16 units. Longer code stays plain: finding its tokens would hold up the page. */
const longestCode = 50_000;

const highlighter = /* @__PURE__ */ createLateSource(() =>
  import('./highlightCode.js').then((file) => file.highlightCode),
);

function readLanguage(node: HtmlNode): string | undefined {
  if (node.type !== 'element' || node.tagName !== 'code') return undefined;
  const { dataLanguage } = node.properties;
  return typeof dataLanguage === 'string' && hasHighlighting(dataLanguage) ? dataLanguage : undefined;
}

/** The language of a `pre` whose code can be highlighted. */
function readCodeLanguage(node: HtmlElement): string | undefined {
  const [code] = node.children;
  if (node.tagName !== 'pre' || code === undefined) return undefined;
  const language = readLanguage(code);
  return language === undefined || toText(code).length > longestCode ? undefined : language;
}

function hasCode(node: HtmlNode): boolean {
  if (node.type !== 'element') return false;
  return readCodeLanguage(node) !== undefined || (node.children as HtmlNode[]).some(hasCode);
}

function highlightBlock(node: HtmlElement, language: string, highlight: typeof highlightCode): HtmlElement {
  const code = node.children[0] as HtmlElement;
  const pieces = highlight(toText(code as HtmlNode), language);
  return pieces === undefined
    ? node
    : { ...node, children: [{ ...code, children: pieces }, ...node.children.slice(1)] };
}

/** A copy in which only what holds code is new. */
function highlightAll(node: HtmlElement, highlight: typeof highlightCode): HtmlElement {
  const language = readCodeLanguage(node);
  if (language !== undefined) return highlightBlock(node, language, highlight);
  if (!hasCode(node)) return node;
  const children = node.children.map((child) =>
    child.type === 'element' ? highlightAll(child, highlight) : child,
  );
  return { ...node, children };
}

/**
 * A block of a text with the tokens of its code marked (`span[data-token]`, see `CodeToken`), its text unchanged. The same block while the highlighter is
 * loaded, and for good where it has no code of a language that is known and named: a language is never guessed.
 */
export function useHighlighting(node: HtmlElement): HtmlElement {
  const isWanted = useMemo(() => hasCode(node), [node]);
  // What is seen first is seen without it: to load it takes longer than a frame.
  const highlight = useLateValue(highlighter, isWanted && 'when-idle');
  return useMemo(() => (highlight === undefined ? node : highlightAll(node, highlight)), [node, highlight]);
}
