import { applyMask, listMaskedRanges, type MaskedRange } from '../reading/index.js';
import type { DataRow } from './types.js';

/** What of a row's texts is masked, because it names who wrote them: by response and by message. */
export interface Masked {
  readonly responses?: Readonly<Record<string, readonly MaskedRange[]>>;
  readonly messages?: Readonly<Record<string, readonly MaskedRange[]>>;
}

interface Text {
  readonly id: string;
  readonly content: string;
}

interface MaskedText {
  readonly shown: Text;
  readonly ranges: readonly MaskedRange[];
}

type ByPhrases<Value> = WeakMap<readonly string[], WeakMap<object, Value>>;

const texts: ByPhrases<MaskedText> = new WeakMap();
const rows: ByPhrases<{ readonly row: DataRow; readonly masked: Masked }> = new WeakMap();

/** Computed once a list of phrases and object: a text that did not change is not read again when another one comes in. */
function readCached<Key extends object, Value>(
  cache: ByPhrases<Value>,
  phrases: readonly string[],
  key: Key,
  compute: () => Value,
): Value {
  const own = cache.get(phrases) ?? new WeakMap<object, Value>();
  cache.set(phrases, own);
  const value = own.get(key) ?? compute();
  own.set(key, value);
  return value;
}

function maskText<One extends Text>(text: One, phrases: readonly string[]) {
  const masked = readCached(texts, phrases, text, () => {
    const ranges = listMaskedRanges(text.content, phrases);
    const shown = ranges.length === 0 ? text : { ...text, content: applyMask(text.content, ranges) };
    return { shown, ranges };
  });
  return { shown: masked.shown as One, ranges: masked.ranges };
}

function toRecord(found: readonly { id: string; ranges: readonly MaskedRange[] }[]) {
  const entries = found
    .filter(({ ranges }) => ranges.length > 0)
    .map(({ id, ranges }) => [id, ranges] as const);
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

/**
 * The row with the names masked that these phrases find in responses and in what the assistant said, and what was masked. Texts keep their
 * length; what nothing was masked in stays the same object, and a row that this gave stays as it is.
 */
export function maskDataRow(
  row: DataRow,
  phrases: readonly string[],
): { readonly row: DataRow; readonly masked: Masked } {
  if (phrases.length === 0) return { row, masked: {} };
  return readCached(rows, phrases, row, () => {
    const messages = row.messages.map((message) => {
      const isModel = message.role === 'assistant';
      return { id: message.id, ...(isModel ? maskText(message, phrases) : { shown: message, ranges: [] }) };
    });
    const replies = row.comparisons.map(({ responses }) =>
      responses.map((response) => ({ id: response.id, ...maskText(response, phrases) })),
    );
    const inMessages = toRecord(messages);
    const inResponses = toRecord(replies.flat());
    const masked = {
      ...(inResponses === undefined ? {} : { responses: inResponses }),
      ...(inMessages === undefined ? {} : { messages: inMessages }),
    };
    if (inMessages === undefined && inResponses === undefined) return { row, masked };
    const comparisons = row.comparisons.map((comparison, index) => ({
      ...comparison,
      responses: replies[index]?.map(({ shown }) => shown) ?? [],
    }));
    const done = { row: { ...row, messages: messages.map(({ shown }) => shown), comparisons }, masked };
    // A row that is masked already is asked what was masked, too.
    readCached(rows, phrases, done.row, () => done);
    return done;
  });
}
