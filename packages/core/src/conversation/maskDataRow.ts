import { applyMask, listMaskedRanges, type MaskedRange } from '../reading/index.js';
import type { DataRow, Message, ModelResponse } from './types.js';

/** What of a row's texts is masked, because it names who wrote them: by response and by message. */
export interface Masked {
  readonly responses?: Readonly<Record<string, readonly MaskedRange[]>>;
  readonly messages?: Readonly<Record<string, readonly MaskedRange[]>>;
}

interface Text {
  readonly id: string;
  readonly content: string;
}

/** Texts of one kind as they are shown, and what was masked in which. */
interface MaskedTexts<One extends Text> {
  readonly shown: readonly One[];
  readonly found: readonly { readonly id: string; readonly ranges: readonly MaskedRange[] }[];
}

type ByPhrases<Value> = WeakMap<readonly string[], WeakMap<object, Value>>;

const responses: ByPhrases<MaskedTexts<ModelResponse>> = new WeakMap();
const threads: ByPhrases<MaskedTexts<Message>> = new WeakMap();
const rows: ByPhrases<{ readonly row: DataRow; readonly masked: Masked }> = new WeakMap();

/** Computed once a list of phrases and object: what did not change is not read again when another text comes in. */
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

function maskTexts<One extends Text>(
  texts: readonly One[],
  listRanges: (text: One) => readonly MaskedRange[],
): MaskedTexts<One> {
  const found: { id: string; ranges: readonly MaskedRange[] }[] = [];
  const shown = texts.map((text) => {
    const own = listRanges(text);
    if (own.length === 0) return text;
    found.push({ id: text.id, ranges: own });
    return { ...text, content: applyMask(text.content, own) };
  });
  return { shown, found };
}

const noRanges: readonly MaskedRange[] = [];

/** A conversation stays while responses are written: it is known by its list, since keeping each of ten thousand messages costs more than reading it. */
function maskMessages(messages: readonly Message[], phrases: readonly string[]): MaskedTexts<Message> {
  return readCached(threads, phrases, messages, () =>
    maskTexts(messages, ({ role, content }) =>
      role === 'assistant' ? listMaskedRanges(content, phrases) : noRanges,
    ),
  );
}

/** One response is the same object until its own text grows. */
function maskResponse(response: ModelResponse, phrases: readonly string[]): MaskedTexts<ModelResponse> {
  return readCached(responses, phrases, response, () =>
    maskTexts([response], ({ content }) => listMaskedRanges(content, phrases)),
  );
}

function toRecord(found: MaskedTexts<Text>['found']) {
  return found.length === 0 ? undefined : Object.fromEntries(found.map((one) => [one.id, one.ranges]));
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
    const messages = maskMessages(row.messages, phrases);
    const replies = row.comparisons.map((comparison) =>
      comparison.responses.map((response) => maskResponse(response, phrases)),
    );
    const inMessages = toRecord(messages.found);
    const inResponses = toRecord(replies.flat().flatMap(({ found }) => found));
    const masked = {
      ...(inResponses === undefined ? {} : { responses: inResponses }),
      ...(inMessages === undefined ? {} : { messages: inMessages }),
    };
    if (inMessages === undefined && inResponses === undefined) return { row, masked };
    const comparisons = row.comparisons.map((comparison, index) => ({
      ...comparison,
      responses: replies[index]?.flatMap(({ shown }) => shown) ?? [],
    }));
    const done = { row: { ...row, messages: messages.shown, comparisons }, masked };
    // A row that is masked already is asked what was masked, too.
    readCached(rows, phrases, done.row, () => done);
    return done;
  });
}
