/** An act that has a key. */
export type HotkeyAction =
  | 'submit'
  | 'skip'
  | 'flag'
  | 'toggle-content-mode'
  | 'undo'
  | 'redo'
  | 'choose-tie'
  | 'choose-both-good'
  | 'choose-both-bad'
  | 'previous-turn'
  | 'next-turn'
  | 'flip'
  | 'arrangement'
  | 'scroll-together'
  | 'differences'
  | 'next-difference'
  | 'previous-difference'
  | 'accept-suggestions'
  | 'find'
  | 'mark-evidence';

/** Keys as `Mod+Shift+z`, `m`: `Mod` is ⌘ on Apple's systems and Ctrl elsewhere. `null` switches an act's key off. */
export type Hotkeys = Readonly<Record<HotkeyAction, string | null>>;

/** The usual keys: `hotkeys` of the editor replaces those it names. */
export const defaultHotkeys: Hotkeys = {
  submit: 'Mod+Enter',
  skip: 's',
  flag: 'f',
  'toggle-content-mode': 'm',
  undo: 'Mod+z',
  redo: 'Mod+Shift+z',
  'choose-tie': 't',
  'choose-both-good': 'g',
  'choose-both-bad': 'w',
  'previous-turn': '[',
  'next-turn': ']',
  flip: 'x',
  arrangement: 'v',
  'scroll-together': 'l',
  differences: 'd',
  'next-difference': 'n',
  'previous-difference': 'p',
  'accept-suggestions': 'y',
  find: '/',
  'mark-evidence': 'e',
};

/** A host's keys over the usual ones. A usual key that the host gave to another act is that act's alone. */
export function toHotkeys(given: Partial<Hotkeys>): Hotkeys {
  const taken = new Set(Object.values(given));
  const usual = Object.entries(defaultHotkeys).map(([action, key]) => [action, taken.has(key) ? null : key]);
  return { ...(Object.fromEntries(usual) as Hotkeys), ...given };
}

/** What of a keyboard event decides. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/**
 * The key by name. By its place on the keyboard where the layout writes no Latin letters, and for digits where it writes them with Shift,
 * as French ones do.
 */
export function toKeyName({ key, code, shiftKey }: Pick<KeyPress, 'key' | 'code' | 'shiftKey'>): string {
  if (key.length !== 1 || /[a-z0-9]/i.test(key)) return key.length === 1 ? key.toLowerCase() : key;
  const [, letter, digit] = /^(?:Key([A-Z])|Digit(\d))$/.exec(code) ?? [];
  if (digit !== undefined && !shiftKey) return digit;
  return letter !== undefined && key.charCodeAt(0) >= 128 ? letter.toLowerCase() : key;
}

/** Whether a key press is the one written. */
export function isHotkey(press: KeyPress, written: string | null | undefined): boolean {
  if (written === null || written === undefined) return false;
  const parts = written.split('+');
  const isMod = press.ctrlKey || press.metaKey;
  // Which signs need Shift is the layout’s affair: the slash does on a German one.
  const isSign = /^[^\p{L}\p{N}\s]$/u.test(press.key);
  return (
    toKeyName(press) === (parts.at(-1) ?? '') &&
    isMod === parts.includes('Mod') &&
    (isSign || press.shiftKey === parts.includes('Shift')) &&
    press.altKey === parts.includes('Alt')
  );
}

const names: Readonly<Record<string, string>> = { Mod: 'Ctrl', Enter: '↵', Shift: '⇧', Alt: 'Alt' };

/** A written key as its caps are shown. */
export function listKeyCaps(written: string | null | undefined): string[] {
  if (written === null || written === undefined) return [];
  return written.split('+').map((part) => names[part] ?? part.toUpperCase());
}

/** A written key as `aria-keyshortcuts` wants it. */
export function toKeyShortcuts(written: string | null | undefined): string | undefined {
  return written?.replace('Mod', 'Control');
}

const textInputs = new Set(['checkbox', 'radio', 'button', 'submit', 'reset', 'range']);

/** Whether an element takes typed text, so that letters belong to it. */
export function isTypingTarget(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !textInputs.has(target.type);
  return (
    target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable
  );
}
