import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import type { gfmFromMarkdown } from 'mdast-util-gfm';
import { characterReference } from 'micromark-core-commonmark';
import type { gfm } from 'micromark-extension-gfm';
import { normalizeIdentifier } from 'micromark-util-normalize-identifier';

type ParserExtension = ReturnType<typeof gfm>;
type Construct = typeof characterReference;
type TreeExtension = ReturnType<typeof gfmFromMarkdown>[number];

/** A token of our own: the usual one would be decoded the usual way when the tree is made. (micromark’s types list only its own.) */
const nameToken = 'namedReferenceValue' as 'characterReferenceValue';
const ampersand = 38;
const numberSign = 35;
const semicolon = 59;
const longestName = 31;

type Decoder = Element & { setHTML?: (html: string) => void };

/** HTML has some 2 200 names; a text may make up any number. */
const mostKnown = 4_000;
const known = new Map<string, string | undefined>();

/** Each name is asked for once: a text of references alone would be asking for seconds. */
function decode(name: string): string | undefined {
  if (known.has(name)) return known.get(name);
  const decoded = askFor(name);
  if (known.size >= mostKnown) known.clear();
  known.set(name, decoded);
  return decoded;
}

/**
 * What `&name;` stands for; `undefined` for a name that HTML does not know. Without `innerHTML`, by which the usual library decodes in
 * browsers: a page that requires Trusted Types forbids it.
 */
function askFor(name: string): string | undefined {
  if (typeof document === 'undefined') return decodeNamedCharacterReference(name) || undefined;
  const decoder: Decoder = document.createElement('i');
  if (decoder.setHTML === undefined) return decodeOldWay(name);
  decoder.setHTML(`&${name};`);
  const text = decoder.textContent;
  // “&notit;” is read as “¬it;”: the name itself is none.
  const isPartial = text.endsWith(';') && name !== 'semi';
  return isPartial || text === '' ? undefined : text;
}

/** Browsers without `setHTML`: where Trusted Types are required, the reference stays as it is written. */
function decodeOldWay(name: string): string | undefined {
  try {
    return decodeNamedCharacterReference(name) || undefined;
  } catch {
    return undefined;
  }
}

const isNamePart = (code: number | null) =>
  code !== null && ((code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122));

const named: Construct = {
  name: 'namedReference',
  tokenize(effects, ok, nok) {
    let size = 0;
    const readName: ReturnType<Construct['tokenize']> = (code) => {
      if (code === semicolon && size > 0) {
        const name = effects.exit(nameToken);
        if (decode(this.sliceSerialize(name)) === undefined) return nok(code);
        effects.enter('characterReferenceMarker');
        effects.consume(code);
        effects.exit('characterReferenceMarker');
        effects.exit('characterReference');
        return ok;
      }
      if (!isNamePart(code) || size++ >= longestName) return nok(code);
      effects.consume(code);
      return readName;
    };
    return (code) => {
      effects.enter('characterReference');
      effects.enter('characterReferenceMarker');
      effects.consume(code);
      effects.exit('characterReferenceMarker');
      effects.enter(nameToken);
      return readName;
    };
  },
};

/** Whether a number follows: only then is CommonMark's own construct asked, since with a name it would decode it. */
const numberAhead: Construct = {
  name: 'numberAhead',
  tokenize: (effects, ok, nok) => (code) => {
    effects.enter('data');
    effects.consume(code);
    return (next) => {
      effects.exit('data');
      return next === numberSign ? ok(next) : nok(next);
    };
  },
};

/** CommonMark’s own, under another name: by its own it is switched off. */
const anyReference: Construct = { name: 'numericReference', tokenize: characterReference.tokenize };

const numeric: Construct = {
  name: 'numericReferenceAhead',
  tokenize: (effects, ok, nok) => effects.check(numberAhead, effects.attempt(anyReference, ok, nok), nok),
};

/** Character references (`&amp;`, `&#38;`) as CommonMark has them, for micromark. */
export function parseCharacterReferences(): ParserExtension {
  const constructs = { [ampersand]: [named, numeric] };
  return { disable: { null: ['characterReference'] }, string: constructs, text: constructs };
}

/** The same, for the tree that is made of what micromark found. */
export function buildCharacterReferences(): TreeExtension {
  return {
    exit: {
      [nameToken](token) {
        const tail = this.stack.at(-1);
        const written = this.sliceSerialize(token);
        if (tail !== undefined && 'value' in tail) tail.value += decode(written) ?? `&${written};`;
      },
      // As the usual one, but the label stays as it is written: links are found by the identifier.
      labelText(token) {
        const written = this.sliceSerialize(token);
        const link = this.stack.at(-2);
        if (link === undefined) return;
        Object.assign(link, { label: written, identifier: normalizeIdentifier(written).toLowerCase() });
      },
    },
  };
}
