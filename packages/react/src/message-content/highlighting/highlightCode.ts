import { common, createLowlight } from 'lowlight';
import type { HtmlElement, HtmlNode } from '../hast.js';
import { toCodeToken } from './tokens.js';

const lowlight = createLowlight(common);
type Piece = HtmlElement['children'][number];

function toClassNames({ properties }: HtmlElement): readonly string[] {
  return Array.isArray(properties.className) ? properties.className.map(String) : [];
}

/** Nested scopes become one level: each text with the innermost token around it. */
function listPieces(nodes: readonly HtmlNode[], token: string | undefined): Piece[] {
  return nodes.flatMap((node): Piece[] => {
    if (node.type === 'element') {
      return listPieces(node.children as HtmlNode[], toCodeToken(toClassNames(node)) ?? token);
    }
    if (node.type !== 'text') return [];
    if (token === undefined) return [{ type: 'text', value: node.value }];
    const children: Piece[] = [{ type: 'text', value: node.value }];
    return [{ type: 'element', tagName: 'span', properties: { dataToken: token }, children }];
  });
}

/** Text that stands side by side with the same token is one piece. */
function joinPieces(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last?.type === 'text' && piece.type === 'text') last.value += piece.value;
    else joined.push(piece);
  }
  return joined;
}

/** Whether a language is one of the common ones, by its name or an alias; it is never guessed from the code. */
export function isKnownLanguage(language: string): boolean {
  return lowlight.registered(language.toLowerCase());
}

/** The code in pieces, `span[data-token]` among them; `undefined` where the pieces would not be the code. */
export function highlightCode(code: string, language: string): Piece[] | undefined {
  try {
    const pieces = joinPieces(
      listPieces(lowlight.highlight(language.toLowerCase(), code).children as HtmlNode[], undefined),
    );
    const text = pieces.flatMap((piece) => (piece.type === 'element' ? piece.children : [piece]));
    return text.map((node) => (node.type === 'text' ? node.value : '')).join('') === code
      ? pieces
      : undefined;
  } catch {
    return undefined;
  }
}
