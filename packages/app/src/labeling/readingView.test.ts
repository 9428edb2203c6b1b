import { defaultReadingView, toReadingView } from '@adjudge/core';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readReadingView, writeReadingView } from './readingView.js';

beforeEach(() => localStorage.clear());

describe('how the person likes to read', () => {
  it('is there for the next row', () => {
    const view = { ...defaultReadingView, arrangement: 'stacked', share: 62 } as const;
    writeReadingView(view);
    expect(toReadingView(readReadingView())).toEqual(view);
  });

  it.each(['{', 'null', '"x"', '7', '[]'])('is the usual way where %s is stored', (stored) => {
    localStorage.setItem('adjudge-reading-view', stored);
    expect(toReadingView(readReadingView())).toEqual(defaultReadingView);
  });

  it('is the usual way where nothing may be stored', () => {
    const refuse = () => {
      throw new DOMException('Denied', 'SecurityError');
    };
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse);
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse);
    expect(() => writeReadingView(defaultReadingView)).not.toThrow();
    expect(readReadingView()).toEqual({});
  });
});
