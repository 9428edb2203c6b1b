import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseWith } from '../errors/index.js';
import { conditionSchema, listConditionReferences } from './condition.js';

describe('a condition', () => {
  it.each([
    [{ classificationId: 'q', operator: 'answered' }],
    [{ classificationId: 'q', operator: 'is', value: 'a' }],
    [{ classificationId: 'q', operator: 'is', value: 3 }],
    [{ classificationId: 'q', operator: 'includes', value: 'a' }],
    [{ classificationId: 'q', operator: 'at-least', value: 2 }],
    [{ classificationId: 'q', operator: 'at-most', value: 2 }],
    [{ classificationId: 'q', operator: 'verdict', value: 'both-bad' }],
    [{ responses: 'at-least', value: 3 }],
    [{ all: [] }],
    [{ any: [{ not: { all: [{ responses: 'at-most', value: 2 }] } }] }],
  ])('is read as it stands: %j', (raw) => {
    expect(parseWith(conditionSchema, raw)).toEqual({ ok: true, value: raw, problems: [] });
  });

  it.each([
    ['q1 = a', [], /^This is no condition\./],
    [{}, [], /^This is no condition\./],
    [{ all: [{ not: {} }] }, ['all', 0, 'not'], /^This is no condition\./],
    [{ any: { classificationId: 'q', operator: 'answered' } }, ['any'], /^Expected Array/],
    [{ classificationId: 'q', operator: 'equals', value: 1 }, ['operator'], /"answered"/],
    [{ classificationId: 'q', operator: 'is' }, ['value'], /found nothing/],
    [{ classificationId: 'q', operator: 'at-least', value: '3' }, ['value'], /Expected number/],
    [{ classificationId: 'q', operator: 'verdict', value: 'A' }, ['value'], /"both-bad"/],
    [{ classificationId: 'q', operator: 'answered', value: true }, ['value'], /There is no such field/],
    [{ classificationId: '', operator: 'answered' }, ['classificationId'], /An id must be/],
    [{ all: [], any: [] }, ['any'], /There is no such field/],
  ])('that is wrong names the place: %j', (raw, path, sentence) => {
    const [problem, ...others] = parseWith(conditionSchema, raw).problems;
    expect(problem).toMatchObject({ code: 'wrong-type', path });
    expect(problem?.message).toMatch(sentence);
    expect(others).toEqual([]);
  });

  it('is read from anything at all, however deep, and never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (raw) => {
        expect(typeof parseWith(conditionSchema, raw).ok).toBe('boolean');
      }),
    );
    const deep = JSON.parse(`${'{"not":'.repeat(50_000)}{}${'}'.repeat(50_000)}`) as unknown;
    expect(parseWith(conditionSchema, deep).problems[0]?.code).toBe('input-too-deep');
  });

  it('goes by the answers it names, wherever they stand in it', () => {
    const by = (classificationId: string) => ({ classificationId, operator: 'answered' as const });
    const condition = {
      all: [by('a'), { any: [by('b'), { not: by('c') }] }, { responses: 'at-least' as const, value: 2 }],
    };
    expect(listConditionReferences(condition)).toEqual(['a', 'b', 'c']);
  });
});
