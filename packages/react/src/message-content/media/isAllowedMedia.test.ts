import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAllowedMedia } from './isAllowedMedia.js';

describe('isAllowedMedia', () => {
  it.each([
    ['https://cdn.example', 'https://cdn.example/a/b.png?c#d'],
    ['https://cdn.example/', 'https://CDN.example:443/a%2fb.png'],
    ['https://cdn.example/pictures', 'https://cdn.example/pictures/a.png'],
    ['https://cdn.example/pictures/', 'https://cdn.example/pictures/a.png'],
    ['https://cdn.example/a.png', 'https://cdn.example/a.png'],
    ['https://cdn.example/pictures', 'https://cdn.example/x/../pictures/a.png'],
    ['http://localhost:8080/', 'http://localhost:8080/a.png'],
  ])('%s allows %s', (prefix, address) => {
    expect(isAllowedMedia(address, [prefix])).toBe(true);
    expect(isAllowedMedia(address, ['nonsense', prefix])).toBe(true);
    expect(isAllowedMedia(address, [])).toBe(false);
  });

  it.each([
    ['https://cdn.example', 'http://cdn.example/a.png'],
    ['http://cdn.example', 'https://cdn.example/a.png'],
    ['https://cdn.example', 'https://cdn.example.evil.example/a.png'],
    ['https://cdn.example', 'https://evil.example/https://cdn.example/a.png'],
    ['https://cdn.example', 'https://cdn.example@evil.example/a.png'],
    ['https://cdn.example', 'https://evil@cdn.example/a.png'],
    ['https://cdn.example', 'https://cdn.example:8443/a.png'],
    ['https://cdn.example', 'https://other.cdn.example/a.png'],
    ['https://cdn.example/pictures', 'https://cdn.example/pictures-of-others/a.png'],
    ['https://cdn.example/pictures/', 'https://cdn.example/pictures'],
    ['https://cdn.example/pictures', 'https://cdn.example/pictures/../secret/a.png'],
    ['https://cdn.example/pictures', 'https://cdn.example/pictures/%2e%2e/secret/a.png'],
    ['https://cdn.example/pictures', 'https://cdn.example/pictures/..%2fsecret/a.png'],
    ['https://cdn.example/pictures', 'https://cdn.example/pictures/..%5Csecret/a.png'],
    ['https://cdn.example/pictures', 'https://cdn.example/pictures\\..\\secret'],
    ['https://cdn.example/pictures', 'https://cdn.example/Pictures/a.png'],
    ['https://cdn.example/?a', 'https://cdn.example/a.png'],
    ['https://cdn.example/#a', 'https://cdn.example/a.png'],
    ['https://me@cdn.example/', 'https://cdn.example/a.png'],
    ['cdn.example', 'https://cdn.example/a.png'],
    ['https:', 'https://cdn.example/a.png'],
    ['', 'https://cdn.example/a.png'],
    ['data:', 'data:image/png;base64,AAAA'],
    ['blob:https://cdn.example/', 'blob:https://cdn.example/x'],
    ['file:///', 'file:///etc/hosts'],
  ])('%s does not allow %s', (prefix, address) => {
    expect(isAllowedMedia(address, [prefix])).toBe(false);
  });

  it('allows nothing that the browser would ask another origin for', () => {
    const address = fc.array(
      fc.constantFrom(
        'https://',
        'http://',
        'cdn.example',
        'evil.example',
        '/',
        '\\',
        '@',
        ':',
        '..',
        '%2e',
        '#',
        '?',
        'a',
        '.',
        '\t',
      ),
      { maxLength: 10 },
    );
    fc.assert(
      fc.property(address, (pieces) => {
        const written = pieces.join('');
        if (isAllowedMedia(written, ['https://cdn.example/a'])) {
          expect(new URL(written).origin).toBe('https://cdn.example');
          expect(new URL(written).pathname).toMatch(/^\/a(?:\/|$)/);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
