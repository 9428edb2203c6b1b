/**
 * The longest part of a list of different numbers, in its order, in which each is larger than the one before: of things that were put
 * into another order, those that may be said to have stayed.
 */
export function listLongestRise(numbers: readonly number[]): number[] {
  // `tails[n]` is the index of the smallest number that ends a rise of n + 1.
  const tails: number[] = [];
  const previous: (number | undefined)[] = [];
  for (const [index, number] of numbers.entries()) {
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[tails[middle] ?? 0] ?? 0) < number) low = middle + 1;
      else high = middle;
    }
    previous.push(tails[low - 1]);
    tails[low] = index;
  }
  const rise: number[] = [];
  for (let at = tails.at(-1); at !== undefined; at = previous[at]) rise.push(numbers[at] ?? 0);
  return rise.reverse();
}
