import type { Element } from 'hast';

function prune(element: Element, left: { count: number }): Element {
  const children: Element['children'] = [];
  for (const child of element.children) {
    if (child.type !== 'element') {
      children.push(child);
      continue;
    }
    if (left.count <= 0) break;
    left.count -= 1;
    children.push(prune(child, left));
  }
  const isSame =
    children.length === element.children.length &&
    children.every((child, index) => child === element.children[index]);
  return isSame ? element : { ...element, children };
}

/** An element with no more than so many elements in it, the first ones; the same one where it has no more. */
export function pruneElement(element: Element, count: number): Element {
  return prune(element, { count });
}
