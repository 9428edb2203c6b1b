import type { Path } from '../../../errors/index.js';
import { addDifference, type Walk } from './differences.js';

type Fields = Readonly<Record<string, unknown>>;

function isLimit(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0;
}

/** `minCharacters` and `maxCharacters`, or `minChoices` and `maxChoices`. */
export function readLimits(fields: Fields, what: 'Characters' | 'Choices', path: Path, walk: Walk): object {
  const [minimumKey, maximumKey] = [`min${what}`, `max${what}`];
  const given = [minimumKey, maximumKey].filter((key) => fields[key] != null);
  for (const key of given) {
    if (isLimit(fields[key])) continue;
    addDifference(walk, [...path, key], 'Expected a whole number from 0 on. The limit was left out.');
  }
  const limits = given.filter((key) => isLimit(fields[key]));
  if (limits.length === 2 && Number(fields[minimumKey]) > Number(fields[maximumKey])) {
    addDifference(
      walk,
      [...path, minimumKey],
      'This minimum is larger than the maximum. Both were left out.',
    );
    return {};
  }
  return Object.fromEntries(limits.map((key) => [key, fields[key]]));
}

/** Whether a switch is on. What is neither on nor off is off, and reported. */
export function readFlag(fields: Fields, key: 'required' | 'isLikertScale', path: Path, walk: Walk): boolean {
  const flag = fields[key] ?? false;
  if (typeof flag !== 'boolean') {
    const message = 'Expected true or false here, without quotes. It was read as false.';
    addDifference(walk, [...path, key], message);
  }
  return flag === true;
}

/** What a question is about: Labelbox knows the row (`global`) and each message (`index`). */
export function readScope({ scope }: Fields, path: Path, walk: Walk): object {
  if (scope === 'index') return { scope: 'message' };
  if (scope !== undefined && scope !== null && scope !== 'global') {
    const message = 'Expected “global” or “index” here. The question was read as one about the row.';
    addDifference(walk, [...path, 'scope'], message);
  }
  return {};
}

/** How options are shown; the older dropdown is a list with a search box. */
export function readUiMode({ type, uiMode }: Fields, path: Path, walk: Walk): object {
  if (type === 'dropdown') return { uiMode: 'searchable' };
  if (uiMode === undefined || uiMode === null) return {};
  if (uiMode === 'hotkey' || uiMode === 'searchable') return { uiMode };
  addDifference(walk, [...path, 'uiMode'], 'This way of showing options is not known here; it was left out.');
  return {};
}
