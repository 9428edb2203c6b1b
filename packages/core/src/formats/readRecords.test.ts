import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Found, readRecords } from './readRecords.js';

const read = (text: string): Found[] => readRecords({ name: 'rows', text });

/** Each find as its place and either its value or its code. */
const summarise = (text: string): unknown[] =>
  read(text).map((found) => {
    const { line, index } = found.source;
    return [line ?? null, index ?? null, 'value' in found ? found.value : found.code];
  });

describe('readRecords', () => {
  it.each([
    ['one value', '{"a":1}', [[null, null, { a: 1 }]]],
    [
      'an array',
      '[{"a":1},2]',
      [
        [null, 0, { a: 1 }],
        [null, 1, 2],
      ],
    ],
    [
      'a pretty-printed array',
      '[\n  {"a": 1},\n  {"a": 2}\n]\n',
      [
        [null, 0, { a: 1 }],
        [null, 1, { a: 2 }],
      ],
    ],
    [
      'lines',
      '{"a":1}\n{"a":2}',
      [
        [1, null, { a: 1 }],
        [2, null, { a: 2 }],
      ],
    ],
    [
      'lines that hold arrays',
      '[1,2]\n[3]',
      [
        [1, 0, 1],
        [1, 1, 2],
        [2, 0, 3],
      ],
    ],
    [
      'blank lines',
      '\n{"a":1}\n\n \t\n{"a":2}\n\n',
      [
        [2, null, { a: 1 }],
        [5, null, { a: 2 }],
      ],
    ],
    [
      'CRLF and a byte order mark',
      '\uFEFF{"a":1}\r\n{"a":2}\r\n',
      [
        [1, null, { a: 1 }],
        [2, null, { a: 2 }],
      ],
    ],
    [
      'a byte order mark before each part of a joined file',
      '{"a":1}\n\uFEFF{"a":2}',
      [
        [1, null, { a: 1 }],
        [2, null, { a: 2 }],
      ],
    ],
    [
      'line separators inside a string',
      '{"a":"\u2028"}\n{"a":"\u2029"}',
      [
        [1, null, { a: '\u2028' }],
        [2, null, { a: '\u2029' }],
      ],
    ],
    [
      'a bad line among good ones',
      '{"a":1}\n{"a":\n{"a":3}',
      [
        [1, null, { a: 1 }],
        [2, null, 'not-json'],
        [3, null, { a: 3 }],
      ],
    ],
    [
      'a bad first line of many',
      '{"a":\n{"a":2}\n{"a":3}',
      [
        [1, null, 'not-json'],
        [2, null, { a: 2 }],
        [3, null, { a: 3 }],
      ],
    ],
    [
      'a last line cut off',
      '{"a":1}\n{"a":2}\n{"a"',
      [
        [1, null, { a: 1 }],
        [2, null, { a: 2 }],
        [3, null, 'not-json'],
      ],
    ],
    ['nothing', '', [[null, null, 'empty-file']]],
    ['white space', '\uFEFF \r\n\t', [[null, null, 'empty-file']]],
    ['an empty array', '[]', [[null, null, 'empty-file']]],
    [
      'a line with an empty array',
      '{"a":1}\n[]',
      [
        [1, null, { a: 1 }],
        [2, null, 'empty-file'],
      ],
    ],
    ['a broken document', '{\n  "rows": [\n    {"a": 1},\n    {"a": 2}\n  ]\n', [[null, null, 'not-json']]],
    ['a broken array of objects', '[\n{"a":1},\n{"a":2}\n', [[null, null, 'not-json']]],
    ['one broken line', '{"a":1', [[null, null, 'not-json']]],
    ['a table', '"name"\n"one"\n"two"', [[null, null, 'not-json']]],
    ['prose', 'Dear all,\nhere are the rows.', [[null, null, 'not-json']]],
  ])('reads %s', (_, text, expected) => {
    expect(summarise(text)).toEqual(expected);
  });

  it.each([
    [
      '[\n  {"a": 1,}\n]',
      'This file is not JSON: reading stops at line 2, column 11, at “}”. Correct it there, or save or export it again as JSON.',
    ],
    [
      '{"a":1',
      'This file is not JSON: it ends at line 1, column 7, before the value is complete. It may be cut off; save or export it again.',
    ],
    [
      '{"a":1}\n{"a":}',
      'This line is not JSON: reading stops at line 2, column 6, at “}”. Correct it there, or save or export it again as JSON.',
    ],
    [
      '["one\ntwo"]',
      'This file is not JSON: reading stops at line 1, column 6, at the character U+000A. Correct it there, or save or export it again as JSON.',
    ],
    [
      'PK\u0003\u0004',
      'This file is not JSON: reading stops at line 1, column 1, at “P”. Correct it there, or save or export it again as JSON.',
    ],
  ])('says in one sentence where %j breaks', (text, message) => {
    const problems = read(text).filter((found) => 'message' in found);
    expect(problems.map((problem) => ('message' in problem ? problem.message : ''))).toEqual([message]);
  });

  it('finds each line of what is written as NDJSON, and in any text something or a problem', () => {
    fc.assert(
      fc.property(fc.array(fc.dictionary(fc.string(), fc.jsonValue()), { minLength: 2 }), (values) => {
        const text = values.map((value) => JSON.stringify(value)).join('\n');
        const found = read(text).map((one) => ('value' in one ? one.value : one.code));
        expect(found).toEqual(values.map((value) => JSON.parse(JSON.stringify(value))));
      }),
    );
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.json()),
        (text) => read(text).length > 0,
      ),
    );
  });
});
