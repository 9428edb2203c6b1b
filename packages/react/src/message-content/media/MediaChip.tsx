'use client';

import type { ReactNode } from 'react';
import { useTranslations } from '../../i18n/index.js';
import { Icon } from '../../parts/index.js';
import { isMisleading } from '../LinkHost.js';
import type { LinkTarget } from '../linkTarget.js';
import type { MediaKind } from './mediaKind.js';

interface MediaChipProps {
  target: Extract<LinkTarget, { type: 'outside' }>;
  kind: MediaKind;
  title: string;
  /** What pressing it does; absent where it leads to another tab. */
  action?: string | undefined;
  onLoad?: (() => void) | undefined;
}

function ChipContent({
  target,
  kind,
  title,
  children,
}: Pick<MediaChipProps, 'target' | 'kind' | 'title'> & { children: ReactNode }) {
  const { linkHost } = useTranslations();
  const { url, host, unicodeHost, hasUser } = target;
  const notes = { unicode: unicodeHost, hasUser, isOther: false };
  return (
    <>
      <Icon name={kind === 'image' ? 'image' : kind === 'pdf' ? 'book' : 'play'} size={14} />
      <span>{title}</span>
      <bdi data-adj="link-host" dir="ltr">
        {url}
      </bdi>
      {isMisleading(target) ? (
        <bdi data-adj="link-host" data-warning="" dir="ltr">
          {linkHost(host, notes)}
        </bdi>
      ) : null}
      <b>{children}</b>
    </>
  );
}

/** What stands for something that lies elsewhere: what it is, its whole address, and what pressing does. */
export function MediaChip({ target, kind, title, action, onLoad }: MediaChipProps) {
  const { openInTab } = useTranslations();
  if (onLoad === undefined) {
    return (
      <a
        data-adj="media-chip"
        data-skip=""
        href={target.url}
        target="_blank"
        rel="noopener noreferrer nofollow ugc"
      >
        <ChipContent target={target} kind={kind} title={title}>
          {openInTab}
        </ChipContent>
      </a>
    );
  }
  return (
    <button
      type="button"
      data-adj="media-chip"
      data-skip=""
      onClick={(event) => {
        // Models write images in links: asking for the image must not follow the link.
        event.preventDefault();
        onLoad();
      }}
    >
      <ChipContent target={target} kind={kind} title={title}>
        {action}
      </ChipContent>
    </button>
  );
}
