const isSelector = (code: number) =>
  (code >= 0xfe00 && code <= 0xfe0f) || (code >= 0xe0100 && code <= 0xe01ef);
const toByte = (code: number) => (code <= 0xfe0f ? code - 0xfe00 : code - 0xe0100 + 16);
/** What can be read of it: a decoded text is as untrusted as any, and may be invisible again. */
const toReadable = (text: string) => text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '·');

/**
 * The text that a run of tag characters or variation selectors carries: each tag stands for an ASCII character, each selector for a byte of UTF-8.
 * Undefined for other text, and where nothing can be read.
 */
export function readHiddenText(run: string): string | undefined {
  const codes = Array.from(run, (character) => character.codePointAt(0) ?? 0);
  if (codes.every((code) => code >= 0xe0000 && code <= 0xe007f)) {
    const text = toReadable(String.fromCharCode(...codes.slice(0, 10_000).map((code) => code - 0xe0000)));
    return /[^·]/.test(text) ? text : undefined;
  }
  if (codes.length < 2 || !codes.every(isSelector)) return undefined;
  const text = new TextDecoder().decode(Uint8Array.from(codes.slice(0, 10_000), toByte));
  return /\uFFFD/.test(text) ? undefined : toReadable(text);
}
