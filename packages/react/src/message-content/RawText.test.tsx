import { cleanup, render, screen } from '@testing-library/react';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listRawSegments } from './invisibleCharacters.js';
import { MessageContent } from './MessageContent.js';
import { RawText } from './RawText.js';

/** Any string at all, with the characters that deceive more often than chance would have them. */
const odd = fc.constantFrom(
  '\u202e',
  '\u200b',
  '\u200d',
  '\ufe0f',
  '\u{e0041}',
  '\ud800',
  '\0',
  '\r',
  '\r\n',
  '\t',
  '\n',
  '👩‍👩‍👧',
  '🏴󠁧󠁢󠁥󠁮󠁧󠁿',
  '1️⃣',
  'می‌خواهم',
  'क्‍ष',
  '<b>',
  '&amp;',
);
const text = fc
  .array(fc.oneof(odd, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 12 })
  .map((parts) => parts.join(''));
const codes = (content: string) => listRawSegments(content).flatMap(({ code }) => code ?? []);

describe('raw text', () => {
  it('is the text exactly, whatever it is', () => {
    fc.assert(
      fc
        .property(text, (content) => {
          const { container } = render(<RawText content={content} />);
          expect(container.textContent).toBe(content);
        })
        .afterEach(cleanup),
    );
  });

  it('is cut without losing, adding or moving anything', () => {
    fc.assert(
      fc.property(text, (content) => {
        const segments = listRawSegments(content);
        expect(segments.map((segment) => segment.text).join('')).toBe(content);
        for (const segment of segments) {
          expect(content.startsWith(segment.text, segment.start)).toBe(true);
          expect(segment.text).not.toBe('');
        }
      }),
    );
  });

  it.each([
    ['a\u202eb', ['RLO']],
    ['a\u200bb', ['ZWSP']],
    ['a\u00a0b', ['NBSP']],
    ['\ufeffa', ['BOM']],
    ['a\u{e0041}', ['U+E0041']],
    ['a\u2063b', ['U+2063']],
    ['a\0b\x1b', ['U+0000', 'U+001B']],
    ['a\rb', ['U+000D']],
    ['latin\u200dtext', ['ZWJ']],
  ])('shows what is hidden in %j', (content, expected) => {
    expect(codes(content)).toEqual(expected);
  });

  it.each(['plain', 'a\tb\nc\r\nd', '👩‍👩‍👧 👍🏽 ❤️ 1️⃣', 'می‌خواهم', 'क्‍ष', 'é', '漢字'])(
    'leaves %j as it is read',
    (content) => {
      expect(codes(content)).toEqual([]);
    },
  );

  it('has the code beside the character, in an attribute that the stylesheet draws', () => {
    const { container } = render(<MessageContent content={'pay\u202eevil'} mode="raw" />);
    expect(container.querySelector('[data-adj="invisible"]')).toHaveAttribute('data-code', 'RLO');
    expect(container.textContent).toBe('pay\u202eevil');
  });

  it('is shown even where nothing but space was written', () => {
    render(<MessageContent content="  " mode="raw" data-testid="text" />);
    expect(screen.getByTestId('text').textContent).toBe('  ');
  });
});
