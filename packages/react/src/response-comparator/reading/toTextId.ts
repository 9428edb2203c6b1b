/** The DOM id of the element in which a response's text scrolls. By letter: ids of the data may hold anything. */
export function toTextId(baseId: string, letter: string): string {
  return `${baseId}-text-${letter}`;
}
