import { describe, expect, it } from 'vitest';
import { staysUnfolded } from './staysUnfolded.js';
import type { Decoration } from './types.js';

const mark = (kind: Decoration['kind'], isCurrent = false): Decoration => ({
  start: 0,
  end: 1,
  id: 'a',
  kind,
  isCurrent,
});

describe('what stays when the rest is folded', () => {
  it.each<[string, readonly Decoration[], boolean]>([
    ['nothing marked', [], false],
    ['a difference', [mark('difference')], true],
    ['evidence and words found', [mark('evidence'), mark('found')], false],
    ['the word a person is at', [mark('evidence'), mark('found', true)], true],
    ['the evidence a person is at', [mark('evidence', true)], true],
  ])('%s: %s', (_name, decorations, expected) => {
    expect(staysUnfolded(decorations)).toBe(expected);
  });
});
