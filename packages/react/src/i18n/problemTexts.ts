import type { Problem } from '@adjudge/core';

type Params = NonNullable<Problem['params']>;

/** What is said beside a field, by problem code. A code without an entry is said in the problem's own English sentence. */
export const problemTexts: Readonly<Record<string, (params: Params) => string>> = {
  'answer-required': () => 'This is not answered yet.',
  'text-too-short': ({ limit = 0, count = 0 }) =>
    Number(limit) - Number(count) === 1
      ? 'One more character, please.'
      : `${Number(limit) - Number(count)} more characters, please.`,
  'text-too-long': ({ limit = 0, count = 0 }) =>
    `${Number(count) - Number(limit)} over the limit of ${limit} characters.`,
  'too-few-choices': ({ limit = 0 }) => `Choose at least ${limit}.`,
  'axes-missing': ({ axes = '' }) => `Not answered yet: ${axes}.`,
  'strength-missing': () => 'Say how much better it is, too.',
  'ranking-incomplete': ({ left = 0 }) =>
    left === 1 ? 'One response has no place yet.' : `${left} responses have no place yet.`,
  'best-worst-incomplete': () => 'Choose the best and the worst.',
  'too-many-choices': ({ limit = 0 }) => `Choose at most ${limit}.`,
};
