function toUrl(written: string): URL | undefined {
  try {
    return new URL(written);
  } catch {
    return undefined;
  }
}

/** What a server may read as another place than a browser does: encoded dots, slashes and backslashes. */
const isAmbiguous = (path: string) => /%(?:2e|2f|5c)/i.test(path);

function isUnderPath(path: string, prefix: string): boolean {
  return prefix.endsWith('/') ? path.startsWith(prefix) : path === prefix || path.startsWith(`${prefix}/`);
}

/**
 * Whether an address may be loaded unasked. A prefix is an origin with the path that addresses begin with, whole segments of it
 * (`https://cdn.example/pictures` allows `/pictures/a.png`, not `/pictures-of-others`). Both are read as the browser reads them: `..` is resolved, and what a server might resolve otherwise is not allowed.
 * Only `https` is, unless the prefix says `http`; a prefix with a user name, a query or a fragment allows nothing.
 */
export function isAllowedMedia(address: string, prefixes: readonly string[]): boolean {
  const url = toUrl(address);
  if (url === undefined || url.username !== '' || url.password !== '') return false;
  return prefixes.some((written) => {
    const prefix = toUrl(written);
    if (prefix === undefined || !/^https?:$/.test(prefix.protocol) || prefix.origin !== url.origin)
      return false;
    if (prefix.username !== '' || prefix.password !== '' || prefix.search !== '' || prefix.hash !== '')
      return false;
    return (
      isUnderPath(url.pathname, prefix.pathname) && (prefix.pathname === '/' || !isAmbiguous(url.pathname))
    );
  });
}
