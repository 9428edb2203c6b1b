'use client';

import type { ReactNode } from 'react';
import { useCopyText } from '../a11y/index.js';
import { useTranslations } from '../i18n/index.js';
import { Button } from '../parts/index.js';
import { Diagram } from './diagrams/index.js';
import { type HtmlElement, type HtmlNode, toText } from './hast.js';
import { useMessageContentOptions } from './options.js';

interface CodeBlockProps {
  node?: HtmlElement | undefined;
  children?: ReactNode;
  'data-src'?: string | undefined;
}

const usualDiagrams = ['mermaid'];

/** Code as written, with its language and a way to copy it. It scrolls by itself, so it can be reached by key. A diagram’s source can be drawn. */
export function CodeBlock({ node, children, ...rest }: CodeBlockProps) {
  const { codeBlock, copyCode } = useTranslations();
  const { diagramLanguages = usualDiagrams } = useMessageContentOptions();
  const copyText = useCopyText();
  const code = node?.children[0];
  const written = code?.type === 'element' ? code.properties.dataLanguage : undefined;
  const language = typeof written === 'string' ? written : undefined;
  const source = node === undefined ? '' : toText(node as HtmlNode);
  const block = (
    <figure data-adj="code-block">
      <figcaption data-skip="">
        <span>{language}</span>
        <Button size="mini" icon="copy" iconLabel={copyCode} onClick={() => copyText(source)} />
      </figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling box must be reachable by key. */}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset holds no code. */}
      <pre {...rest} dir="ltr" tabIndex={0} role="group" aria-label={codeBlock(language)}>
        {children}
      </pre>
    </figure>
  );
  if (language === undefined || !diagramLanguages.includes(language)) return block;
  const { start, end } = node?.position ?? {};
  const place = start === undefined || end === undefined ? undefined : `${start.offset}-${end.offset}`;
  return (
    <Diagram source={source} language={language} place={place}>
      {block}
    </Diagram>
  );
}
