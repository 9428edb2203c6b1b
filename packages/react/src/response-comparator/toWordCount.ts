/** Words of languages that write them apart; each sign of those that do not. */
const word =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}’'-]*[\p{L}\p{N}\p{M}])?/gu;

/** How many words a text has, as an annotator would count them. */
export function toWordCount(text: string): number {
  return text.match(word)?.length ?? 0;
}
