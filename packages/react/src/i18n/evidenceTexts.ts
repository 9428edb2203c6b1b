/** Marking parts of texts, and what is masked in them. */
export const evidenceTexts = {
  maskedName: 'masked name',
  maskedCount: (names: number) => `${names} ${names === 1 ? 'name' : 'names'} masked`,
  maskedHelp: 'Names by which this text would say who wrote it. They are shown once the row is revealed.',
  evidence: 'Evidence',
  evidenceCount: (marks: number) => `Evidence ${marks}`,
  evidenceOf: (letter: string, marks: number) => `Evidence ${marks}, response ${letter}`,
};
