import type { Element, ElementContent } from 'hast';
import { type ComponentType, createElement, Fragment, type ReactElement, type ReactNode } from 'react';
import { components } from './components.js';

/** React warns of white space where HTML allows none. */
const tableParts = new Set(['table', 'tbody', 'thead', 'tr']);

/** `dataSrc` and `ariaLabel` are `data-src` and `aria-label` to React; the sanitiser’s other names are React’s own. */
function toPropName(property: string): string {
  const [, prefix, rest] = /^(data|aria)([A-Z].*)$/.exec(property) ?? [];
  if (prefix === undefined || rest === undefined) return property;
  if (prefix === 'aria') return `aria-${rest.toLowerCase()}`;
  return `data${rest.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** Ids differ from panel to panel: footnotes would jump into the other response. */
function toScoped(name: string, value: unknown, prefix: string): unknown {
  if (typeof value !== 'string') return value;
  if (name === 'id') return prefix + value;
  if (name === 'href' && value.startsWith('#')) return `#${prefix}${value.slice(1)}`;
  return name === 'aria-describedby' ? value.replace(/\S+/g, (one) => prefix + one) : value;
}

function toProps(properties: Element['properties'], idPrefix: string): Record<string, unknown> {
  const props: Record<string, unknown> = {};
  for (const [property, written] of Object.entries(properties)) {
    if (written === undefined || written === null || written === false) continue;
    const value = Array.isArray(written) ? written.join(' ') : written;
    // An attribute without a value would be left out as `true`.
    const isEmpty = value === true && property.startsWith('data');
    const name = toPropName(property);
    props[name] = isEmpty ? '' : toScoped(name, value, idPrefix);
  }
  return props;
}

/** To break a run of signs anywhere takes a browser the longer the longer it is; letters do not. */
const longSigns = /([^\s\p{L}\p{M}\p{N}]{500})/u;

function toBreakable(text: string): ReactNode {
  if (text.length < 500) return text;
  const pieces = text.split(longSigns).filter((piece) => piece !== '');
  if (pieces.length === 1) return text;
  const broken: ReactNode[] = [];
  for (const piece of pieces) broken.push(piece, createElement('wbr', { key: broken.length }));
  return createElement(Fragment, null, ...broken.slice(0, -1));
}

function toChild(child: ElementContent, parent: Element, idPrefix: string): ReactNode {
  if (child.type === 'element') return toReactNode(child, idPrefix);
  if (child.type !== 'text') return null;
  return tableParts.has(parent.tagName) && child.value.trim() === '' ? null : toBreakable(child.value);
}

/** An element of a read text as React draws it: sanitised, so its names and attributes are known. */
export function toReactNode(element: Element, idPrefix: string): ReactElement {
  const { tagName, properties, children } = element;
  const drawn = children.map((child) => toChild(child, element, idPrefix));
  const props = toProps(properties, idPrefix);
  const component: ComponentType<{ node: Element }> | undefined = Object.hasOwn(components, tagName)
    ? components[tagName]
    : undefined;
  if (component === undefined) return createElement(tagName, props, ...drawn);
  return createElement(component, { ...props, node: element }, ...drawn);
}
