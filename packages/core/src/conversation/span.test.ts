import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSampleDataRow } from '../testing/index.js';
import { parseDataRow } from './parseDataRow.js';
import { isSpanOf, toFieldText, toSortedSpans } from './span.js';
import { type SpanTarget, toTargetId, toTargetKey } from './target.js';
import { toTargetComparison } from './toTargetComparison.js';

const row = createSampleDataRow();
const inReply = (start: number, end: number, responseId = 'r0'): SpanTarget => {
  return { type: 'span', field: { type: 'response', responseId }, start, end };
};
const inMessage = (start: number, end: number, messageId = 'm1'): SpanTarget => {
  return { type: 'span', field: { type: 'message', messageId }, start, end };
};

const anySpan: fc.Arbitrary<SpanTarget> = fc
  .tuple(fc.boolean(), fc.string({ minLength: 1 }), fc.nat(40), fc.integer({ min: 1, max: 40 }))
  .map(([isReply, id, start, length]) =>
    isReply ? inReply(start, start + length, id) : inMessage(start, start + length, id),
  );

describe('a span', () => {
  it('has a key that names its text and range, equal exactly when the spans are', () => {
    expect(toTargetId(inReply(12, 40))).toBe('response:r0:12-40');
    fc.assert(
      fc.property(anySpan, anySpan, (a, b) => {
        expect(toTargetKey(a) === toTargetKey(b)).toBe(JSON.stringify(a) === JSON.stringify(b));
      }),
    );
  });

  it('is of the comparison that its response is of; one in a message is of none', () => {
    expect(toTargetComparison(row, inReply(0, 1, 'r1'))?.id).toBe('c0');
    expect(toTargetComparison(row, inMessage(0, 1))).toBeUndefined();
  });

  it('lies within a text that the row has', () => {
    const { length } = toFieldText(row, { type: 'response', responseId: 'r1' }) ?? '';
    expect(isSpanOf(row, inReply(length - 1, length, 'r1'))).toBe(true);
    expect(isSpanOf(row, inReply(length - 1, length + 1, 'r1'))).toBe(false);
    expect(isSpanOf(row, inReply(0, 1, 'r9'))).toBe(false);
    expect(isSpanOf(row, inMessage(0, 5))).toBe(true);
    expect(isSpanOf(row, inMessage(0, 5, 'm9'))).toBe(false);
  });

  it('follows what stands before it: messages, then responses, each text from its start', () => {
    const spans = [inReply(0, 1, 'r1'), inReply(9, 12), inReply(2, 3), inReply(2, 9), inMessage(7, 8)];
    expect(toSortedSpans(row, spans).map(toTargetId)).toEqual([
      'message:m1:7-8',
      'response:r0:2-9',
      'response:r0:2-3',
      'response:r0:9-12',
      'response:r1:0-1',
    ]);
  });
});

describe('a span from outside', () => {
  const suggest = (target: unknown) =>
    parseDataRow({ ...row, prelabels: [{ classificationId: 'fault', target, answer: 'a' }] });

  it('comes in as it is', () => {
    const read = suggest(inReply(0, 5));
    expect(read.ok && read.value.prelabels?.[0]?.target).toEqual(inReply(0, 5));
  });

  it.each([
    ['that ends where it starts', { ...inReply(5, 5) }, ['end']],
    ['that ends before its start', { ...inReply(5, 4) }, ['end']],
    ['with a negative start', { ...inReply(-1, 4) }, ['start']],
    ['with half a character', { ...inReply(0.5, 4) }, ['start']],
    ['without an end', { type: 'span', field: inReply(0, 1).field, start: 0 }, ['end']],
    [
      'in a comparison',
      { ...inReply(0, 4), field: { type: 'comparison', comparisonId: 'c0' } },
      ['field', 'type'],
    ],
    ['of a response that is not there', inReply(0, 4, 'r9'), ['field']],
    ['of a message that is not there', inMessage(0, 4, 'm9'), ['field']],
  ])('%s is refused where it is wrong', (_name, target, path) => {
    const [problem] = suggest(target).problems;
    expect(problem?.path).toEqual(['prelabels', 0, 'target', ...path]);
  });
});
