import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  defaultHotkeys,
  isHotkey,
  isTypingTarget,
  type KeyPress,
  listKeyCaps,
  toHotkeys,
  toKeyShortcuts,
} from './hotkeys.js';

const press = (key: string, fields: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...fields,
});

describe('isHotkey', () => {
  it('takes Ctrl and ⌘ for Mod, and no modifier that is not written', () => {
    expect(isHotkey(press('z', { ctrlKey: true }), 'Mod+z')).toBe(true);
    expect(isHotkey(press('z', { metaKey: true }), 'Mod+z')).toBe(true);
    expect(isHotkey(press('Z', { ctrlKey: true, shiftKey: true }), 'Mod+Shift+z')).toBe(true);
    expect(isHotkey(press('Z', { ctrlKey: true, shiftKey: true }), 'Mod+z')).toBe(false);
    expect(isHotkey(press('z'), 'Mod+z')).toBe(false);
    expect(isHotkey(press('s', { altKey: true }), 's')).toBe(false);
    expect(isHotkey(press('s', { altKey: true }), 'Alt+s')).toBe(true);
  });

  it('reads letters as written, whether caps lock is on or not', () => {
    expect(isHotkey(press('S'), 's')).toBe(true);
    expect(isHotkey(press('Enter', { ctrlKey: true }), 'Mod+Enter')).toBe(true);
  });

  it('goes by the place where a layout writes no Latin letters', () => {
    expect(isHotkey(press('ы', { code: 'KeyS' }), 's')).toBe(true);
    expect(isHotkey(press('ש', { code: 'KeyA' }), 'a')).toBe(true);
    // On Dvorak the key at the place of S writes an O.
    expect(isHotkey(press('o', { code: 'KeyS' }), 's')).toBe(false);
  });

  it('takes digits by their place where a layout writes them with Shift', () => {
    expect(isHotkey(press('&', { code: 'Digit1' }), '1')).toBe(true);
    expect(isHotkey(press('é', { code: 'Digit2' }), '2')).toBe(true);
    expect(isHotkey(press('!', { code: 'Digit1', shiftKey: true }), '1')).toBe(false);
    expect(isHotkey(press('1', { code: 'Numpad1' }), '1')).toBe(true);
  });

  it('is never what is switched off', () => {
    expect(isHotkey(press('s'), null)).toBe(false);
    expect(isHotkey(press('s'), undefined)).toBe(false);
  });
});

describe('a host’s keys', () => {
  it('stand over the usual ones, and take them from other acts', () => {
    const hotkeys = toHotkeys({ skip: defaultHotkeys.flag, undo: null });
    expect(hotkeys).toMatchObject({ skip: defaultHotkeys.flag, flag: null, undo: null });
    expect(hotkeys.redo).toBe(defaultHotkeys.redo);
  });
});

describe('how keys are written', () => {
  it('on caps and for assistive technology', () => {
    expect(listKeyCaps('Mod+Shift+z')).toEqual(['Ctrl', '⇧', 'Z']);
    expect(listKeyCaps(null)).toEqual([]);
    expect(toKeyShortcuts('Mod+Enter')).toBe('Control+Enter');
    expect(toKeyShortcuts(null)).toBeUndefined();
  });
});

describe('isTypingTarget', () => {
  it.each([
    ['<input>', true],
    ['<input type="search">', true],
    ['<input type="checkbox">', false],
    ['<input type="radio">', false],
    ['<textarea></textarea>', true],
    ['<select></select>', true],
    ['<button></button>', false],
    ['<div></div>', false],
  ])('%s: %s', (html, expected) => {
    const box = document.createElement('div');
    box.innerHTML = html;
    expect(isTypingTarget(box.firstElementChild) === true).toBe(expected);
  });

  it('is nothing that is no element', () => {
    expect(isTypingTarget(null)).toBe(false);
    expect(isTypingTarget(window)).toBe(false);
  });
});

describe('the table of keys in docs/guides/reading.md', () => {
  it('has each act that has a key, with its key', () => {
    const page = readFileSync(join(import.meta.dirname, '../../../../docs/guides/reading.md'), 'utf8');
    const rows = [...page.matchAll(/^\| `([^`]+)` \| `([a-z-]+)` \|/gm)].map(([, key, act]) => [act, key]);
    const keys = Object.entries(defaultHotkeys).map(([act, key]) => {
      const written = key?.replace('Mod', 'Ctrl').replace(/\b[a-z]$/, (letter) => letter.toUpperCase());
      return [act, written];
    });
    expect(Object.fromEntries(rows)).toEqual(Object.fromEntries(keys));
  });
});
