import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toBestOfPreferences, toPreferenceKey, toTiePreference } from './index.js';

const source = { classificationId: 'best', kind: 'radio' };
const ids = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 2, maxLength: 6 });

it('the best of N is preferred to each of the N − 1 others, who stay unrelated', () => {
  fc.assert(
    fc.property(ids, fc.nat(), (all, at) => {
      const best = all[at % all.length] ?? '';
      const pairs = toBestOfPreferences(best, all, source);
      expect(pairs).toHaveLength(all.length - 1);
      expect(pairs.every((one) => one.relation === 'preferred' && one.preferred === best)).toBe(true);
    }),
  );
});

it('a tie says the same in whichever order the responses are listed', () => {
  fc.assert(
    fc.property(ids, (all) => {
      const key = (listed: readonly string[]) =>
        toPreferenceKey(toTiePreference(listed, 'unspecified', source));
      expect(key([...all].reverse())).toBe(key(all));
    }),
  );
});

it('a preference and its reverse are not the same', () => {
  const key = (preferred: string, rejected: string) =>
    toPreferenceKey({ relation: 'preferred', preferred, rejected, source });
  expect(key('a', 'b')).not.toBe(key('b', 'a'));
  expect(toPreferenceKey(toTiePreference(['a', 'b'], 'both-bad', source))).not.toBe(
    toPreferenceKey(toTiePreference(['a', 'b'], 'both-good', source)),
  );
});
