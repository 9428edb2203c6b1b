import { describe, expect, it } from 'vitest';
import { createOptionSearch, toSearchKey } from './optionSearch.js';

const names = [
  'Zürich',
  'New York',
  'York',
  'Straße',
  'İzmir',
  'القاهرة',
  'أسوان',
  'São Paulo',
  'North York',
];
const find = (query: string) => createOptionSearch(names)(query).map((place) => names[place]);

describe('a search over names', () => {
  it.each([
    ['zurich', ['Zürich']],
    ['ZÜRICH', ['Zürich']],
    ['strasse', ['Straße']],
    ['izmir', ['İzmir']],
    ['اسوان', ['أسوان']],
    ['sao', ['São Paulo']],
    ['paulo  sao', ['São Paulo']],
    ['  ', names],
    ['nowhere', []],
  ])('finds %o whatever its case and accents', (query, found) => {
    expect(find(query)).toEqual(found);
  });

  it('puts names that begin with it first, then words that do', () => {
    expect(find('york')).toEqual(['York', 'New York', 'North York']);
    expect(find('o')).toEqual(['New York', 'York', 'São Paulo', 'North York']);
  });

  it('keeps marks that are vowels', () => {
    expect(toSearchKey('कि')).not.toBe(toSearchKey('कु'));
  });

  it('compares five thousand names within one frame', () => {
    const many = createOptionSearch(Array.from({ length: 5000 }, (_, index) => `Option number ${index}`));
    const start = performance.now();
    expect(many('number 4999')).toEqual([4999]);
    expect(performance.now() - start).toBeLessThan(50);
  });
});
