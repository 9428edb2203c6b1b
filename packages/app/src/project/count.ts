/** A number with its noun: “1 row”, “3 rows”. */
export function toCounted(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
