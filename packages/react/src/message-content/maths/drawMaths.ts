import { createElement, Fragment, type ReactNode } from 'react';
import temml from 'temml';
import { mathsAttributes, mathsElements, mathsLooks, toMathsStyle } from './mathsElements.js';

/** temml’s tree. A text has `text` and nothing else. */
interface MathsTree {
  readonly type?: string;
  readonly text?: string;
  readonly attributes?: Readonly<Record<string, unknown>>;
  readonly classes?: readonly string[];
  readonly style?: Readonly<Record<string, unknown>>;
  readonly children?: readonly MathsTree[];
}

// Its types tell of a default export that its module has by another name.
const { __renderToMathMLTree: readLatex } = temml as unknown as {
  __renderToMathMLTree(source: string, options: object): MathsTree;
};

/** UTF-16 units of LaTeX; expansions of macros; em and pt of any one distance; what may stand in each other, and altogether. */
const limits = { length: 3_000, expansions: 500, size: [10, 100] as const, depth: 100, nodes: 3_000 };
/** A formula that was drawn is kept for when its row is shown again. */
const largestCache = 1_000;
const cache = new Map<string, ReactNode>();

/** Through the object model, which a strict policy allows. By hand, since React takes for granted that every element has a style: jsdom’s MathML has none. */
function createStyler(style: ReturnType<typeof toMathsStyle>) {
  return (element: MathMLElement | null) => {
    if (element?.style !== undefined) Object.assign(element.style, Object.fromEntries(style));
  };
}

function toProperties({ attributes = {}, classes = [], style = {} }: MathsTree): Record<string, unknown> {
  const properties: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(attributes)) {
    if (mathsAttributes.has(name)) properties[name] = String(value);
  }
  const looks = classes.filter((name) => mathsLooks.has(name));
  if (looks.length > 0) properties['data-look'] = looks.join(' ');
  const kept = toMathsStyle(style);
  if (kept.length > 0) properties.ref = createStyler(kept);
  return properties;
}

/** Elements off the list leave what stands in them, attributes off theirs leave nothing. */
function toNode(tree: MathsTree, depth: number, count: { nodes: number }): ReactNode {
  if (tree.text !== undefined) return tree.text;
  if (depth > limits.depth || ++count.nodes > limits.nodes)
    throw new RangeError('A formula out of all proportion');
  const children = (tree.children ?? []).map((child) => toNode(child, depth + 1, count));
  const isKnown = tree.type !== undefined && mathsElements.has(tree.type);
  return isKnown
    ? createElement(tree.type ?? '', toProperties(tree), ...children)
    : createElement(Fragment, null, ...children);
}

function draw(source: string, isBlock: boolean): ReactNode {
  if (source.length > limits.length) return undefined;
  try {
    const tree = readLatex(source, {
      displayMode: isBlock,
      throwOnError: true,
      // Switches off \includegraphics, \class, \id, \style and \data; \href, \url and \html… are not known at all.
      trust: false,
      maxExpand: limits.expansions,
      maxSize: limits.size,
    });
    if (tree.type !== 'math') return undefined;
    const count = { nodes: 0 };
    const properties = { display: isBlock ? 'block' : 'inline', alttext: source };
    return createElement(
      'math',
      properties,
      ...(tree.children ?? []).map((child) => toNode(child, 0, count)),
    );
  } catch {
    // LaTeX that is none, a macro that never ends, or more levels than the stack has.
    return undefined;
  }
}

/** A formula as MathML; `undefined` where its LaTeX cannot be drawn. Nothing in it runs, fetches, leads anywhere or has a name. */
export function drawMaths(source: string, isBlock: boolean): ReactNode {
  const key = `${isBlock ? 'b' : 'i'}${source}`;
  if (!cache.has(key)) {
    if (cache.size >= largestCache) cache.clear();
    cache.set(key, draw(source, isBlock));
  }
  return cache.get(key);
}
