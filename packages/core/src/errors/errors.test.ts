import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parseProjectDetails } from '../project/index.js';
import {
  AdjudgeError,
  applyPathPrefix,
  createProblem,
  errorCodes,
  hasErrors,
  parseJson,
  parseWith,
  toPathText,
  toProblemText,
} from './index.js';

describe('a path', () => {
  it.each([
    [[], ''],
    [['comparisons', 0, 'responses', 1], 'comparisons[0].responses[1]'],
    [['meta data', 'x'], '["meta data"].x'],
    [[0, 'a'], '[0].a'],
  ])('%j is written %j', (path, text) => {
    expect(toPathText(path)).toBe(text);
  });
});

it('a problem is one line: where, then what', () => {
  const problem = createProblem('wrong-type', 'Expected text.', { path: ['b'] });
  const [outer] = applyPathPrefix(['a', 0], [problem]);
  expect(outer === undefined ? '' : toProblemText(outer)).toBe('a[0].b: Expected text.');
  expect(hasErrors([problem])).toBe(true);
  expect(hasErrors([{ ...problem, severity: 'warning' }])).toBe(false);
});

describe('parseWith', () => {
  const schema = v.object({ name: v.string() });

  it('names what was expected and what was found, in one short sentence', () => {
    expect(parseWith(schema, { name: 7 }).problems).toMatchObject([
      { code: 'wrong-type', path: ['name'], message: 'Expected string, found 7.' },
    ]);
    expect(parseWith(schema, {}).problems[0]?.message).toMatch(/found nothing\.$/);
    const long = parseWith(v.object({ name: v.number() }), { name: 'x'.repeat(100_000) });
    expect(long.problems[0]?.message.length).toBeLessThan(120);
  });

  it('comes back from what nests too deep for the stack', () => {
    const nested: v.GenericSchema<unknown> = v.lazy(() => v.array(nested));
    const deep = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`) as unknown;
    expect(parseWith(nested, deep).problems[0]?.code).toBe('input-too-deep');
  });
});

describe('parseJson', () => {
  it('reads what JSON.parse reads, a byte order mark before it', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const parsed = parseJson(`\uFEFF${JSON.stringify(value)}`);
        expect(parsed).toEqual({ ok: true, value: JSON.parse(JSON.stringify(value)), problems: [] });
      }),
    );
  });
  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => void expect(typeof parseJson(text).ok).toBe('boolean')));
    expect(parseJson('{').problems[0]?.code).toBe('not-json');
  });
});

it('an AdjudgeError reads as what, code, and each problem on a line of its own', () => {
  const error = new AdjudgeError('wrong-type', 'it cannot be.', [
    createProblem('wrong-type', 'Why.', { path: ['a'] }),
  ]);
  expect(error.message).toBe('Adjudge: it cannot be. (wrong-type)\n  a: Why.');
  expect(error.code).toBe('wrong-type');
});

it('each code is kebab-case and says what it means', () => {
  for (const [code, sentence] of Object.entries(errorCodes)) {
    expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(sentence).toMatch(/^[A-Z].*\.$/);
  }
});

it('a project’s own fields are read, and nothing else', () => {
  expect(parseProjectDetails({ id: 'p', name: 'P', qualityMode: 'consensus', labels: [] })).toEqual({
    ok: true,
    value: { id: 'p', name: 'P', qualityMode: 'consensus' },
    problems: [],
  });
  expect(parseProjectDetails({ id: 'p', name: 'P', qualityMode: 'gold' }).problems[0]?.path).toEqual([
    'qualityMode',
  ]);
});
