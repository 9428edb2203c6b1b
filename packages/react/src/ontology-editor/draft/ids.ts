/** A name as an id: lower case, words joined by hyphens, letters of any script. */
export function toSlug(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 48)
    .replace(/-+$/, '');
}

/** An id made from a name that none of the taken ones equals. */
export function createUniqueId(name: string, taken: ReadonlySet<string>, fallback = 'question'): string {
  const slug = toSlug(name) || fallback;
  if (!taken.has(slug)) return slug;
  let number = 2;
  while (taken.has(`${slug}-${number}`)) number += 1;
  return `${slug}-${number}`;
}
