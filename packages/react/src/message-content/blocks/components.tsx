'use client';

import type { Element } from 'hast';
import type { ComponentType, ReactNode } from 'react';
import { useTranslations } from '../../i18n/index.js';
import { CodeBlock } from '../CodeBlock.js';
import { mathsTag } from '../document/applyTrustedSteps.js';
import { toText } from '../document/index.js';
import { Link } from '../Link.js';
import { Maths } from '../maths/Maths.js';
import { Media, type MediaProps } from '../media/index.js';

interface Drawn {
  readonly node?: Element | undefined;
  readonly children?: ReactNode;
}

function Table({ node: _node, children, ...rest }: Drawn) {
  const { table } = useTranslations();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by key.
    // biome-ignore lint/a11y/useSemanticElements: a section with a name is a landmark; a table in a text is none.
    <div data-adj="table-scroller" role="group" aria-label={table} tabIndex={0}>
      <table {...rest}>{children}</table>
    </div>
  );
}

function TaskMark({ checked, ...rest }: { checked?: boolean | undefined }) {
  const { taskDone, taskOpen } = useTranslations();
  return (
    <input
      type="checkbox"
      data-adj="task-mark"
      data-atom={(rest as Record<string, string>)['data-atom']}
      disabled
      checked={checked === true}
      readOnly
      aria-label={checked === true ? taskDone : taskOpen}
    />
  );
}

/** The heading above footnotes and the links back from them: their words are the editor's, so they are put in here. */
function FootnotesHeading({ node: _node, children: _children, ...rest }: Drawn) {
  const { footnotes } = useTranslations();
  return <h3 {...rest}>{footnotes}</h3>;
}

function AnyLink({ node, children, ...rest }: Drawn & { href?: string; 'aria-label'?: string }) {
  const { backToText } = useTranslations();
  const isBack = node?.properties.dataFootnoteBackref !== undefined;
  const label = isBack ? backToText(Number(rest['aria-label'])) : rest['aria-label'];
  return (
    <Link {...rest} aria-label={label}>
      {children}
    </Link>
  );
}

function toHeading(Name: 'h3' | 'h4' | 'h5' | 'h6') {
  return function Heading({ node, children, ...rest }: Drawn) {
    if (node?.properties.dataAdj === 'unseen') return <FootnotesHeading {...rest} />;
    return <Name {...rest}>{children}</Name>;
  };
}

function Formula({ node, ...rest }: Drawn & { 'data-atom'?: string }) {
  const source = node === undefined ? '' : toText(node);
  const isBlock = node?.properties.dataMaths === 'block';
  return <Maths source={source} isBlock={isBlock} data-atom={rest['data-atom']} />;
}

/** What stands for Markdown's elements where they are more than themselves. */
export const components = {
  [mathsTag]: Formula,
  a: AnyLink,
  img: ({ src, alt, width, height, node }: Drawn & MediaProps) => (
    <span data-adj="image-atom" data-atom={String(node?.properties.dataAtom ?? '')}>
      <Media src={src} alt={alt} width={width} height={height} />
    </span>
  ),
  input: TaskMark,
  pre: CodeBlock,
  table: Table,
  h3: toHeading('h3'),
  h4: toHeading('h4'),
  h5: toHeading('h5'),
  h6: toHeading('h6'),
} as unknown as Readonly<Record<string, ComponentType<{ node: Element }>>>;
