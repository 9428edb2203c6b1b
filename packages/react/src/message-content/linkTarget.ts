import { decodePunycode } from './decodePunycode.js';

/** Where a link leads: out of the page, to a place in the same text, or nowhere that is allowed. */
export type LinkTarget =
  | {
      readonly type: 'outside';
      readonly url: string;
      /** The host, or the address that mail goes to. */
      readonly host: string;
      /** How the host looks where its punycode is read. Absent: it has none. */
      readonly unicodeHost?: string;
      /** Whether a user name stands before the host, which may pass for it: `https://bank.example@evil.example`. */
      readonly hasUser: boolean;
    }
  | { readonly type: 'inside'; readonly id: string }
  | { readonly type: 'refused' };

const refused: LinkTarget = { type: 'refused' };

/** Only http, https and mailto leave the page; the host shown is the browser's own reading of the address, not the model's. */
export function toLinkTarget(href: string | undefined): LinkTarget {
  if (href === undefined || href === '') return refused;
  if (href.startsWith('#')) return { type: 'inside', id: decodeFragment(href.slice(1)) };
  let url: URL;
  try {
    url = new URL(href);
  } catch {
    return refused;
  }
  if (url.protocol === 'mailto:')
    return { type: 'outside', url: url.href, host: url.pathname, hasUser: false };
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return refused;
  const unicodeHost = decodePunycode(url.host);
  return {
    type: 'outside',
    url: url.href,
    host: url.host,
    ...(unicodeHost === undefined ? {} : { unicodeHost }),
    hasUser: url.username !== '' || url.password !== '',
  };
}

function decodeFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** An address in a text: by its protocol, by `www.`, or by one of the endings that are seldom anything else. */
const addressPattern =
  /(?:https?:\/\/|www\.)(?:[^\s/@]*@)?([^\s/:?#)"'”>]+)|(?<![\p{L}\p{N}@.-])((?:[\p{L}\p{N}-]+\.)+(?:com|org|net|edu|gov|io|ai|app|dev|co|info|example))(?![\p{L}\p{N}.-])/giu;

const withoutWww = (host: string) =>
  host
    .toLowerCase()
    .replace(/^www\./, '')
    .replace(/\.+$/, '');
const isUnder = (host: string, other: string) => host === other || host.endsWith(`.${other}`);

/** Whether the words of a link name another host than the one it leads to. */
export function namesOtherHost(words: string, host: string): boolean {
  const real = withoutWww(host.replace(/:\d+$/, ''));
  for (const [, written, bare] of words.matchAll(addressPattern)) {
    const named = withoutWww(written ?? bare ?? '');
    if (named !== '' && !isUnder(named, real) && !isUnder(real, named)) return true;
  }
  return false;
}
