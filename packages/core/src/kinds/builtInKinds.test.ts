import { expect, it } from 'vitest';
import { builtInKinds, createKind, toKindRegistry } from './index.js';

it('the registry has the built-in kinds, and the host’s in place of one of the same name', () => {
  const own = createKind({
    kind: 'text',
    parse: () => ({ ok: true, value: {}, problems: [] }),
    parseAnswer: (raw) => ({ ok: true, value: String(raw), problems: [] }),
    isAnswered: () => true,
  });
  expect([...toKindRegistry().keys()]).toEqual(builtInKinds.map(({ kind }) => kind));
  expect(toKindRegistry([own]).get('text')).toBe(own);
});

it('a kind that says no more takes every answer, opens nothing and says nothing about responses', () => {
  const own = createKind({
    kind: 'mood',
    parse: () => ({ ok: true, value: {}, problems: [] }),
    parseAnswer: (raw) => ({ ok: true, value: raw, problems: [] }),
    isAnswered: () => true,
  });
  const classification = { id: 'mood', kind: 'mood', name: 'Mood' };
  const comparison = { id: 'c0', responses: [] };
  expect(own.validate('fine', classification, comparison)).toEqual([]);
  expect(own.listChosenOptions('fine', classification)).toEqual([]);
  expect(own.toPreferences('fine', classification, comparison)).toEqual([]);
  expect(own.isAboutResponses(classification, comparison)).toBe(false);
});
