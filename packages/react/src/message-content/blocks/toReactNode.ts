import type { Element } from 'hast';
import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import type { ReactElement } from 'react';
import { Fragment, jsx, jsxs } from 'react/jsx-runtime';
import { components } from './components.js';

type Create = (type: never, props: Record<string, unknown>, key?: string) => ReactElement;

/** Ids differ from panel to panel: footnotes would jump into the other response. */
function scopeIds(props: Record<string, unknown>, prefix: string): Record<string, unknown> {
  const { id, href, 'aria-describedby': describedBy } = props;
  const isInside = typeof href === 'string' && href.startsWith('#');
  if (id === undefined && !isInside && describedBy === undefined) return props;
  return {
    ...props,
    ...(typeof id === 'string' && { id: prefix + id }),
    ...(isInside && { href: `#${prefix}${href.slice(1)}` }),
    ...(typeof describedBy === 'string' && {
      'aria-describedby': describedBy.replace(/\S+/g, (one) => prefix + one),
    }),
  };
}

/** An element of a read text as React draws it. */
export function toReactNode(element: Element, idPrefix: string): ReactElement {
  const create =
    (make: Create): Create =>
    (type, props, key) =>
      make(type, scopeIds(props, idPrefix), key);
  return toJsxRuntime(element, {
    Fragment,
    jsx: create(jsx as Create) as typeof jsx,
    jsxs: create(jsxs as Create) as typeof jsxs,
    components,
    ignoreInvalidStyle: true,
    passNode: true,
  }) as ReactElement;
}
