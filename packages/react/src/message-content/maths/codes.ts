import type { characterReference } from 'micromark-core-commonmark';
import type { gfm } from 'micromark-extension-gfm';

export type ParserExtension = ReturnType<typeof gfm>;
export type Construct = typeof characterReference;
export type Tokenize = Construct['tokenize'];
export type State = ReturnType<Tokenize>;
export type Code = Parameters<State>[0];

/** Characters as micromark reads them: line endings, tabs and the spaces of a tab are negative numbers, the end is `null`. */
export const dollar = 36;
export const backslash = 92;
export const isLineEnding = (code: Code): boolean => code !== null && code < -2;
export const isSpace = (code: Code): boolean => code === -2 || code === -1 || code === 32;

/** A character as text; white space and the ends of a text are the empty one. */
export const toCharacter = (code: Code): string =>
  code === null || code < 0 || code === 32 ? '' : String.fromCharCode(code);

/** Tokens of our own. (micromark’s types list only its own.) */
export const textToken = 'mathText' as 'codeText';
export const textValueToken = 'mathTextData' as 'codeTextData';
export const flowToken = 'mathFlow' as 'codeFenced';
export const flowValueToken = 'mathFlowValue' as 'codeFlowValue';
