'use client';

import { createContext, isValidElement, type MouseEvent, type ReactNode } from 'react';
import { useTranslations } from '../i18n/index.js';
import { isMisleading, LinkHost } from './LinkHost.js';
import { toLinkTarget } from './linkTarget.js';

interface LinkProps {
  href?: string | undefined;
  id?: string | undefined;
  'aria-label'?: string | undefined;
  'aria-describedby'?: string | undefined;
  children?: ReactNode;
}

/** Whether this stands in a link: nothing in it may be a link of its own. */
export const InLinkContext = createContext(false);

/** By hand, since a host that routes by fragment would leave the page. */
function goInside(event: MouseEvent<HTMLAnchorElement>, id: string): void {
  event.preventDefault();
  const place = event.currentTarget.ownerDocument.getElementById(id);
  if (place === null) return;
  if (!place.hasAttribute('tabindex') && place.tagName !== 'A') place.setAttribute('tabindex', '-1');
  place.focus({ preventScroll: true });
  place.scrollIntoView({ block: 'nearest' });
}

function toWords(node: ReactNode): string {
  if (typeof node === 'string' || typeof node === 'number') return String(node);
  if (Array.isArray(node)) return node.map(toWords).join('');
  return isValidElement<{ children?: ReactNode }>(node) ? toWords(node.props.children) : '';
}

/** A link a model wrote: it says where it leads, opens beside the page, and is plain text where it may not lead. */
export function Link({ href, children, ...rest }: LinkProps) {
  const { linkRefused } = useTranslations();
  const target = toLinkTarget(href);
  if (target.type === 'refused') {
    return (
      <span data-adj="refused-link">
        {children}
        <bdi data-adj="link-host" data-skip="">
          {linkRefused}
        </bdi>
      </span>
    );
  }
  if (target.type === 'inside') {
    return (
      <a {...rest} href={href} onClick={(event) => goInside(event, target.id)}>
        {children}
      </a>
    );
  }
  const words = toWords(children);
  // `https://bank.example@evil.example` says its host and hides it: only an address that begins with its host says where it leads.
  const isNamed = words === href && words.split('//')[1]?.startsWith(target.host) === true;
  return (
    <>
      <a {...rest} href={target.url} target="_blank" rel="noopener noreferrer nofollow ugc">
        <InLinkContext.Provider value={true}>{children}</InLinkContext.Provider>
      </a>
      {isNamed && !isMisleading(target, words) ? null : <LinkHost target={target} words={words} />}
    </>
  );
}
