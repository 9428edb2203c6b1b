import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toLinkTarget } from './linkTarget.js';

describe('toLinkTarget', () => {
  it.each([
    ['https://shop.example/a?b#c', 'shop.example'],
    ['http://shop.example:8080', 'shop.example:8080'],
    ['HTTPS://Shop.Example', 'shop.example'],
    ['https://bank.example@evil.example/', 'evil.example'],
    ['https:evil.example', 'evil.example'],
    ['https://аррle.example', 'xn--le-6kc3d3d.example'],
    ['mailto:help@shop.example', 'help@shop.example'],
  ])('reads %s as the browser will: it leads to %s', (href, host) => {
    const target = toLinkTarget(href);
    expect(target).toMatchObject({ type: 'outside' });
    if (!host.startsWith('xn--')) expect(target).toMatchObject({ host });
    else expect(target.type === 'outside' && target.host.startsWith('xn--')).toBe(true);
  });

  it.each([
    undefined,
    '',
    '/here',
    '../up',
    '//evil.example',
    '?q',
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/hosts',
    'blob:https://a.example/x',
    'ftp://a.example',
    'tel:1',
    'https://',
  ])('refuses %j', (href) => {
    expect(toLinkTarget(href)).toEqual({ type: 'refused' });
  });

  it('knows a place in the same text, written in any alphabet', () => {
    expect(toLinkTarget('#fn-1')).toEqual({ type: 'inside', id: 'fn-1' });
    expect(toLinkTarget('#%C3%BC')).toEqual({ type: 'inside', id: 'ü' });
    expect(toLinkTarget('#%')).toEqual({ type: 'inside', id: '%' });
  });

  it('lets nothing out but http, https and mail', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.webUrl(),
          fc.string().map((rest) => `javascript:${rest}`),
        ),
        (href) => {
          const target = toLinkTarget(href);
          if (target.type === 'outside') expect(target.url).toMatch(/^(?:https?:\/\/|mailto:)/);
        },
      ),
    );
  });
});
