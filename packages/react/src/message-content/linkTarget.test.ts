import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namesOtherHost, toLinkTarget } from './linkTarget.js';

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

  it('says of punycode how it looks, and of a user name that it stands there', () => {
    expect(toLinkTarget('https://аррle.example')).toMatchObject({ unicodeHost: 'аррle.example' });
    expect(toLinkTarget('https://xn--mnchen-3ya.example:8080/a')).toMatchObject({
      host: 'xn--mnchen-3ya.example:8080',
      unicodeHost: 'münchen.example:8080',
    });
    expect(toLinkTarget('https://shop.example')).not.toHaveProperty('unicodeHost');
    expect(toLinkTarget('https://bank.example@evil.example')).toMatchObject({ hasUser: true });
    expect(toLinkTarget('https://:pw@evil.example')).toMatchObject({ hasUser: true });
    expect(toLinkTarget('https://shop.example/@me')).toMatchObject({ hasUser: false });
  });
});

describe('namesOtherHost', () => {
  it.each([
    ['https://bank.example', 'evil.example'],
    ['bank.example', 'evil.example'],
    ['www.bank.example/login', 'evil.example'],
    ['see http://bank.example now', 'evil.example'],
    ['https://user@bank.example', 'evil.example'],
    ['bank.com', 'bank.com.evil.example'],
    ['notbank.com', 'bank.com'],
  ])('%j leads to %s, which it does not name', (words, host) => {
    expect(namesOtherHost(words, host)).toBe(true);
  });

  it.each([
    ['the filter', 'shop.example'],
    ['https://shop.example/a', 'shop.example'],
    ['shop.example', 'www.shop.example'],
    ['WWW.Shop.Example.', 'shop.example:8080'],
    ['example.com', 'docs.example.com'],
    ['docs.example.com', 'example.com'],
    ['Node.js', 'nodejs.org'],
    ['README.md, e.g. version 1.2', 'git.example'],
    ['me@mail.com', 'mail.com'],
  ])('%j may lead to %s', (words, host) => {
    expect(namesOtherHost(words, host)).toBe(false);
  });
});
