'use client';

import { useContext, useState } from 'react';
import { useTranslations } from '../../i18n/index.js';
import { InLinkContext } from '../Link.js';
import { toLinkTarget } from '../linkTarget.js';
import { useMessageContentOptions } from '../options.js';
import { isAllowedMedia } from './isAllowedMedia.js';
import { MediaChip } from './MediaChip.js';
import { MediaPlayer } from './MediaPlayer.js';
import { type MediaKind, toMediaKind } from './mediaKind.js';

export interface MediaProps {
  src?: unknown;
  alt?: string | undefined;
  /** What it is; by the ending of its address where that is not known. */
  kind?: MediaKind | undefined;
  /** In CSS pixels, where a plugin knows them: the room of an image until it is there. */
  width?: number | string | undefined;
  height?: number | string | undefined;
}

/**
 * An image, sound, film or PDF that a model or a row names. Fetching it would tell its server who reads what, so it is fetched only when asked for, or where the
 * host’s `allowedMedia` allows it. A PDF opens in another tab: in a frame it could do what pages do.
 */
export function Media({ src, alt, kind: given, width, height }: MediaProps) {
  const { mediaNamed, mediaFailed, loadMedia } = useTranslations();
  const { allowedMedia } = useMessageContentOptions();
  const isInLink = useContext(InLinkContext);
  const address = typeof src === 'string' ? src : undefined;
  const target = toLinkTarget(address);
  const [state, setState] = useState<'waiting' | 'shown' | 'failed'>('waiting');
  const kind = given ?? toMediaKind(address ?? '') ?? 'image';
  const name = alt === undefined || alt === '' ? undefined : alt;
  const title = state === 'failed' ? mediaFailed(kind, name) : mediaNamed(kind, name);
  const isNowhere = target.type !== 'outside' || target.url.startsWith('mailto:');
  if (isNowhere || (kind === 'pdf' && isInLink)) return <span data-adj="media-text">{title}</span>;
  if (kind === 'pdf') return <MediaChip target={target} kind={kind} title={title} />;
  const isUnasked = allowedMedia !== undefined && isAllowedMedia(target.url, allowedMedia);
  if (state === 'shown' || (isUnasked && state === 'waiting')) {
    return (
      <MediaPlayer
        url={target.url}
        kind={kind}
        name={alt ?? ''}
        width={width}
        height={height}
        isUnasked={isUnasked && state === 'waiting'}
        onFail={() => setState('failed')}
      />
    );
  }
  const action = loadMedia(state === 'failed');
  return (
    <MediaChip target={target} kind={kind} title={title} action={action} onLoad={() => setState('shown')} />
  );
}
