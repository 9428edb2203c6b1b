import type { Element, ElementContent, Text } from 'hast';
import { eachRun, parseSourceCode, type SourceRuns } from '../document/index.js';
import { listPieces } from './listPieces.js';
import { toDecorationAttributes } from './toDecorationAttributes.js';
import type { Decoration } from './types.js';

/** The decorations of a source, as they lie on a text made of it. */
function toShownDecorations(runs: SourceRuns, decorations: readonly Decoration[]): Decoration[] {
  return decorations.flatMap((decoration) => {
    let first: number | undefined;
    let last = 0;
    eachRun(runs, (from, to, start, end) => {
      if (end <= decoration.start || start >= decoration.end) return;
      const isPlain = to - from === end - start;
      const left = isPlain ? from + Math.max(0, decoration.start - start) : from;
      const right = isPlain ? to - Math.max(0, end - decoration.end) : to;
      first ??= left;
      last = right;
    });
    return first === undefined || first >= last ? [] : [{ ...decoration, start: first, end: last }];
  });
}

function toMark(children: ElementContent[], decorations: readonly Decoration[], start?: number): Element {
  const properties = toDecorationAttributes(decorations, start);
  return { type: 'element', tagName: 'mark', properties, children };
}

interface Place {
  text: number;
  readonly decorations: readonly Decoration[];
}

function splitText(text: Text, place: Place): ElementContent[] {
  const start = place.text;
  place.text += text.value.length;
  const own = place.decorations
    .filter((one) => one.start < place.text && one.end > start)
    .map((one) => ({ ...one, start: one.start - start, end: one.end - start }));
  if (own.length === 0) return [text];
  return listPieces(text.value.length, own).map(({ start: from, end: to, decorations }) => {
    const piece: Text = { type: 'text', value: text.value.slice(from, to) };
    return decorations.length === 0 ? piece : toMark([piece], decorations, from);
  });
}

function decorateAtom(element: Element, code: string, decorations: readonly Decoration[]): Element {
  const [start = 0, end = 0] = code.split('-').map(Number);
  const own = decorations.filter((one) => one.start < end && one.end > start);
  return code === '' || own.length === 0 ? element : toMark([element], own);
}

const tableParts = new Set(['table', 'tbody', 'thead', 'tr']);

function decorateElement(
  element: Element,
  decorations: readonly Decoration[],
  outer: Place | undefined,
): Element {
  const { dataAtom, dataSrc } = element.properties;
  if (typeof dataAtom === 'string') return decorateAtom(element, dataAtom, decorations);
  const place =
    typeof dataSrc === 'string'
      ? { text: 0, decorations: toShownDecorations(parseSourceCode(dataSrc).runs, decorations) }
      : outer;
  const children = element.children.flatMap((child): ElementContent[] => {
    if (child.type === 'element') return [decorateElement(child, decorations, place)];
    const isDropped = tableParts.has(element.tagName);
    return child.type === 'text' && place !== undefined && !isDropped ? splitText(child, place) : [child];
  });
  return { ...element, children };
}

/** A block with its decorations: around pieces of its texts, and around formulas and images as a whole. */
export function applyDecorations(element: Element, decorations: readonly Decoration[]): Element {
  return decorations.length === 0 ? element : decorateElement(element, decorations, undefined);
}
