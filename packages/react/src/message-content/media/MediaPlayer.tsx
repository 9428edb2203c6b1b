'use client';

import { useState } from 'react';
import type { MediaKind } from './mediaKind.js';

interface MediaPlayerProps {
  url: string;
  kind: Exclude<MediaKind, 'pdf'>;
  name: string;
  width?: number | string | undefined;
  height?: number | string | undefined;
  /** Whether it is fetched unasked, and so only once it is near. */
  isUnasked: boolean;
  onFail: () => void;
}

/** Something from elsewhere, once it may be fetched. Until it is there it has the room it will take where that is known, else that of the chip it comes for. */
export function MediaPlayer({ url, kind, name, width, height, isUnasked, onFail }: MediaPlayerProps) {
  const [isThere, setThere] = useState(false);
  const loading = isThere ? undefined : '';
  if (kind === 'image') {
    return (
      <img
        data-adj="media"
        data-loading={loading}
        src={url}
        alt={name}
        width={width}
        height={height}
        referrerPolicy="no-referrer"
        loading={isUnasked ? 'lazy' : undefined}
        onLoad={() => setThere(true)}
        onError={onFail}
      />
    );
  }
  const shared = {
    'data-adj': 'media',
    'data-loading': loading,
    src: url,
    controls: true,
    preload: isUnasked ? 'none' : 'metadata',
    'aria-label': name,
    onLoadedMetadata: () => setThere(true),
    onError: onFail,
  };
  return kind === 'audio' ? <audio {...shared} /> : <video {...shared} />;
}
