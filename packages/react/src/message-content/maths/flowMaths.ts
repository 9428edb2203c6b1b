import { createBlockScan } from './blockScan.js';
import {
  backslash,
  type Code,
  type Construct,
  dollar,
  flowToken,
  flowValueToken,
  isLineEnding,
  isSpace,
  type State,
  type Tokenize,
} from './codes.js';
import { isFormula } from './isFormula.js';

/** For each text that is parsed: where formulas that stand as blocks start and end. */
const foundBlocks = new WeakMap<object, Map<number, number>>();
const openBracket = 91;

/**
 * A block is read a line at a time, and while one is open no list or quote is looked for. So whether a formula has an end must be known before it is
 * begun: this looks ahead from the start of a line, where containers are looked for, notes what it finds, and never is a container itself.
 */
const tokenizeAhead: Tokenize = function (effects, _ok, nok) {
  const start = this.now();
  let read: ReturnType<typeof createBlockScan> | undefined;
  let delimiter: '$$' | '\\[' = '$$';
  let end = start;
  const inside: State = (code) => {
    const found = read?.(code) ?? 'failed';
    if (found === 'failed' || found === 'closed') {
      effects.exit('data');
      if (found === 'closed') note();
      return nok(code);
    }
    effects.consume(code);
    if (found === 'delimiter') end = this.now();
    return inside;
  };
  const note = () => {
    const content = this.sliceSerialize({ start, end }).slice(2, -2);
    if (!isFormula(delimiter, content)) return;
    const blocks = foundBlocks.get(this.parser) ?? new Map<number, number>();
    foundBlocks.set(this.parser, blocks.set(start.offset, end.offset));
  };
  return (code) => {
    const second = code === dollar ? dollar : openBracket;
    effects.enter('data');
    effects.consume(code);
    return (next) => {
      if (next !== second) {
        effects.exit('data');
        return nok(next);
      }
      delimiter = second === dollar ? '$$' : '\\[';
      read = createBlockScan(delimiter);
      effects.consume(next);
      return inside;
    };
  };
};

const tokenizeFlow: Tokenize = function (effects, ok, nok) {
  const end = foundBlocks.get(this.parser)?.get(this.now().offset);
  const lineStart: State = (code) => {
    // The quote or list it stands in has ended before it.
    if (code === null || this.parser.lazy[this.now().line]) return nok(code);
    if (isLineEnding(code)) return endLine(code);
    effects.enter(flowValueToken);
    return inside(code);
  };
  const endLine = (code: Code) => {
    effects.enter('lineEnding');
    effects.consume(code);
    effects.exit('lineEnding');
    return lineStart;
  };
  const inside: State = (code) => {
    const isEnd = this.now().offset === end;
    if (isEnd || code === null || isLineEnding(code)) effects.exit(flowValueToken);
    if (isEnd) {
      effects.exit(flowToken);
      return after(code);
    }
    if (code === null) return nok(code);
    if (isLineEnding(code)) return endLine(code);
    effects.consume(code);
    return inside;
  };
  const after: State = (code) => {
    if (!isSpace(code)) return ok(code);
    effects.enter('whitespace');
    return space(code);
  };
  const space: State = (code) => {
    if (isSpace(code)) {
      effects.consume(code);
      return space;
    }
    effects.exit('whitespace');
    return ok(code);
  };
  return (code) => {
    if (end === undefined) return nok(code);
    effects.enter(flowToken);
    effects.enter(flowValueToken);
    effects.consume(code);
    // Whether it ends a paragraph is asked when only its first line is there.
    return this.interrupt ? ok : inside;
  };
};

const ahead: Construct = { name: 'mathsAhead', tokenize: tokenizeAhead };
const flow: Construct = { name: 'mathsFlow', concrete: true, tokenize: tokenizeFlow };

export const documentConstructs = { [dollar]: ahead, [backslash]: ahead };
export const flowConstructs = { [dollar]: flow, [backslash]: flow };
