import type { gfmFromMarkdown } from 'mdast-util-gfm';
import { flowToken, textToken } from './codes.js';

type TreeExtension = ReturnType<typeof gfmFromMarkdown>[number];
type Handle = NonNullable<NonNullable<TreeExtension['enter']>[string]>;
type MarkdownNode = Parameters<ThisParameterType<Handle>['enter']>[0];

/** A formula in the tree of a Markdown text: `math` is a block, `inlineMath` stands in a sentence. */
export interface MathsNode {
  type: 'math' | 'inlineMath';
  /** The LaTeX between the delimiters. */
  value: string;
  /** Whether it is set apart: written between `$$…$$` or `\[…\]`. */
  isBlock: boolean;
}

const createEnter = (type: MathsNode['type']): Handle =>
  function (token) {
    const node: MathsNode = { type, value: '', isBlock: false };
    this.enter(node as unknown as MarkdownNode, token);
  };

const exit: Handle = function (token) {
  const written = this.sliceSerialize(token);
  const isDollar = written.startsWith('$') && !written.startsWith('$$');
  const size = isDollar ? 1 : 2;
  Object.assign(this.stack.at(-1) ?? {}, {
    value: written.slice(size, -size).trim(),
    isBlock: !isDollar && !written.startsWith('\\('),
  });
  this.exit(token);
};

/** What `parseMaths` found, as nodes of the tree. */
export function buildMaths(): TreeExtension {
  return {
    enter: { [flowToken]: createEnter('math'), [textToken]: createEnter('inlineMath') },
    exit: { [flowToken]: exit, [textToken]: exit },
  };
}
