import type { Definition, FootnoteDefinition, Node, Parent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { createSourceRecorder } from './recordSource.js';
import type { Syntax } from './syntax.js';

/** A part of a text, parsed. Offsets count in the whole text. */
export interface ParsedSlice {
  readonly children: readonly RootContent[];
  /** What its own definitions define: identifiers of links, and of footnotes after a `^`. */
  readonly defined: ReadonlySet<string>;
  readonly definitions: readonly (Definition | FootnoteDefinition)[];
  readonly hasFootnoteReferences: boolean;
  /** Whether it refers to what other parts define. */
  readonly isDependent: boolean;
}

const byteOrderMark = '\uFEFF';

/** Before the identifier of a link that is named like a footnote: no text names anything so. */
export const linkMark = '\uE000';

function toIdentifier(node: Definition | FootnoteDefinition): string {
  if (node.type === 'footnoteDefinition') return `^${node.identifier}`;
  return node.identifier.startsWith('^') ? linkMark + node.identifier : node.identifier;
}

/** A definition of what is defined elsewhere. One that is named like a footnote is none only below another definition, and indented. */
const toPreface = (identifier: string) =>
  identifier.startsWith(linkMark)
    ? `[${linkMark}]: x\n\t[${identifier.slice(linkMark.length)}]: x\n\n`
    : `[${identifier}]: x\n\n`;

/** What a parsed part holds that matters outside of it; the offsets of its nodes are moved to where it stands in the whole. */
function readNodes(children: readonly Node[], move: number) {
  const definitions: (Definition | FootnoteDefinition)[] = [];
  let hasFootnoteReferences = false;
  const read = (node: Node): void => {
    if (node.position !== undefined) {
      const { start, end } = node.position;
      node.position = {
        start: { ...start, offset: (start.offset ?? 0) + move },
        end: { ...end, offset: (end.offset ?? 0) + move },
      };
    }
    if (node.type === 'definition') definitions.push(node as Definition);
    if (node.type === 'footnoteDefinition') definitions.push(node as FootnoteDefinition);
    if (node.type === 'footnoteReference') hasFootnoteReferences = true;
    if ('children' in node) for (const child of (node as Parent).children) read(child);
  };
  for (const child of children) read(child);
  return { definitions, hasFootnoteReferences };
}

/**
 * Parses a part of a text.
 *
 * @param base where the part starts in the whole text.
 * @param elsewhere identifiers that other parts define: references to them are references here as well.
 */
export function parseSlice(
  slice: string,
  base: number,
  syntax: Syntax,
  elsewhere: readonly string[] = [],
): ParsedSlice {
  // Before it, so that nothing it leaves open takes them in. The parser drops a byte order mark without counting it.
  // The rule ends a footnote, which would go on in indented lines.
  const preface = elsewhere.length === 0 ? '' : `${elsewhere.map(toPreface).join('')}***\n\n`;
  const isMarked = slice.startsWith(byteOrderMark) && base === 0;
  const written = isMarked ? slice.slice(1) : slice;
  const move = base + (isMarked ? 1 : 0) - preface.length;
  const recorder = createSourceRecorder(syntax.tree, move);
  const tree = fromMarkdown(preface + written, {
    extensions: [...syntax.parser],
    mdastExtensions: [recorder.extension, ...syntax.tree],
  });
  recorder.finish();
  const children = tree.children.filter((node) => (node.position?.start.offset ?? 0) >= preface.length);
  const { definitions, hasFootnoteReferences } = readNodes(children, move);
  return {
    children,
    definitions,
    defined: new Set(definitions.map(toIdentifier)),
    hasFootnoteReferences,
    isDependent: elsewhere.length > 0,
  };
}
