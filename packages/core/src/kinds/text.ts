import * as v from 'valibot';
import { createFailure, createProblem, createSuccess, type Problem, parseWith } from '../errors/index.js';
import { createKind } from './createKind.js';
import { createLimitsProblem, limitSchema } from './limits.js';
import type { Classification } from './types.js';

/** Free text. */
export interface TextClassification extends Classification {
  readonly kind: 'text';
  /** Counted as people count, by code point, white space at the ends left out. */
  readonly minCharacters?: number;
  readonly maxCharacters?: number;
}

/** The text, exactly as written. */
export type TextAnswer = string;

const settings = v.object({ minCharacters: limitSchema, maxCharacters: limitSchema });

/** How many characters a text counts for limits: code points, white space at the ends left out. */
export function toCharacterCount(text: string): number {
  return [...text.trim()].length;
}

function validate(
  answer: TextAnswer,
  { minCharacters = 0, maxCharacters, name }: TextClassification,
): Problem[] {
  const count = toCharacterCount(answer);
  const params = { classification: name, count };
  if (count < minCharacters) {
    const message = `“${name}” asks for at least ${minCharacters} characters, and ${count} are written.`;
    return [createProblem('text-too-short', message, { params: { ...params, limit: minCharacters } })];
  }
  if (maxCharacters !== undefined && count > maxCharacters) {
    const message = `“${name}” allows at most ${maxCharacters} characters, and ${count} are written.`;
    return [createProblem('text-too-long', message, { params: { ...params, limit: maxCharacters } })];
  }
  return [];
}

/** The text kind. It says nothing about which response is better. */
export const textKind = /* @__PURE__ */ createKind<TextClassification, TextAnswer>({
  kind: 'text',
  parse: (raw) => {
    const parsed = parseWith(settings, raw);
    const crossed = parsed.ok
      ? createLimitsProblem('minCharacters', parsed.value.minCharacters, parsed.value.maxCharacters)
      : undefined;
    return crossed === undefined ? parsed : createFailure(crossed);
  },
  parseAnswer: (raw, { name }) =>
    typeof raw === 'string'
      ? createSuccess(raw)
      : createFailure(
          createProblem('answer-invalid', `The answer to “${name}” is not text. Write it again.`, {
            params: { classification: name },
          }),
        ),
  isAnswered: (answer) => answer.trim() !== '',
  validate,
});
