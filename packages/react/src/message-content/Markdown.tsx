'use client';

import { memo, type ReactNode, useId, useMemo } from 'react';
import ReactMarkdown, { type Components, type Options } from 'react-markdown';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import { useTranslations } from '../i18n/index.js';
import { CodeBlock } from './CodeBlock.js';
import type { HtmlPlugin } from './hast.js';
import { Image } from './Image.js';
import { Link } from './Link.js';
import { rawHtmlToText } from './rawHtmlToText.js';
import { readMarkdown } from './readMarkdown.js';
import { applyTrustedSteps } from './trustedSteps.js';

// Ids are made apart by `applyTrustedSteps`; the sanitiser’s own prefix would break the links to them.
const schema = /* @__PURE__ */ Object.freeze({ ...defaultSchema, clobber: [], clobberPrefix: '' });
const remarkPlugins = [readMarkdown] as Options['remarkPlugins'];

function Table({ children }: { children?: ReactNode }) {
  const { table } = useTranslations();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by key.
    // biome-ignore lint/a11y/useSemanticElements: a section with a name is a landmark; a table in a text is none.
    <div data-adj="table-scroller" role="group" aria-label={table} tabIndex={0}>
      <table>{children}</table>
    </div>
  );
}

function TaskMark({ checked }: { checked?: boolean | undefined }) {
  const { taskDone, taskOpen } = useTranslations();
  return (
    <input
      type="checkbox"
      data-adj="task-mark"
      disabled
      checked={checked === true}
      readOnly
      aria-label={checked === true ? taskDone : taskOpen}
    />
  );
}

const components: Components = {
  a: ({ href, id, children, ...rest }) => (
    <Link href={href} id={id} aria-label={rest['aria-label']} aria-describedby={rest['aria-describedby']}>
      {children}
    </Link>
  ),
  img: ({ src, alt }) => <Image src={src} alt={alt} />,
  input: ({ checked }) => <TaskMark checked={checked} />,
  pre: ({ node, children }) => <CodeBlock {...(node === undefined ? {} : { node })}>{children}</CodeBlock>,
  table: ({ children }) => <Table>{children}</Table>,
};

/**
 * Markdown as a model means it: parsed, its HTML made visible text, sanitised, and only then given what is ours.
 * Parsing again what has not changed would cost a frame at each key press.
 */
export const Markdown = /* @__PURE__ */ memo(function Markdown({ content }: { content: string }) {
  const id = useId();
  const { footnotes, backToText } = useTranslations();
  const options = useMemo(() => {
    const idPrefix = `adj-${id.replace(/[^\w-]/g, '')}-`;
    const rehypePlugins: HtmlPlugin[] = [
      rawHtmlToText as HtmlPlugin,
      [rehypeSanitize, schema],
      [applyTrustedSteps, { idPrefix }] as HtmlPlugin,
    ];
    const remarkRehypeOptions: Options['remarkRehypeOptions'] = {
      clobberPrefix: '',
      footnoteLabel: footnotes,
      footnoteBackLabel: (index) => backToText(index + 1),
    };
    return { rehypePlugins, remarkRehypeOptions };
  }, [id, footnotes, backToText]);
  return (
    <ReactMarkdown
      {...options}
      remarkPlugins={remarkPlugins}
      components={components}
      // Addresses are judged where links and images are drawn; here they pass as the sanitiser left them.
      urlTransform={(url) => url}
    >
      {content}
    </ReactMarkdown>
  );
});
