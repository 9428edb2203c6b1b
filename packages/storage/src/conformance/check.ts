/** One promise of a storage, and a way to see whether it is kept. */
export interface StorageCheck<Storage> {
  /** What is promised, as a test is named. */
  readonly name: string;
  /** Resolves when the promise is kept; rejects with an error that says what was expected and what was found. */
  run(createStorage: () => Storage | Promise<Storage>): Promise<void>;
}

function toText(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value);
}

/** Sorted keys: storages may give them back in another order. */
function toComparable(value: unknown): string {
  return toText(
    JSON.parse(
      JSON.stringify(value ?? null, (_key, one: unknown) =>
        typeof one === 'object' && one !== null && !Array.isArray(one)
          ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
          : one,
      ),
    ),
  );
}

/** Fails unless two values are the same data. */
export function expectSame(found: unknown, expected: unknown, what: string): void {
  if (toComparable(found) === toComparable(expected)) return;
  throw new Error(
    `${what}: expected ${toText(expected).slice(0, 400)}, found ${toText(found).slice(0, 400)}.`,
  );
}
