import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const folder = import.meta.dirname;
const styles = readdirSync(folder).filter((name) => name.endsWith('.css'));

/** The elements that both texts stand in, whatever the form does. */
const around =
  /\[data-(arrangement="?(dock|panel)"?|adj="?(preference-editor|editor-layout|workspace)"?)\](\[[^\]]*\]|:not\([^)]*\))*:has\(/;

describe('styles', () => {
  // The browser would style each element of two long texts anew with every click and key in the form: 80 ms instead of 3.
  it.each(styles)('%s does not make what the texts stand in depend on what is in it', (name) => {
    expect(readFileSync(join(folder, name), 'utf8')).not.toMatch(around);
  });
});
