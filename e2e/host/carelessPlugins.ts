import { createTextPlugins } from '@adjudge/react/text-plugins';
import { type MarkupNode, parseMarkup } from './parseMarkup.js';

interface TreeNode {
  type: string;
  children?: TreeNode[];
  [field: string]: unknown;
}

const evil = 'https://evil.example';

/** Whatever a plugin may write on an element by mistake, by the names of React, of HTML and of our own. */
const toProperties = (text: string): Record<string, unknown> => ({
  ...Object.fromEntries(
    'onClick onclick onError onerror onLoad onload onFocus onMouseOver onToggle onBegin onAnimationStart'
      .split(' ')
      .map((name) => [name, 'alert(1)']),
  ),
  ...Object.fromEntries(
    'href src srcSet srcset srcDoc srcdoc poster data action formAction xLinkHref xlink:href background ping cite longDesc code'
      .split(' ')
      .map((name) => [name, text]),
  ),
  style: `position: fixed; background: url(${evil}/style.png); ${text}`,
  className: ['host', text],
  class: text,
  id: 'root',
  name: 'root',
  accessKey: 't',
  target: '_self',
  rel: 'preload',
  as: 'image',
  download: text,
  httpEquiv: 'refresh',
  content: `0;url=${evil}`,
  is: 'x-y',
  slot: text,
  dangerouslySetInnerHTML: { __html: text },
  innerHTML: text,
  ref: text,
  contentEditable: true,
  popoverTarget: 'root',
  autoFocus: true,
});

const elements =
  'a applet area article audio b base blockquote body button canvas code dd details dialog div dl dt embed fencedframe foreignObject form frame h1 h2 html iframe image img input ins kbd li link map marquee math meta noscript object ol p picture plaintext portal pre q ruby samp script section select slot source span style sub summary sup svg table td template textarea title track ul use var video x-y xmp'.split(
    ' ',
  );
/** React refuses these with anything in them. */
const empty = new Set('area base embed img input link meta source track'.split(' '));

const words = (value: string): TreeNode => ({ type: 'text', value });
const element = (tagName: string, properties: object, ...children: TreeNode[]): TreeNode => ({
  type: 'element',
  tagName,
  properties,
  children,
});

/** Links, images and all that names another place, as a plugin makes them that takes its words for addresses. */
function listNames(text: string): TreeNode[] {
  const named = { title: text, alt: text, children: [words(text)] };
  // The address is the node's own.
  const { href: _href, src: _src, ...hProperties } = toProperties(text);
  const urls = [text, `javascript:${text}`, `//evil.example/${text}`];
  return [
    ...urls.flatMap((url) =>
      ['link', 'image'].map((type) => ({ ...named, type, url, data: { hProperties } })),
    ),
    { ...named, type: 'linkReference', identifier: 'careless', referenceType: 'full' },
    { ...named, type: 'imageReference', identifier: 'careless', referenceType: 'full' },
    { type: 'footnoteReference', identifier: text, label: text },
  ];
}

/** Writes a text wherever Markdown has room for one, and makes any element of it. */
function remarkCareless() {
  return (tree: TreeNode, { value }: { value: unknown }): void => {
    const text = String(value);
    const hProperties = toProperties(text);
    tree.children?.push(
      { type: 'html', value: text },
      {
        type: 'paragraph',
        children: [
          words('In a line: '),
          { type: 'html', value: text },
          words(' is seen.'),
          ...listNames(text),
        ],
      },
      {
        type: 'paragraph',
        children: ['a', 'details', 'form', 'iframe', 'object', 'script', 'style', 'svg', 'x-y'].map(
          (hName) => ({
            type: 'emphasis',
            children: [words(text)],
            data: { hName, hProperties },
          }),
        ),
      },
      { type: 'paragraph', children: [], data: { hChildren: [{ type: 'raw', value: text }, words(text)] } },
      { type: 'paragraph', children: [{ type: 'inlineMath', value: text }], data: { hProperties } },
      { type: 'math', value: text },
      { type: 'heading', depth: 1, children: [words(text)], data: { hProperties } },
      { type: 'code', lang: text, meta: text, value: text, data: { hProperties } },
      { type: 'a kind nobody knows', children: [{ type: 'html', value: text }] },
      { type: 'definition', identifier: 'careless', label: text, url: text, title: text },
      {
        type: 'footnoteDefinition',
        identifier: text,
        label: text,
        children: [{ type: 'paragraph', children: [{ type: 'html', value: text }, words(text)] }],
      },
    );
  };
}

/** Names as they are in trees of HTML, and as they were written. */
function toTreeProperties(written: Readonly<Record<string, string>>): Record<string, unknown> {
  const properties: Record<string, unknown> = { ...written };
  for (const [name, value] of Object.entries(written)) {
    if (name.startsWith('on')) properties[`on${name.charAt(2).toUpperCase()}${name.slice(3)}`] = value;
    if (name === 'class') properties.className = value.split(' ');
    if (name === 'srcset') properties.srcSet = value;
  }
  return properties;
}

const toTree = ({ type, value, tagName, properties = {}, children = [] }: MarkupNode): TreeNode =>
  tagName === undefined
    ? { type, value }
    : element(tagName, toTreeProperties(properties), ...children.map(toTree));

/** Makes elements of what a model wrote as HTML, and some of its own. */
function rehypeCareless() {
  return (tree: TreeNode, { value }: { value: unknown }): void => {
    const text = String(value);
    tree.children?.push(
      ...parseMarkup(text).map(toTree),
      ...elements.map((name) => element(name, toProperties(text), ...(empty.has(name) ? [] : [words(text)]))),
      element(
        'picture',
        {},
        element('source', { srcSet: `${evil}/picture.webp` }),
        element('img', {
          src: `${evil}/picture.png`,
          srcSet: `${evil}/picture.webp 2x`,
          alt: 'In a picture',
        }),
      ),
      { type: 'raw', value: text },
      { type: 'comment', value: text },
      { type: 'doctype', value: text },
      element('p', {}, words('Added by the host.')),
    );
  };
}

/** A host’s plugins that copy whatever stands in a text into whatever they make. */
export const carelessPlugins = createTextPlugins({
  remarkPlugins: [remarkCareless as never],
  rehypePlugins: [rehypeCareless as never],
});
