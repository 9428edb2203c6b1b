import {
  backslash,
  type Code,
  type Construct,
  dollar,
  isLineEnding,
  type State,
  type Tokenize,
  textToken,
  textValueToken,
  toCharacter,
} from './codes.js';
import { isFormula, type MathsDelimiter } from './isFormula.js';

const openParenthesis = 40;
const openBracket = 91;
const backtick = 96;

/**
 * A formula in a sentence. The next delimiter of the same sort decides: it closes the formula, or the opening is text. So each stretch of a
 * text is read once for each opening before it, and no more.
 */
const tokenizeText: Tokenize = function (effects, ok, nok) {
  const before = toCharacter(this.previous);
  const start = this.now();
  let opening: MathsDelimiter = '$';

  const finish = (code: Code) => {
    const size = opening.length;
    const content = this.sliceSerialize({ start, end: this.now() }).slice(size, -size);
    if (!isFormula(opening, content, before, toCharacter(code))) return nok(code);
    effects.exit(textValueToken);
    effects.exit(textToken);
    return ok(code);
  };
  // Each line ending is a token of its own: by these micromark finds its way through the marks of quotes and lists.
  const endLine = (code: Code) => {
    effects.exit(textValueToken);
    effects.enter('lineEnding');
    effects.consume(code);
    effects.exit('lineEnding');
    return lineStart;
  };
  const lineStart: State = (code) => {
    if (isLineEnding(code)) return nok(code);
    effects.enter(textValueToken);
    return inside(code);
  };
  const inside: State = (code) => {
    // Code stays code.
    if (code === null || code === backtick) return nok(code);
    if (isLineEnding(code)) return endLine(code);
    effects.consume(code);
    if (code === dollar && opening.startsWith('$')) return afterDollar;
    return code === backslash ? escaped : inside;
  };
  const afterDollar: State = (code) => {
    if (opening === '$') return code === dollar ? nok(code) : finish(code);
    if (code !== dollar) return inside(code);
    effects.consume(code);
    return (next) => (next === dollar ? nok(next) : finish(next));
  };
  const escaped: State = (code) => {
    if (code === null || isLineEnding(code)) return inside(code);
    const pair = `\\${toCharacter(code)}`;
    if (pair === opening) return nok(code);
    effects.consume(code);
    const isClosing = pair === (opening === '\\(' ? '\\)' : opening === '\\[' ? '\\]' : undefined);
    return isClosing ? finish : inside;
  };
  const second: State = (code) => {
    if (code !== dollar) return inside(code);
    opening = '$$';
    effects.consume(code);
    return (next) => (next === dollar ? nok(next) : inside(next));
  };
  const bracket: State = (code) => {
    if (code !== openParenthesis && code !== openBracket) return nok(code);
    opening = code === openBracket ? '\\[' : '\\(';
    effects.consume(code);
    return inside;
  };
  return (code) => {
    effects.enter(textToken);
    effects.enter(textValueToken);
    effects.consume(code);
    return code === dollar ? second : bracket;
  };
};

/** The rest of a run of dollar signs opens nothing; an escaped one before it is no part of the run. */
const previous: Construct['previous'] = function (code) {
  return code !== dollar || this.events.at(-1)?.[1].type === 'characterEscape';
};

export const textConstructs = {
  [dollar]: { name: 'mathsText', tokenize: tokenizeText, previous } satisfies Construct,
  [backslash]: { name: 'mathsText', tokenize: tokenizeText } satisfies Construct,
};
