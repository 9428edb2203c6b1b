import type { Element, ElementContent } from 'hast';
import { eachRun, parseSourceCode, type SourceRuns } from '../../message-content/document/index.js';
import type { TextDocument } from '../../message-content/index.js';
import type { Steps } from '../../parts/index.js';
import { listWords, type Word } from './listWords.js';
import type { ComparedText } from './types.js';

/** What an element shows by itself: its text, and what is taken whole (a formula, an image) with its place in that text. */
interface Shown {
  text: string;
  readonly atoms: { readonly at: number; readonly start: number; readonly end: number }[];
}

function gather(node: ElementContent, shown: Shown, inner: Element[]): void {
  if (node.type === 'text') shown.text += node.value;
  if (node.type !== 'element') return;
  const { dataSrc, dataAtom, dataSkip } = node.properties;
  if (dataSkip !== undefined) return;
  if (dataAtom !== undefined) {
    const [start, end] = String(dataAtom).split('-').map(Number);
    if (start !== undefined && end !== undefined) shown.atoms.push({ at: shown.text.length, start, end });
  } else if (dataSrc !== undefined) inner.push(node);
  else for (const child of node.children) gather(child, shown, inner);
}

/** Words of a text, at the places of its source. What comes from nowhere is no word. */
function toSourceWords(words: readonly Word[], runs: SourceRuns): Word[] {
  const found: (Word | undefined)[] = [];
  let next = 0;
  eachRun(runs, (from, to, start, end) => {
    const isPlain = to - from === end - start;
    while (next < words.length && (words[next]?.end ?? 0) <= from) next++;
    for (let index = next; index < words.length; index++) {
      const word = words[index] as Word;
      if (word.start >= to) break;
      const first = isPlain ? start + Math.max(0, word.start - from) : start;
      const last = isPlain ? start + Math.min(to, word.end) - from : end;
      found[index] = { text: word.text, start: found[index]?.start ?? first, end: last };
    }
  });
  return found.filter((word) => word !== undefined);
}

function* toPart(
  element: Element,
  content: string,
): Steps<{ readonly part: readonly Word[]; readonly inner: Element[] }> {
  const shown: Shown = { text: '', atoms: [] };
  const inner: Element[] = [];
  for (const child of element.children) gather(child, shown, inner);
  const { dataSrc } = element.properties;
  const words =
    dataSrc === undefined
      ? []
      : toSourceWords(yield* listWords(shown.text), parseSourceCode(String(dataSrc)).runs);
  const atoms = shown.atoms.map(({ start, end }): Word => ({ text: content.slice(start, end), start, end }));
  const part = atoms.length === 0 ? words : [...words, ...atoms].sort((one, two) => one.start - two.start);
  return { part, inner };
}

/** A text as it is read, to be compared: what each paragraph, item, cell and block of code shows, at the places of its source. */
export function* listRenderedParts({ content, blocks }: TextDocument): Steps<ComparedText> {
  const parts: (readonly Word[])[] = [];
  const waiting = blocks.map(({ node }) => node).reverse();
  for (let element = waiting.pop(); element !== undefined; element = waiting.pop()) {
    const { part, inner } = yield* toPart(element, content);
    parts.push(part);
    for (const one of inner.reverse()) waiting.push(one);
    yield;
  }
  return parts;
}
