import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const folder = import.meta.dirname;
const styles = readdirSync(folder).filter((name) => name.endsWith('.css'));
const read = (name: string) => readFileSync(join(folder, name), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');

/** What a browser answers by styling again all that stands around or beside what has changed. */
const costly: readonly (readonly [string, RegExp])[] = [
  [
    '`:has` around both texts: with every click and key in the form, 80 ms instead of 3',
    /\[data-(arrangement="?(dock|panel)"?|adj="?(preference-editor|editor-layout|workspace)"?)\](\[[^\]]*\]|:not\([^)]*\))*:has\(/g,
  ],
  [
    '`:has` around a text: with each block that is put into it',
    /"(?:response-(?:columns|panel|scroll|content)|block(?:-group)?|message|thread-scroll)"\](\[[^\]]*\]|:not\([^)]*\))*:has\(/g,
  ],
  ['a sibling that may be anything: the same, 12 ms instead of 1', /[+~]\s*\*/g],
  ['a place among siblings that may be anything: the same', /(?:^|[\s>+~,]):nth-(?:last-)?child/g],
];

describe.each(styles)('%s', (name) => {
  it.each(costly)('has no %s', (_name, pattern) => {
    expect(read(name).match(pattern) ?? []).toEqual([]);
  });
});
