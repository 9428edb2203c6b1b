import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyPlainOntology } from '../../arbitraries/ontology.js';
import type { Classification } from '../kinds/index.js';
import { diffOntology, type OntologyChange } from './diffOntology.js';
import { indexOntology } from './indexOntology.js';
import { listLongestRise } from './listLongestRise.js';
import { toNextVersion } from './toNextVersion.js';
import type { Ontology } from './types.js';

const option = (id: string, fields: object = {}) => ({ id, label: id.toUpperCase(), value: id, ...fields });
const question = (id: string, fields: object = {}): Classification => ({
  id,
  kind: 'text',
  name: id.toUpperCase(),
  ...fields,
});
const radio = (id: string, ...options: readonly object[]) => question(id, { kind: 'radio', options });
const toOntology = (...classifications: readonly Classification[]): Ontology => ({
  id: 'o',
  version: 4,
  name: 'O',
  classifications,
});

/** `changed q.a label`: a change in one line. */
function toLine(change: OntologyChange): string {
  const { type, classificationId = '', optionId } = change;
  const place = optionId === undefined ? classificationId : `${classificationId}.${optionId}`;
  return [type, place, ...(change.type === 'changed' ? change.settings : [])].join(' ');
}

const base = toOntology(radio('best', option('a'), option('b')), question('why'), question('note'));

it.each<[what: string, after: Ontology, lines: readonly string[]]>([
  ['nothing', base, []],
  ['another id and version', { ...base, id: 'p', version: 9 }, []],
  ['a name of the whole', { ...base, name: 'P' }, ['changed  name']],
  ['what is judged', { ...base, mediaType: 'text' }, ['changed  mediaType']],
  ['a question more', toOntology(...base.classifications, question('more')), ['added more']],
  ['a question less', toOntology(...base.classifications.slice(0, 2)), ['removed note']],
  [
    'a question with its options',
    toOntology(...base.classifications.slice(1)),
    ['removed best', 'removed best.a', 'removed best.b'],
  ],
  [
    'settings',
    toOntology(
      radio('best', option('a'), option('b')),
      question('why', { required: true, minCharacters: 9 }),
      question('note'),
    ),
    ['changed why required minCharacters'],
  ],
  [
    'a setting taken away, and put in its place',
    toOntology(
      { ...radio('best', option('a'), option('b')), uiMode: 'hotkey' } as Classification,
      question('why'),
      question('note'),
    ),
    ['changed best uiMode'],
  ],
  [
    'options',
    toOntology(
      radio('best', option('b', { label: 'Better' }), option('c')),
      question('why'),
      question('note'),
    ),
    ['removed best.a', 'changed best.b label', 'added best.c'],
  ],
  [
    'one question dragged to the front',
    toOntology(question('note'), radio('best', option('a'), option('b')), question('why')),
    ['moved note'],
  ],
  [
    'the order of options',
    toOntology(radio('best', option('b'), option('a')), question('why'), question('note')),
    ['moved best.b'],
  ],
  [
    'a question put into an option',
    toOntology(
      radio('best', option('a', { classifications: [question('why')] }), option('b')),
      question('note'),
    ),
    ['moved why'],
  ],
  [
    'another kind, whose options go',
    toOntology(question('best'), question('why'), question('note')),
    ['removed best.a', 'removed best.b', 'changed best kind'],
  ],
])('tells of %s', (_what, after, lines) => {
  expect(diffOntology(base, after).map(toLine)).toEqual(lines);
});

it('calls what was removed by its old name, and all else by its new one', () => {
  const after = toOntology(radio('best', option('a', { label: 'Better' })), question('why'));
  expect(diffOntology(base, after)).toMatchObject([
    { type: 'removed', classificationId: 'best', optionId: 'b', name: 'B' },
    { type: 'removed', classificationId: 'note', name: 'NOTE' },
    { type: 'changed', classificationId: 'best', optionId: 'a', name: 'Better', settings: ['label'] },
  ]);
});

const byType = (changes: readonly OntologyChange[], type: OntologyChange['type']) =>
  changes.filter((one) => one.type === type).map(toLine);

describe('between any two ontologies', () => {
  it('there is no change exactly when they say the same', () => {
    fc.assert(
      fc.property(anyPlainOntology, (ontology) => {
        expect(diffOntology(ontology, JSON.parse(JSON.stringify(ontology)) as Ontology)).toEqual([]);
      }),
    );
  });

  it('what one way adds the other takes away, and only what is in both is changed or moved', () => {
    fc.assert(
      fc.property(anyPlainOntology, anyPlainOntology, (before, after) => {
        const [forth, back] = [diffOntology(before, after), diffOntology(after, before)];
        const added = byType(forth, 'added').map((line) => line.replace('added', 'removed'));
        expect(added.sort()).toEqual(byType(back, 'removed').sort());
        for (const { type, classificationId } of forth) {
          if (classificationId === undefined) continue;
          expect(indexOntology(type === 'removed' ? before : after).has(classificationId)).toBe(true);
        }
      }),
    );
  });

  it('a shuffle moves some and changes none; what is not moved keeps its order', () => {
    const shuffled = fc
      .uniqueArray(fc.nat(50), { maxLength: 8 })
      .chain((ids) => fc.tuple(fc.constant(ids), fc.shuffledSubarray(ids, { minLength: ids.length })));
    fc.assert(
      fc.property(shuffled, ([ids, others]) => {
        const [before, after] = [ids, others].map((list) =>
          toOntology(...list.map((id) => question(`q${id}`))),
        );
        if (before === undefined || after === undefined) return;
        const changes = diffOntology(before, after);
        expect(changes.every(({ type }) => type === 'moved')).toBe(true);
        const moved = new Set(changes.map(({ classificationId }) => classificationId));
        const stay = ({ classifications }: Ontology) =>
          classifications.map(({ id }) => id).filter((id) => !moved.has(id));
        expect(stay(after)).toEqual(stay(before));
        expect(changes.length === 0).toBe(ids.join() === others.join());
      }),
    );
  });
});

it.each([
  [[], []],
  [[1], [1]],
  [[3, 2, 1], [1]],
  [
    [2, 3, 1],
    [2, 3],
  ],
  [
    [5, 1, 6, 2, 7, 3],
    [1, 2, 3],
  ],
])('of %j, %j can be said to have stayed', (numbers, rise) => {
  expect(listLongestRise(numbers)).toEqual(rise);
});

it('the longest rise is a part of the list that rises, and no longer one is there', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(20), { maxLength: 9 }), (numbers) => {
      const rise = listLongestRise(numbers);
      expect(numbers.filter((number) => rise.includes(number))).toEqual(rise);
      expect([...rise].sort((a, b) => a - b)).toEqual(rise);
      const longest: number[] = [];
      for (const [at, number] of numbers.entries()) {
        longest.push(
          1 +
            Math.max(0, ...longest.filter((_, earlier) => (numbers[earlier] ?? 0) < number && earlier < at)),
        );
      }
      expect(rise.length).toBe(Math.max(0, ...longest));
    }),
  );
});

describe('a published change', () => {
  it('is the next version under the same id', () => {
    const after = { ...toOntology(question('why')), id: 'copy', version: 1 };
    expect(toNextVersion(base, after)).toEqual({ ...after, id: 'o', version: 5 });
  });

  it('is no new version where nothing changed', () => {
    expect(toNextVersion(base, { ...base, version: 7 })).toBe(base);
  });
});
