'use client';

import { useState } from 'react';
import { useTranslations } from '../i18n/index.js';
import { Icon } from '../parts/index.js';
import { toLinkTarget } from './linkTarget.js';

/** An image a model named. Fetching it would tell its server who reads what, so it is fetched only when asked for. */
export function Image({ src, alt }: { src?: unknown; alt?: string | undefined }) {
  const { loadImage, imageFailed, imageNamed } = useTranslations();
  const [state, setState] = useState<'waiting' | 'shown' | 'failed'>('waiting');
  const target = toLinkTarget(typeof src === 'string' ? src : undefined);
  const name = alt === undefined || alt === '' ? undefined : alt;
  if (target.type !== 'outside') return <span data-adj="image-text">{imageNamed(name)}</span>;
  if (state === 'shown') {
    return (
      <img
        data-adj="image"
        src={target.url}
        alt={alt ?? ''}
        referrerPolicy="no-referrer"
        onError={() => setState('failed')}
      />
    );
  }
  return (
    <button
      type="button"
      data-adj="image-chip"
      onClick={(event) => {
        // Models write images in links: asking for the image must not follow the link.
        event.preventDefault();
        setState('shown');
      }}
    >
      <Icon name="image" size={14} />
      <span>{state === 'failed' ? imageFailed(name) : imageNamed(name)}</span>
      <bdi data-adj="link-host" dir="ltr">
        {target.url}
      </bdi>
      <b>{loadImage(state === 'failed')}</b>
    </button>
  );
}
