'use client';

import type { Attachment as AttachmentData } from '@adjudge/core';
import { Link } from '../Link.js';
import { toLinkTarget } from '../linkTarget.js';
import { Media } from './Media.js';
import { type MediaKind, toMediaKind } from './mediaKind.js';

/** By Labelbox’s names of types (`IMAGE`, `VIDEO`, `PDF_URL`), then by the ending of the address. */
function toKind({ type, value }: AttachmentData): MediaKind | undefined {
  const named = /image|audio|video|pdf/.exec(type.toLowerCase())?.[0] as MediaKind | undefined;
  return named ?? toMediaKind(value);
}

/** What is attached to a row: media that are fetched when asked for, an address that is gone to when asked for, or text. HTML is text. */
export function Attachment({ attachment }: { attachment: AttachmentData }) {
  const { value, name } = attachment;
  if (toLinkTarget(value).type !== 'outside') return <span dir="auto">{value}</span>;
  const kind = toKind(attachment);
  return kind === undefined ? (
    <Link href={value}>{value}</Link>
  ) : (
    <Media src={value} alt={name} kind={kind} />
  );
}
