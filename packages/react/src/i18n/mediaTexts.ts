type MediaKind = 'image' | 'audio' | 'video' | 'pdf';

const kindNames: Readonly<Record<MediaKind, string>> = {
  image: 'Image',
  audio: 'Audio',
  video: 'Video',
  pdf: 'PDF',
};

export interface HostNotes {
  /** How the host looks where its punycode is read. */
  readonly unicode: string | undefined;
  readonly hasUser: boolean;
  /** Whether the words of the link name another host. */
  readonly isOther: boolean;
}

/** What is shown and said of links, formulas, diagrams, and what is fetched from elsewhere. */
export const mediaTexts = {
  linkHost: (host: string, { unicode, hasUser, isOther }: HostNotes) =>
    [
      isOther ? `leads to ${host}` : host,
      ...(unicode === undefined ? [] : [`punycode for ${unicode}`]),
      ...(hasUser ? ['what stands before @ is no host'] : []),
    ].join(', '),

  formula: 'Formula',
  formulaNotDrawn: 'formula, not drawn',

  mediaNamed: (kind: MediaKind, name: string | undefined) =>
    name === undefined ? kindNames[kind] : `${kindNames[kind]}: ${name}`,
  mediaFailed: (kind: MediaKind, name: string | undefined) =>
    name === undefined
      ? `The ${kind === 'pdf' ? 'PDF' : kind} could not be loaded`
      : `${kindNames[kind]} “${name}” could not be loaded`,
  loadMedia: (isAgain: boolean) => (isAgain ? 'Try again' : 'Load'),
  openInTab: 'Open in a new tab',

  diagram: (language: string) => `Diagram, ${language}`,
  drawDiagram: 'Draw',
  drawingDiagram: 'Drawing',
  diagramSource: 'Source',
  diagramDrawn: 'The diagram is drawn',
  diagramFailed: 'The diagram could not be drawn. Its source is below.',
};
