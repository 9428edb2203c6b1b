function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

function toList(words: readonly string[]): string {
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** What is shown and said while responses are compared. */
export const comparingTexts = {
  arrangement: 'Arrangement',
  arrangements: { columns: 'Side by side', stacked: 'Stacked', single: 'One at a time' },
  arrangedSaid: (arrangement: string) => `Responses: ${arrangement.toLowerCase()}`,
  widths: 'Widths',
  equalWidths: 'Equal widths',
  widerResponse: (letter: string) => `More room for ${letter}`,
  splitter: 'Width of the responses',
  splitterValue: (letter: string, percent: number) => `${letter} ${percent} %`,
  textOptions: 'Texts',
  scrollTogether: 'Scroll together',
  scrollTogetherSaid: (isOn: boolean) => (isOn ? 'Responses scroll together' : 'Responses scroll apart'),
  wrapLines: 'Wrap long raw lines',
  lineNumbers: 'Line numbers in raw text',
  shorten: 'Shorten long responses',
  readAlone: (letter: string) => `Read response ${letter} alone`,
  readAll: 'Show all responses again',
  aloneSaid: (letter: string) => `Response ${letter} alone, Escape shows all`,
  drawEverything: 'Show everything',
  showAll: 'Show all',
  showLess: 'Show less',
  responseShownWhole: (letter: string) => `Show all of response ${letter}`,
  responseShortened: (letter: string) => `Show less of response ${letter}`,

  statisticsOf: (letter: string) => `Statistics of response ${letter}`,
  statisticNames: {
    words: 'Words',
    characters: 'Characters',
    readingTime: 'Reading time',
    code: 'In code',
    lists: 'In lists',
  },
  readingTime: (seconds: number) =>
    seconds < 60 ? `${Math.max(5, Math.round(seconds / 5) * 5)} s` : `${Math.round(seconds / 60)} min`,
  textShare: (share: number) => `${Math.round(share * 100)} %`,

  readToEnd: 'Read to the end',
  notReadToEnd: (letter: string) => `Response ${letter} is not read to its end`,
  notEndedYet: (letter: string) => `Response ${letter} is still being written`,
  notEnded: (letter: string) => `${letter} is still written`,
  notRead: (letter: string) => `${letter} is not read`,

  differences: 'Differences',
  differencePlace: (place: number, differences: number) =>
    place === 0 ? `${differences}` : `${place} of ${differences}`,
  nextDifference: 'Next difference',
  previousDifference: 'Previous difference',
  differencesLoading: 'Comparing',
  differencesFailed: 'The responses could not be compared. Check the connection and try again.',
  differenceSummary: (
    found: { readonly changed: number; readonly a: number; readonly b: number },
    letters: readonly [string, string],
    share: number,
  ) => {
    const kinds = [
      found.changed > 0 ? `${found.changed} changed` : '',
      found.a > 0 ? `${found.a} only in ${letters[0]}` : '',
      found.b > 0 ? `${found.b} only in ${letters[1]}` : '',
    ].filter((text) => text !== '');
    const all = found.changed + found.a + found.b;
    const words = share < 0.01 ? 'less than 1 %' : `about ${Math.round(share * 100)} %`;
    return `${count(all, 'difference', 'differences')}: ${kinds.join(', ')}; ${words} of the words differ`;
  },
  differenceSaid: (place: number, differences: number, sides: readonly (readonly [string, string])[]) =>
    `Difference ${place} of ${differences}. ${sides
      .map(([letter, text]) => `${letter}: ${text === '' ? 'nothing' : text}`)
      .join('. ')}`,
  noDifferences: 'No differences',
  onlySpacingDiffers: 'Only spacing and line ends differ',
  nothingShared: 'These responses have almost no words in common, so nothing is marked.',
  comparedByBlocks: 'These responses are long: whole paragraphs are marked.',
  identicalResponses: (letters: readonly string[], isAll: boolean) =>
    isAll ? 'These responses are identical.' : `Responses ${toList(letters)} are identical.`,
  similarResponses: (letters: readonly string[], isAll: boolean) =>
    isAll ? 'These responses are nearly identical.' : `Responses ${toList(letters)} are nearly identical.`,
  showDifferences: 'Show differences',
  comparedResponses: 'Compared',
  comparedWith: (letter: string) => `Compare with response ${letter}`,
  unchangedText: 'What is the same',
  unchangedTexts: {
    shown: 'Show what is the same',
    dimmed: 'Dim what is the same',
    folded: 'Fold what is the same',
  },
};
