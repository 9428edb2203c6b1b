import { domainToASCII } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodePunycode } from './decodePunycode.js';

describe('decodePunycode', () => {
  it.each([
    ['xn--mnchen-3ya.example', 'münchen.example'],
    ['xn--bcher-kva.xn--p1ai', 'bücher.рф'],
    ['a.xn--80ak6aa92e.com', 'a.аррӏе.com'],
    ['xn--ls8h.example', '💩.example'],
    ['xn--fiqs8s', '中国'],
  ])('reads %s', (host, unicode) => {
    expect(decodePunycode(host)).toBe(unicode);
  });

  it('reads no host that has none, or none that is punycode', () => {
    for (const host of ['shop.example', 'xn.example', 'xn--a_b.example', 'xn--99999999999.example', '']) {
      expect(decodePunycode(host)).toBeUndefined();
    }
  });

  it('reads what a browser writes', () => {
    const label = fc
      .array(
        fc.integer({ min: 0x3b1, max: 0x3c1 }).map((code) => String.fromCodePoint(code)),
        { minLength: 1, maxLength: 10 },
      )
      .map((letters) => letters.join(''));
    fc.assert(
      fc.property(label, fc.stringMatching(/^[a-z]{0,5}$/), (greek, latin) => {
        const host = `${latin}${greek}.example`;
        expect(decodePunycode(domainToASCII(host))).toBe(host);
      }),
    );
  });

  it('ends on anything', () => {
    fc.assert(fc.property(fc.string(), (rest) => void decodePunycode(`xn--${rest}`)));
  });
});
