/** Accents and points of Latin, Greek, Cyrillic, Hebrew and Arabic letters. Marks of other scripts are vowels: they stay. */
const accents = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]/g;

/** A text as it is compared while searching: without case, accents and runs of white space. */
export function toSearchKey(text: string): string {
  const folded = text.toUpperCase().toLowerCase().normalize('NFKD').replace(accents, '');
  return folded.replace(/\s+/g, ' ').trim();
}

/** How well a name fits: 0 starts with the query, 1 has a word that does, 2 holds all its words somewhere; otherwise it does not fit. */
function toRank(key: string, query: string, words: readonly string[]): number | undefined {
  if (key.startsWith(query)) return 0;
  if (key.includes(` ${query}`)) return 1;
  return words.every((word) => key.includes(word)) ? 2 : undefined;
}

/** Places of names that fit a query, best first, alike ones in the order given; all of them where nothing is asked. */
export type OptionSearch = (query: string) => readonly number[];

/** Prepares a search over names, so that a key press compares texts and does nothing else. */
export function createOptionSearch(names: readonly string[]): OptionSearch {
  const keys = names.map(toSearchKey);
  const all = names.map((_, place) => place);
  return (given) => {
    const query = toSearchKey(given);
    if (query === '') return all;
    const words = query.split(' ');
    const ranks = keys.map((key) => toRank(key, query, words));
    return [0, 1, 2].flatMap((rank) => all.filter((place) => ranks[place] === rank));
  };
}
