import type { Element } from 'hast';
import { describe, expect, it } from 'vitest';
import { toText } from '../document/index.js';
import { pruneElement } from './pruneElement.js';

const create = (tagName: string, ...children: Element['children']): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children,
});
const text = (value: string) => ({ type: 'text' as const, value });
const list = create(
  'ul',
  create('li', text('one'), create('ul', create('li', text('two')))),
  create('li', text('three')),
);

describe('pruneElement', () => {
  it.each([
    [0, ''],
    [1, 'one'],
    [2, 'one'],
    [3, 'onetwo'],
    [4, 'onetwothree'],
  ])('keeps the first %i elements, and the text in them', (count, expected) => {
    expect(toText(pruneElement(list, count))).toBe(expected);
  });

  it('gives back what it would not change', () => {
    expect(pruneElement(list, 4)).toBe(list);
    expect(pruneElement(list, 3).children[0]).toBe(list.children[0]);
  });
});
