// What `pnpm benchmark` can be told, for working on it. The page of figures is written by a whole run alone.
import { parseArgs } from 'node:util';

export const parts = /** @type {const} */ ([
  'rows',
  'slow',
  'switching',
  'heap',
  'large',
  'freezing',
  'thread',
  'forms',
]);

/** @typedef {(typeof parts)[number]} PartName */

/** @param {readonly string[]} words */
export function parseOptions(words) {
  const { values } = parseArgs({
    args: [...words],
    options: {
      only: { type: 'string' },
      rounds: { type: 'string', default: '5' },
      sources: { type: 'boolean', default: false },
      peers: { type: 'string' },
    },
  });
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1)
    throw new Error('--rounds= takes a whole number, 1 or more: how often each page is visited.');
  const named = values.only?.split(',') ?? parts;
  const wrong = named.filter((name) => !parts.some((part) => part === name));
  if (wrong.length > 0)
    throw new Error(`--only= takes ${parts.join(', ')}, with commas between them; not ${wrong.join(', ')}.`);
  return {
    only: parts.filter((part) => named.includes(part)),
    rounds,
    /** Bundles the packages’ sources, so that nothing has to be built. */
    fromSources: values.sources,
    /** A folder in which the peers stay installed from run to run. */
    peers: values.peers,
    isWhole: values.only === undefined && values.rounds === '5' && !values.sources,
  };
}
