import { createRow } from './rows.js';

const quiet = `**Get the Nimbus S2.** It is the quietest cordless vacuum we carry under $250, and the brush you need for long hair comes in the box.

| Model | Price | Noise, eco | Runtime |
| --- | --- | --- | --- |
| **Nimbus S2** | $219 | 62 dB | 45 min |
| Whisk Air 300 | $249 | 68 dB | 38 min |
| Pebble Go | $179 | 71 dB | 30 min |

## Why this one

- **Noise.** 62 dB is about the level of a normal conversation. The Whisk is audibly louder, the Pebble louder still.
- **Long hair.** The comb roller lifts hair off the brush, so you don’t have to cut it away.
- **Your rug.** Use the low setting on wool; the high one can pull fibres loose.

## Two things to know

1. The dust cup is small, 0.4 l. With two cats, expect to empty it after each room.
2. The filter is washable but needs a day to dry. [A second filter is $14](https://shop.example/filter).

Returns are free for 30 days, so you can see how the cats take it.

If you would rather wait, the S2 has been on sale twice this year, in March and in late November, each time for $189. Nothing else under $250 comes near its noise level.
`;

const revised = quiet
  .replace('It is the quietest cordless vacuum we carry under $250', 'It is the quietest one under $250')
  .replace('a normal conversation', 'a quiet conversation')
  .replace(
    'The comb roller lifts hair off the brush, so you don’t have to cut it away.',
    'Its roller has a comb.',
  )
  .replace('Use the low setting on wool; the high one can pull fibres loose.', 'Set it low on wool.')
  .replace('0.4 l', '0.5 l')
  .replace('Returns are free for 30 days, so you can see how the cats take it.\n\n', '')
  .replace('Nothing else', '> Tip: leave it switched off in the room for a day.\n\nNothing else');

const createPair = (a: string, b: string, id: string) => createRow([{ content: a }, { content: b }], { id });

/** One answer and the same one, revised. */
export const revisedRow = createPair(quiet, revised, 'revised');

/** One answer, twice. */
export const identicalRow = createPair(quiet, quiet, 'identical');

/** Four answers of some length, and a short one. */
export const lengthsRow = createRow(
  [quiet, 'It is the quiet one.', revised, `${quiet}\n\n${revised}`, `${revised}\n\n${quiet}`].map(
    (content) => ({ content }),
  ),
  { id: 'lengths' },
);

/** Two long answers that say much the same in another order and at another length. */
export const chaptersRow = createPair(
  Array.from(
    { length: 14 },
    (_, index) => `## Chapter ${index + 1}\n\nWhat stands in chapter ${index + 1} is short.`,
  ).join('\n\n'),
  Array.from(
    { length: 14 },
    (_, index) =>
      `## Chapter ${index + 1}\n\n${`In chapter ${index + 1} there is much more to read, and it goes on for a while. `.repeat(8)}`,
  ).join('\n\n'),
  'chapters',
);
