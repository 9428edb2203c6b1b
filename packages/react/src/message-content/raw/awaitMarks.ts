/** What will surely be marked as invisible: not where the character before decides on it, unless that is a letter or a space. */
const invisible =
  /\r(?!\n)| {2}\r?\n|(?![\t\n\r \u3000\p{Join_C}\p{VS}\u{E0000}-\u{E0FFF}])[\p{Cc}\p{DI}\p{Z}\u2800]|[a-z ][\p{Join_C}\p{VS}\u{E0000}-\u{E0FFF}]/iu;
/** And as a letter that passes for another. */
const lookAlike = /[a-z][аеорсухі]|[аеорсухі][a-z]/iu;

/**
 * Whether a text will have marks, as far as a look tells that costs next to nothing: for the room they will take, before the code is there that finds
 * them. It misses some that are rare, and hardly ever takes for a mark what is none.
 */
export function awaitMarks(text: string): 'invisible' | 'look-alike' | undefined {
  if (invisible.test(text)) return 'invisible';
  return lookAlike.test(text) ? 'look-alike' : undefined;
}
