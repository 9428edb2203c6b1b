import { finishWork, type Steps } from '../../parts/index.js';
import { createConversion } from './createConversion.js';
import { listCuts } from './listCuts.js';
import { listSlices, parseSlices } from './parseSlices.js';
import type { ReadingMemory } from './readingMemory.js';
import { listReferences } from './references.js';
import { hasBlockSyntax, toSyntax } from './syntax.js';
import { addBlocks, addSlice, convertWhole, type Draft } from './toBlocks.js';
import type { TextDocument, TextPlugins } from './types.js';

/** How many characters are read at once, so that the first screen is there in the first frame; and right after it, for whoever reads on. */
export const beginningLengths = { first: 2_000, next: 14_000 } as const;

/** How a text is read. */
export interface ReadingOptions {
  /** Of a text that grows: what was read of it before. */
  readonly memory?: ReadingMemory | undefined;
  /** How many characters a part has at least. */
  readonly sliceLength?: number | undefined;
}

/**
 * Reads a text as Markdown: parsed, its HTML made visible text, changed by plugins, sanitised, and only then given what is ours. Parts are
 * parsed one by one and put together before footnotes are numbered, so that the blocks are those of the text parsed whole.
 *
 * @returns steps of a few milliseconds each; the last one returns the document.
 */
export function* readInSteps(
  content: string,
  plugins: TextPlugins | undefined,
  { memory, sliceLength }: ReadingOptions = {},
): Steps<TextDocument> {
  const slices = listSlices(content, hasBlockSyntax(plugins) ? content.length : sliceLength);
  if (plugins?.transformMarkdown !== undefined || plugins?.transformHtml !== undefined) {
    // They change the parsed nodes, which are no good a second time.
    const parsed = yield* parseSlices(slices, toSyntax(plugins), undefined);
    return { content, blocks: convertWhole(content, parsed, plugins), isWhole: true };
  }
  const parsed = yield* parseSlices(slices, toSyntax(plugins), memory);
  const conversion = createConversion(
    content,
    parsed.flatMap(({ definitions }) => definitions),
  );
  const draft: Draft = { blocks: [], openHeadings: [] };
  for (const slice of parsed) {
    addSlice(draft, slice, conversion, content.length, memory);
    yield;
  }
  addBlocks(draft, conversion.toFooter(), conversion.sources, content.length);
  return { content, blocks: draft.blocks, isWhole: true };
}

/** Reads a text as Markdown, all of it at once. */
export function readDocument(content: string, plugins?: TextPlugins, options?: ReadingOptions): TextDocument {
  return finishWork(readInSteps(content, plugins, options));
}

/** Where the beginning of a text ends: where it can be cut, or else at the end of a line. */
function toBeginningEnd(content: string, length: number): number {
  const [cut] = listCuts(content.slice(0, 3 * length), length);
  if (cut !== undefined) return cut;
  const lineEnd = content.lastIndexOf('\n', length);
  return lineEnd > 0 ? lineEnd : length;
}

const definition = /^ {0,3}\[[^\]\n]{1,200}\]:[^\n]*$/gm;

/** The lines that define what is needed, each the first one. */
function listDefinitions(text: string, needed: Set<string>): string[] {
  const lines: string[] = [];
  if (needed.size === 0) return lines;
  for (const [line] of text.matchAll(definition)) {
    const [defined] = listReferences(line);
    if (defined !== undefined && needed.delete(defined)) lines.push(line);
    if (needed.size === 0) break;
  }
  return lines;
}

/**
 * Reads the beginning of a long text, a screen or two: what is seen before the rest is there. Links and footnotes that are defined further
 * down are taken as they seem to be.
 */
export function* readBeginningInSteps(
  content: string,
  plugins: TextPlugins | undefined,
  length: number,
): Steps<TextDocument> {
  const end = toBeginningEnd(content, length);
  const lines = listDefinitions(content.slice(end), new Set(listReferences(content.slice(0, end))));
  const read = yield* readInSteps(`${content.slice(0, end)}\n\n${lines.join('\n')}`, plugins);
  const blocks = read.blocks.filter((block) => block.end <= end && block.type !== 'footnotes');
  return { content, blocks, isWhole: false };
}

/** The same, at once. */
export function readBeginning(
  content: string,
  plugins?: TextPlugins,
  length: number = beginningLengths.first,
): TextDocument {
  return finishWork(readBeginningInSteps(content, plugins, length));
}
