import type { TextBlock } from '../document/index.js';

/** A group has at least so many blocks. */
const groupLength = 8;

/**
 * The blocks in groups, each watched and laid out as one: what a browser does for a box that may be far from what is seen it does at every
 * frame. A group never ends with a heading, since how far the next block stands from one is said by the two together. More blocks at the end
 * leave the full groups as they are.
 */
export function listGroups(blocks: readonly TextBlock[]): readonly (readonly TextBlock[])[] {
  const groups: TextBlock[][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (last === undefined || (last.length >= groupLength && last.at(-1)?.type !== 'heading'))
      groups.push([block]);
    else last.push(block);
  }
  return groups;
}
