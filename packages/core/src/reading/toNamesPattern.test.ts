import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toNamesPattern } from './toNamesPattern.js';

/** The names one beside the other, as they could be written down by hand. */
function toPlainPattern(names: readonly (readonly string[])[]): RegExp {
  const ways = names.map((words) => {
    const name = words.map((word) => word.replaceAll('.', '\\.')).join('[^a-z0-9]{1,32}');
    return `${/^[a-z0-9]/.test(name) ? '\\b' : ''}${name}${/[a-z0-9]$/.test(words.at(-1) ?? '') ? '\\b' : ''}`;
  });
  return new RegExp(ways.join('|'), 'i');
}

const anyWord = fc.constantFrom('a', 'ab', 'abc', 'b', 'gpt', '4', '4.1', 'é', '文', '😀');
const anyNames = fc.array(fc.array(anyWord, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 8 });
const anyProse = fc
  .array(fc.oneof(anyWord, fc.constantFrom(' ', '-', 'A', 'GPT', '.', '\n')), { maxLength: 20 })
  .map((pieces) => pieces.join(''));

describe('the pattern of names', () => {
  it('finds a name where there is one, as every name tried by itself would', () => {
    fc.assert(
      fc.property(anyNames, anyProse, (names, text) => {
        expect(text.search(toNamesPattern(names) ?? /^$/)).toBe(text.search(toPlainPattern(names)));
      }),
    );
  });

  it('takes the longest name that a place has', () => {
    const names = [['gpt'], ['gpt', '4'], ['gpt', '4.1'], ['chat', 'gpt']];
    expect('GPT, ChatGPT, chat gpt, GPT-4 and gpt 4.1'.match(toNamesPattern(names) ?? '')).toEqual([
      'GPT',
      'chat gpt',
      'GPT-4',
      'gpt 4.1',
    ]);
  });

  it('compares what names begin with in common once', () => {
    const { source = '' } = toNamesPattern([['harbor'], ['harbor', 'two'], ['harbour']]) ?? {};
    expect(source.split('harbo')).toHaveLength(2);
  });

  it('is none where there are no names', () => {
    expect(toNamesPattern([])).toBeUndefined();
    expect(toNamesPattern([[]])).toBeUndefined();
  });
});
