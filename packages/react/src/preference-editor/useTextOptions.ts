'use client';

import { useMemo } from 'react';
import type { MessageContentOptions } from '../message-content/index.js';
import type { PreferenceEditorOptions } from './props.js';

/** How all texts of the editor are shown, the same object as long as nothing of it changes. */
export function useTextOptions({
  textPlugins,
  drawDiagram,
  diagramLanguages,
  allowedMedia,
}: PreferenceEditorOptions): MessageContentOptions {
  // Hosts write lists inline; only what is in them counts.
  const languages = JSON.stringify(diagramLanguages);
  const media = JSON.stringify(allowedMedia);
  return useMemo(
    () => ({
      plugins: textPlugins,
      drawDiagram,
      diagramLanguages: languages && JSON.parse(languages),
      allowedMedia: media && JSON.parse(media),
    }),
    [textPlugins, drawDiagram, languages, media],
  );
}
