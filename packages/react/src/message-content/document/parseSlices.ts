import type { Steps } from '../../parts/index.js';
import { listCuts } from './listCuts.js';
import { linkMark, type ParsedSlice, parseSlice } from './parseSlice.js';
import type { ReadingMemory } from './readingMemory.js';
import { listReferences } from './references.js';
import type { Syntax } from './syntax.js';

/** A part has at least so many characters: to parse one takes a few milliseconds. */
const usualSliceLength = 2_000;

/** A part of a text, and where it starts. */
export interface Slice {
  readonly text: string;
  readonly start: number;
}

export function listSlices(content: string, sliceLength = usualSliceLength): Slice[] {
  const starts = [0, ...listCuts(content, sliceLength)];
  return starts.map((start, index) => ({ start, text: content.slice(start, starts[index + 1]) }));
}

function parseRemembered(
  { text, start }: Slice,
  syntax: Syntax,
  memory: ReadingMemory | undefined,
  used: Map<string, ParsedSlice>,
  elsewhere: readonly string[] = [],
): ParsedSlice {
  const key = JSON.stringify([start, elsewhere, text]);
  const parsed = memory?.parsed.get(key) ?? parseSlice(text, start, syntax, elsewhere);
  used.set(key, parsed);
  return parsed;
}

/** Each part by itself; then again those that refer to what another one defines. */
export function* parseSlices(
  slices: readonly Slice[],
  syntax: Syntax,
  memory: ReadingMemory | undefined,
): Steps<ParsedSlice[]> {
  const parsed: ParsedSlice[] = [];
  const used = new Map<string, ParsedSlice>();
  const finish = () => {
    // What is no longer part of the text is forgotten.
    if (memory !== undefined) memory.parsed = used;
    return parsed;
  };
  for (const slice of slices) {
    parsed.push(parseRemembered(slice, syntax, memory, used));
    yield;
  }
  if (parsed.length === 1) return finish();
  const defined = new Set(parsed.flatMap((one) => [...one.defined]));
  if (defined.size === 0) return finish();
  for (const [index, slice] of slices.entries()) {
    const own = parsed[index]?.defined;
    const elsewhere = listReferences(slice.text)
      .flatMap((one) => [one, linkMark + one])
      .filter((one) => defined.has(one) && own?.has(one) !== true);
    if (elsewhere.length === 0) continue;
    parsed[index] = parseRemembered(slice, syntax, memory, used, elsewhere);
    yield;
  }
  return finish();
}
