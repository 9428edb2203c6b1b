/** What the tools for marking texts show and say; loaded with them. */
export const evidenceToolTexts = {
  markEvidence: 'Mark',
  markTools: 'Mark the selected text',
  noEvidence:
    'Nothing is marked in this text. Select some of it, then press E; without a pointer, press E first.',
  evidenceForm: 'About the marked text',
  evidenceFormHelp: 'It is marked as soon as something is said about it.',
  goToEvidence: (quote: string) => `Go to “${quote}”`,
  removeEvidence: 'Remove mark',
  removeEvidenceOf: (quote: string) => `Remove the mark on “${quote}”`,
  closeEvidence: 'Done',
  evidenceMarked: (quote: string, category: string | undefined) =>
    category === undefined ? `Marked “${quote}”` : `Marked “${quote}” as ${category}`,
  evidenceRemoved: (quote: string) => `Mark on “${quote}” removed`,
  caretHelp: 'Arrows move by word and line, Shift selects, Alt by character, E marks, Esc leaves',
  caretSaid: 'Selecting by keys. Arrows move by word and line, Shift selects, E marks, Escape leaves.',
  caretLeft: 'Selecting by keys ended',
  caretSelected: (text: string) => `${text}, selected`,
  uncategorised: 'no category',
};
