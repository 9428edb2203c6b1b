/** What an address leads to, as far as it is shown differently. */
export type MediaKind = 'image' | 'audio' | 'video' | 'pdf';

const endings: Readonly<Record<string, MediaKind>> = {
  ...Object.fromEntries('mp3 m4a aac oga ogg opus wav flac'.split(' ').map((ending) => [ending, 'audio'])),
  ...Object.fromEntries('mp4 m4v webm mov ogv'.split(' ').map((ending) => [ending, 'video'])),
  ...Object.fromEntries('png jpg jpeg gif webp avif svg bmp'.split(' ').map((ending) => [ending, 'image'])),
  pdf: 'pdf',
};

/** The kind that the ending of an address tells; `undefined` where it tells none. */
export function toMediaKind(address: string): MediaKind | undefined {
  const ending = /\.([a-z\d]+)$/i.exec(address.split(/[?#]/)[0] ?? '')?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(endings, ending) ? endings[ending] : undefined;
}
