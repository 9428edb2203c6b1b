import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyId } from '../../arbitraries/index.js';
import { rowTarget, type Target } from '../conversation/index.js';
import { toQuestionKey } from './questionKey.js';

const anyPart = fc.oneof(anyId, fc.constantFrom('a', 'b', 'a b', 'b c', 'row', '"', '","', 'message:a'));
const anyTarget: fc.Arbitrary<Target> = fc.oneof(
  fc.constant(rowTarget),
  anyPart.map((messageId): Target => ({ type: 'message', messageId })),
  anyPart.map((comparisonId): Target => ({ type: 'comparison', comparisonId })),
  anyPart.map((responseId): Target => ({ type: 'response', responseId })),
);

it('keys are equal exactly when the questions are, whatever characters their ids hold', () => {
  const anyQuestion = fc.tuple(anyPart, anyTarget);
  fc.assert(
    fc.property(anyQuestion, anyQuestion, (one, other) => {
      const isSame = JSON.stringify(one) === JSON.stringify(other);
      expect(toQuestionKey(...one) === toQuestionKey(...other)).toBe(isSame);
    }),
    { numRuns: 500 },
  );
  const target = (messageId: string): Target => ({ type: 'message', messageId });
  expect(toQuestionKey('c', target('a b'))).not.toBe(toQuestionKey('b c', target('a')));
});
