/** Where a link leads: out of the page, to a place in the same text, or nowhere that is allowed. */
export type LinkTarget =
  | { readonly type: 'outside'; readonly url: string; readonly host: string }
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
  if (url.protocol === 'mailto:') return { type: 'outside', url: url.href, host: url.pathname };
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return refused;
  return { type: 'outside', url: url.href, host: url.host };
}

function decodeFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
