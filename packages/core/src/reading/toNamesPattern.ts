/** What may follow in a name, piece by piece: a character, or what stands between two words. */
interface Place {
  readonly next: Map<string, Place>;
  /** What a name that ends here is followed by. */
  end?: string;
}

const createPlace = (): Place => ({ next: new Map() });

/** Between two words of a name. */
const gap = '[^a-z0-9]{1,32}';

function toNext(place: Place, piece: string): Place {
  const next = place.next.get(piece) ?? createPlace();
  place.next.set(piece, next);
  return next;
}

function addName(start: Place, words: readonly string[]): void {
  let place = start;
  for (const [index, word] of words.entries()) {
    if (index > 0) place = toNext(place, gap);
    for (const letter of word) place = toNext(place, letter === '.' ? '\\.' : letter);
  }
  place.end = /[a-z0-9]$/.test(words.at(-1) ?? '') ? '\\b' : '';
}

/** The longer names first: “GPT-4” is one name and not “GPT” with something behind it. */
function toPattern({ next, end }: Place): string {
  const ways = Array.from(next, ([piece, place]) => piece + toPattern(place));
  if (end !== undefined) ways.push(end);
  return ways.length > 1 ? `(?:${ways.join('|')})` : (ways[0] ?? '');
}

/**
 * Finds, roughly, where a text has one of these names, each given by its words; `undefined` where there are none. What names begin with in
 * common is looked for once: of a hundred and more names, most characters of a text are compared with a few first letters. Names are whole
 * words where they begin or end with a Latin letter or a digit; of others, the words of the text decide.
 */
export function toNamesPattern(names: readonly (readonly string[])[]): RegExp | undefined {
  const [latin, others] = [createPlace(), createPlace()];
  for (const words of names) {
    if (words.length > 0) addName(/^[a-z0-9]/.test(words[0] ?? '') ? latin : others, words);
  }
  const ways = [latin.next.size > 0 ? `\\b${toPattern(latin)}` : '', toPattern(others)].filter(Boolean);
  return ways.length === 0 ? undefined : new RegExp(ways.join('|'), 'gi');
}
