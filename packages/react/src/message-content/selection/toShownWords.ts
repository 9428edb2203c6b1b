import type { Element } from 'hast';
import { eachRun, parseSourceCode, type SourceRuns, type TextBlock, toText } from '../document/index.js';
import type { SourceRange } from './sourcePlaces.js';

const tableParts = new Set(['table', 'tbody', 'thead', 'tr']);

/** The text of an element that has a place in the source, as far as it was gone through. */
interface Place {
  readonly runs: SourceRuns;
  at: number;
}

function takeText(value: string, place: Place, { start, end }: SourceRange): string {
  const base = place.at;
  place.at += value.length;
  let taken = '';
  eachRun(place.runs, (from, to, first, last) => {
    if (last <= start || first >= end) return;
    const isPlain = to - from === last - first;
    const left = isPlain ? from + Math.max(0, start - first) : from;
    const right = isPlain ? to - Math.max(0, last - end) : to;
    taken += value.slice(Math.max(0, left - base), Math.max(0, right - base));
  });
  return taken;
}

function toWords(element: Element, part: SourceRange, outer: Place | undefined): string {
  const { dataSrc, dataAtom } = element.properties;
  if (typeof dataAtom === 'string') {
    const [start = 0, end = 0] = dataAtom.split('-').map(Number);
    return dataAtom !== '' && start < part.end && end > part.start ? toText(element) : '';
  }
  const own = typeof dataSrc === 'string' ? { runs: parseSourceCode(dataSrc).runs, at: 0 } : outer;
  const words = element.children.map((child) => {
    if (child.type === 'element') return toWords(child, part, own);
    const isRead = child.type === 'text' && own !== undefined && !tableParts.has(element.tagName);
    return isRead ? takeText(child.value, own, part) : '';
  });
  return own === outer ? words.join('') : ` ${words.join('')} `;
}

/** The words that are read of a part of a text: what a person sees of it, without the signs of Markdown, on one line. */
export function toShownWords(blocks: readonly TextBlock[], part: SourceRange): string {
  return blocks
    .filter(({ start, end }) => start < part.end && end > part.start)
    .map(({ node }) => toWords(node, part, undefined))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}
