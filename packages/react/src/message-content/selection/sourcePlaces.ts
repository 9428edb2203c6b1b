import { parseSourceCode, type SourceRuns } from '../document/index.js';

/** A part of a source, in UTF-16 offsets: from its first character up to behind its last. */
export interface SourceRange {
  readonly start: number;
  readonly end: number;
}

const own = '[data-src],[data-atom],[data-skip]';

/** What an element shows of the source: runs for its text, and the texts themselves in order. */
export interface Shown {
  readonly element: Element;
  readonly runs: SourceRuns;
  /** Its text nodes, those of inner elements with places of their own left out. */
  readonly texts: readonly Text[];
  /** Whether what is shown is as long as what was read: else something changed the page, and only the whole can be trusted. */
  readonly isTrue: boolean;
}

/** The text nodes of an element that count for it. */
export function listTexts(element: Element): Text[] {
  const texts: Text[] = [];
  const walker = element.ownerDocument.createTreeWalker(
    element,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    {
      acceptNode: (node) =>
        node instanceof Element && node.matches(own) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
    },
  );
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE) texts.push(node as Text);
  }
  return texts;
}

/** Reads what an element says of its source. */
export function toShown(element: Element): Shown {
  const { runs, length } = parseSourceCode(element.getAttribute('data-src') ?? '');
  const texts = listTexts(element);
  const shownLength = texts.reduce((sum, { data }) => sum + data.length, 0);
  return { element, runs, texts, isTrue: shownLength === length };
}

/** The range of an atom, such as a formula, or of a block that is far; `undefined` for what has no source. */
export function toAtomRange(atom: Element): SourceRange | undefined {
  const written = atom.getAttribute('data-atom') ?? atom.getAttribute('data-far') ?? '';
  const [start, end] = written.split('-').map(Number);
  return start === undefined || end === undefined || Number.isNaN(end) ? undefined : { start, end };
}

/** The whole range of what an element shows. */
export function toWholeRange({ runs }: Pick<Shown, 'runs'>): SourceRange | undefined {
  const [start, end] = [runs[2], runs.at(-1)];
  return start === undefined || end === undefined ? undefined : { start, end };
}

/** The blocks that are far from what is seen: they stand there as words alone, and are taken whole. */
export function listFar(root: Element): Element[] {
  return [...root.querySelectorAll('[data-adj="block"][data-far]')];
}

/** Everything in a text that has a place in the source, in the order of the page. */
export function listPlaced(root: Element): Element[] {
  const found = [...root.querySelectorAll('[data-src],[data-atom]')].filter(
    (element) => element.parentElement?.closest('[data-atom],[data-skip]') == null,
  );
  return root.matches('[data-src]') ? [root, ...found] : found;
}
