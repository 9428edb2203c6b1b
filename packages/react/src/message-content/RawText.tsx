import { useMemo } from 'react';
import { listRawSegments } from './invisibleCharacters.js';

/** The exact characters. What cannot be seen is drawn by the stylesheet, so that the text content stays the source. */
export function RawText({ content }: { content: string }) {
  const segments = useMemo(() => listRawSegments(content), [content]);
  return segments.map(({ start, text, code }) =>
    code === undefined ? (
      text
    ) : (
      <span key={start} data-adj="invisible" data-code={code}>
        {text}
      </span>
    ),
  );
}
