/** What is shown and said while responses are compared. */
export const comparingTexts = {
  arrangement: 'Arrangement',
  arrangements: { columns: 'Side by side', stacked: 'Stacked', single: 'One at a time' },
  arrangedSaid: (arrangement: string) => `Responses: ${arrangement.toLowerCase()}`,
  splitter: 'Width of the responses',
  splitterValue: (letter: string, percent: number) => `${letter} ${percent} %`,
  scrollTogetherSaid: (isOn: boolean) => (isOn ? 'Responses scroll together' : 'Responses scroll apart'),
  readAlone: (letter: string) => `Read response ${letter} alone`,
  readAll: 'Show all responses again',
  aloneSaid: (letter: string) => `Response ${letter} alone, Escape shows all`,
  showAll: 'Show all',
  showLess: 'Show less',
  responseShownWhole: (letter: string) => `Show all of response ${letter}`,
  responseShortened: (letter: string) => `Show less of response ${letter}`,

  readToEnd: 'Read to the end',
  notReadToEnd: (letter: string) => `Response ${letter} is not read to its end`,
  notEndedYet: (letter: string) => `Response ${letter} is still being written`,
  notEnded: (letter: string) => `${letter} is still written`,
  notRead: (letter: string) => `${letter} is not read`,

  differences: 'Differences',
};
