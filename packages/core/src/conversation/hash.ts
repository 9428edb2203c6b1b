import type { DataRow } from './types.js';

/**
 * A short, stable fingerprint of a text, for telling texts apart, not for security: cyrb53 by bryc (public domain), 53 bits, as base 36.
 */
export function toHash(text: string, seed = 0): string {
  let high = 0xdeadbeef ^ seed;
  let low = 0x41c6ce57 ^ seed;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}

const hashes = new WeakMap<DataRow['messages'], { comparisons: DataRow['comparisons']; hash: string }>();

/**
 * The fingerprint of what an annotator reads: messages and responses, without names and titles, so that a blinded row has the same one.
 * Computed once for a row's texts: draft, label and session ask for it.
 */
export function toRowHash({ messages, comparisons }: DataRow): string {
  const known = hashes.get(messages);
  if (known?.comparisons === comparisons) return known.hash;
  const hash = toHash(
    JSON.stringify([
      messages.map(({ id, parentId, role, content }) => [id, parentId ?? null, role, content]),
      comparisons.map(({ id, parentMessageId, responses }) => [
        id,
        parentMessageId ?? null,
        responses.map((response) => [response.id, response.content]),
      ]),
    ]),
  );
  hashes.set(messages, { comparisons, hash });
  return hash;
}
