import { idSchema } from '../../../conversation/index.js';
import { parseWith } from '../../../errors/index.js';

/** Gives ids that differ from each other: the ones asked for while they are free, else ones made from names. */
export interface IdSource {
  /** The id that `take` would make from a name now. */
  suggest(name: string): string;
  /** The first of the wanted ids that is one and is free, else one made from the name. */
  take(wanted: readonly unknown[], name: string): string;
}

/** Long enough to recognise a question by. */
const longest = 60;

function toSlug(name: string): string {
  const words = name.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  return [...words].slice(0, longest).join('').replace(/^-|-$/g, '');
}

function isId(value: unknown): value is string {
  return parseWith(idSchema, value).ok;
}

/**
 * Reading and writing walk an ontology in the same order, each with a source of its own. So writing knows which id reading will make.
 *
 * @param fallback the id of what has a name without letters.
 */
export function createIdSource(fallback: string): IdSource {
  const taken = new Set<string>();
  const nextNumbers = new Map<string, number>();

  function find(name: string): { readonly base: string; readonly number: number; readonly id: string } {
    const slug = toSlug(name);
    const base = isId(slug) ? slug : fallback;
    let number = nextNumbers.get(base) ?? 1;
    const toId = () => (number === 1 ? base : `${base}-${number}`);
    while (taken.has(toId())) number += 1;
    return { base, number, id: toId() };
  }

  return {
    suggest: (name) => find(name).id,
    take: (wanted, name) => {
      const free = wanted.filter(isId).find((id) => !taken.has(id));
      if (free !== undefined) {
        taken.add(free);
        return free;
      }
      const { base, number, id } = find(name);
      nextNumbers.set(base, number + 1);
      taken.add(id);
      return id;
    },
  };
}
