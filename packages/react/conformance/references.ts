import type { Root as HtmlRoot } from 'hast';
import type { Html, Root } from 'mdast';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { Example } from './examples.js';
import { toTree } from './readHtml.js';

type Extensions = NonNullable<NonNullable<Parameters<typeof micromark>[1]>['htmlExtensions']>;

const htmlBlocks: Extensions[number] = {
  enter: {
    htmlFlow() {
      this.lineEndingIfNeeded();
      this.tag('<p>');
    },
  },
  exit: {
    htmlFlow() {
      this.tag('</p>');
    },
  },
};

function writeReference({ markdown, specification }: Example, isHtmlText: boolean): string {
  const isGfm = specification === 'GFM';
  return micromark(markdown, {
    allowDangerousHtml: !isHtmlText,
    allowDangerousProtocol: true,
    extensions: isGfm ? [gfm()] : [],
    htmlExtensions: [...(isGfm ? [gfmHtml()] : []), ...(isHtmlText ? [htmlBlocks] : [])],
  });
}

/** GitHub filters tags that run: their `<` is written otherwise. */
const toSigns = (html: string) =>
  html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replace(/\s+/g, '').replaceAll('/>', '>');

/**
 * What the reference parser makes of an example with HTML when that is text: a paragraph for each block of it. `undefined` where there is
 * none, or where the parser does not say what the specification says.
 */
export function toHtmlAsText(example: Example): HtmlRoot | undefined {
  const [html, text] = [writeReference(example, false), writeReference(example, true)];
  return html === text || toSigns(html) !== toSigns(example.html) ? undefined : toTree(text);
}

const usual = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, { handlers: { html: (_state: unknown, { value }: Html) => ({ type: 'text', value }) } })
  .freeze();

/** What the libraries that we use make of an example, with all that GitHub adds. */
export const readUsual = ({ markdown }: Example) => usual.runSync(usual.parse(markdown) as Root) as HtmlRoot;
