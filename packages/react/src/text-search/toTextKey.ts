import type { SearchedText } from './listSearchedTexts.js';

/** A text's name among all: two things may share an id. */
export function toTextKey({ type, id }: Pick<SearchedText, 'type' | 'id'>): string {
  return `${type} ${id}`;
}
