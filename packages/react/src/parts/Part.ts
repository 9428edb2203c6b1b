'use client';

import { Slot } from '@radix-ui/react-slot';
import {
  type ComponentPropsWithoutRef,
  createElement,
  type ElementRef,
  type ForwardRefExoticComponent,
  forwardRef,
  type RefAttributes,
} from 'react';

const tags = [
  'article',
  'aside',
  'button',
  'div',
  'form',
  'header',
  'label',
  'p',
  'section',
  'span',
] as const;

type Tag = (typeof tags)[number];

/** What every part of this element takes. With `asChild` the one child is the element, and gets the part's attributes. */
export type PartProps<Name extends Tag> = ComponentPropsWithoutRef<Name> & { asChild?: boolean | undefined };

type PartComponent<Name extends Tag> = ForwardRefExoticComponent<
  PartProps<Name> & RefAttributes<ElementRef<Name>>
>;

function createPart<Name extends Tag>(tag: Name): PartComponent<Name> {
  // biome-ignore lint/correctness/noComponentHookFactories: called once a tag, at module level.
  const PartElement = forwardRef<ElementRef<Name>, PartProps<Name>>(({ asChild, ...props }, ref) =>
    createElement((asChild === true ? Slot : tag) as string, { ...props, ref }),
  );
  PartElement.displayName = `Part.${tag}`;
  return PartElement as unknown as PartComponent<Name>;
}

/** The elements parts are made of: each forwards ref and attributes and takes `asChild`. */
export const Part = /* @__PURE__ */ Object.fromEntries(tags.map((tag) => [tag, createPart(tag)])) as {
  readonly [Name in Tag]: PartComponent<Name>;
};
