import { compilePhrases } from './compilePhrases.js';

/** Twice as many as the usual phrases have behind a name; those of a host may have more. */
const wordsBehind = 6;
const word = /[\p{L}\p{M}\p{N}]+/gu;
/** A word that may go on. Where words have no spaces between them, none is waited for. */
const openWord =
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}](?:[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}\p{N}.'’-]{0,39}[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}\p{N}'’-])?$/u;

/** Whether what stands behind a name can still become part of a phrase, which goes on over a line's end and not over a paragraph's. */
const isOpen = (behind: string) =>
  !/(?:\r\n|\r|\n)[ \t]*(?:\r|\n)/.test(behind) && (behind.match(word)?.length ?? 0) < wordsBehind;

/**
 * How much of a text that is still being written can be read without a name that these phrases will mask being read first (see
 * `defaultIdentityPhrases`): up to a name with few words behind it, since they may decide, or up to a word that may go on. In UTF-16 units; all
 * of it where there are no phrases. Show the rest when more of it has come, or its end.
 */
export function toSettledLength(text: string, phrases: readonly string[]): number {
  if (phrases.length === 0) return text.length;
  const settled = openWord.exec(text)?.index ?? text.length;
  const { names } = compilePhrases(phrases);
  if (names === undefined) return settled;
  names.lastIndex = 0;
  for (let found = names.exec(text); found !== null; found = names.exec(text)) {
    const { 0: name, index } = found;
    if (isOpen(text.slice(index + name.length))) return Math.min(settled, index);
  }
  return settled;
}
