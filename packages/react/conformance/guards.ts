import { domainToUnicode } from 'node:url';
import { defaultTranslations } from '@adjudge/react';
import type { Element, ElementContent, Root, Text } from 'hast';
import type { Example } from './examples.js';
import { replaceElements, writeTree } from './readHtml.js';
import { readUsual, toHtmlAsText } from './references.js';

/** A difference between what a specification says and what we show, and wanted. */
export interface Guard {
  readonly name: string;
  readonly why: string;
  /** Changes what the specification says of an example into what is shown of it. */
  readonly change: (tree: Root, example: Example) => Root;
}

const text = (value: string): Text => ({ type: 'text', value });
const element = (tagName: string, ...children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children,
});
type Replace = Parameters<typeof replaceElements>[1];
const each =
  (replace: Replace): Guard['change'] =>
  (tree) => {
    replaceElements(tree, replace);
    return tree;
  };

/** HTML in a tight list has no paragraph of its own, as other text there has none. */
const tighten = each((list) => {
  const items = list.children.filter(
    (child) => child.type === 'element' && child.tagName === 'li',
  ) as Element[];
  const isTight = items.some(({ children }) =>
    children.some((one) => one.type === 'text' && one.value.trim() !== ''),
  );
  if (!isTight || !/^[ou]l$/.test(list.tagName)) return undefined;
  for (const item of items) replaceElements(item, (one) => (one.tagName === 'p' ? one.children : undefined));
  return undefined;
});

function demoteHeadings(parent: Root | Element, open: number[] = []): void {
  for (const child of parent.children) {
    if (child.type !== 'element') continue;
    const depth = Number(/^h([1-6])$/.exec(child.tagName)?.[1] ?? 0);
    if (depth > 0) {
      while ((open.at(-1) ?? 0) >= depth) open.pop();
      open.push(depth);
      child.tagName = `h${Math.min(6, 2 + open.length)}`;
    }
    demoteHeadings(child, open);
  }
}

const withoutLinks = (tree: Root): string => {
  const copy = structuredClone(tree);
  replaceElements(copy, ({ tagName, children }) => (tagName === 'a' ? children : undefined));
  return writeTree(copy);
};

/** All punctuation with a backslash before it: `\[`, a backslash and `\]` are in it. */
const escapedFormula = '[\\]';

export const guards: readonly Guard[] = [
  {
    name: 'HTML is text',
    why: 'A model’s HTML is what it wrote: run or left out, it would not be what is judged, and could harm. Blocks of it are paragraphs.',
    change: (tree, example) => {
      const read = toHtmlAsText(example);
      return read === undefined ? tree : tighten(read, example);
    },
  },
  {
    name: 'Bare addresses',
    why: 'GitHub’s bare links are read in all texts, its `mailto:` and `xmpp:` are not: so do the libraries that read Markdown here.',
    change: (tree, example) => {
      const read = readUsual(example);
      return withoutLinks(read) === withoutLinks(tree) ? read : tree;
    },
  },
  {
    name: 'Formulas',
    why: 'LaTeX between `\\[` and `\\]`, `\\(` and `\\)` or dollars is a formula: models write them so.',
    change: (tree) => {
      for (const block of tree.children) {
        const only = block.type === 'element' ? block.children[0] : undefined;
        if (block.type !== 'element' || only?.type !== 'text' || !only.value.startsWith('!"#$%')) continue;
        const [before = '', after] = only.value.split(escapedFormula);
        if (after !== undefined) block.children = [text(before), element('maths', text('\\\\')), text(after)];
      }
      return tree;
    },
  },
  {
    name: 'Headings',
    why: 'They stand below the heading of their panel, each at most one level below the one before. Their own depth decides how they look.',
    change: (tree) => {
      demoteHeadings(tree);
      return tree;
    },
  },
  {
    name: 'Links that may lead nowhere',
    why: 'Only `http:`, `https:` and `mailto:` leave the page: any other address is text, and said not to be opened.',
    change: each(({ tagName, properties, children }) => {
      if (tagName !== 'a' || /^(?:https?:|mailto:|#)/i.test(String(properties.href))) return undefined;
      return [element('span', ...children, element('bdi', text(defaultTranslations.linkRefused)))];
    }),
  },
  {
    name: 'Links within the text',
    why: 'Places are named apart for each text, so that a link in one response never leads into another.',
    change: each((link) => {
      const address = String(link.properties.href);
      if (link.tagName === 'a' && address.startsWith('#')) link.properties.href = `#adj-${address.slice(1)}`;
      return undefined;
    }),
  },
  {
    name: 'Hosts',
    why: 'A link says where it leads, opens beside the page and does not say from where, unless its words are its address.',
    change: each((link) => {
      const address = String(link.properties.href);
      if (link.tagName !== 'a' || address.startsWith('#')) return undefined;
      const { href, host, protocol, pathname } = new URL(address);
      const [only] = link.children;
      const isNamed = only?.type === 'text' && only.value === address && protocol !== 'mailto:';
      Object.assign(link.properties, {
        href,
        target: '_blank',
        rel: 'noopener noreferrer nofollow ugc'.split(' '),
      });
      const unicode = domainToUnicode(host);
      if (isNamed && unicode === host) return undefined;
      const shown = protocol === 'mailto:' ? pathname : host;
      const isOther = unicode !== host;
      const notes = { unicode: isOther ? unicode : undefined, isOther, hasUser: false };
      return [link, element('bdi', text(defaultTranslations.linkHost(shown, notes)))];
    }),
  },
  {
    name: 'Images',
    why: 'Fetching one would tell its server who reads what: it is named, and fetched when asked for.',
    change: each(({ tagName, properties }) => {
      if (tagName !== 'img') return undefined;
      const name = properties.alt === '' ? undefined : String(properties.alt);
      return [element('span', text(defaultTranslations.mediaNamed('image', name)))];
    }),
  },
  {
    name: 'Classes',
    why: 'A name that a model chose would meet the styles of the host: the language of code is an attribute of ours.',
    change: each(({ tagName, properties }) => {
      if (tagName !== 'code' || !Array.isArray(properties.className)) return undefined;
      properties.dataLanguage = String(properties.className[0]).slice('language-'.length);
      delete properties.className;
      return undefined;
    }),
  },
  {
    name: 'Alignment',
    why: 'How cells are aligned is an attribute of ours: React would write a style, which a strict content security policy drops.',
    change: each(({ properties }) => {
      if (properties.align === undefined) return undefined;
      properties.dataAlign = properties.align;
      delete properties.align;
      return undefined;
    }),
  },
  {
    name: 'Boxes of tasks',
    why: 'They have a name, for those who hear the text.',
    change: each(({ tagName, properties }) => {
      const { taskDone, taskOpen } = defaultTranslations;
      if (tagName === 'input') properties.ariaLabel = properties.checked === true ? taskDone : taskOpen;
      return undefined;
    }),
  },
];
