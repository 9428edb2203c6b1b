import { type PluggableList, type Processor, unified } from 'unified';
import type { TextPlugins } from '../message-content/index.js';

/** Plugins, as for react-markdown. */
export interface TextPluginLists {
  /** Of remark: they read more of Markdown, or change its tree. @default none */
  readonly remarkPlugins?: PluggableList | null | undefined;
  /** Of rehype: they change the HTML tree, before it is sanitised. @default none */
  readonly rehypePlugins?: PluggableList | null | undefined;
}

interface Tree {
  children: unknown[];
}

/** A plugin may give back another tree than it was given. */
function toTransform(processor: Processor): (tree: Tree, content: string) => void {
  return (tree, content) => {
    const result = processor.runSync(tree as never, { value: content }) as unknown as Tree;
    if (result !== tree) tree.children = result.children;
  };
}

/**
 * Plugins of remark and rehype for the texts of an editor (its prop `textPlugins`). Made once, outside components.
 *
 * Whatever they make is sanitised after them; HTML that a model wrote is visible text all the same. Text that they rewrite has no place in
 * the source any more: it cannot be selected as evidence, character by character. A plugin that throws, or that waits for something, makes
 * its text be shown raw, with a notice.
 */
export function createTextPlugins({ remarkPlugins, rehypePlugins }: TextPluginLists): TextPlugins {
  const markdown = unified()
    .use(remarkPlugins ?? [])
    .freeze();
  const html = unified()
    .use(rehypePlugins ?? [])
    .freeze();
  const { micromarkExtensions = [], fromMarkdownExtensions = [] } = markdown.data() as {
    micromarkExtensions?: TextPlugins['parser'];
    fromMarkdownExtensions?: readonly (TextPlugins['tree'][number] | TextPlugins['tree'])[];
  };
  return {
    parser: micromarkExtensions,
    tree: fromMarkdownExtensions.flat(),
    ...(markdown.attachers.length > 0 && {
      transformMarkdown: toTransform(markdown as unknown as Processor),
    }),
    ...(html.attachers.length > 0 && { transformHtml: toTransform(html as unknown as Processor) }),
  };
}
