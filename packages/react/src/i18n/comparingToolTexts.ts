import { toCounted, toList } from './wording.js';

/** What the tools of the comparator open or show on demand; loaded with them. */
export const comparingToolTexts = {
  widths: 'Widths',
  equalWidths: 'Equal widths',
  widerResponse: (letter: string) => `More room for ${letter}`,
  textOptions: 'Texts',
  scrollTogether: 'Scroll together',
  wrapLines: 'Wrap long raw lines',
  lineNumbers: 'Line numbers in raw text',
  shorten: 'Shorten long responses',
  shortenTo: (lines: number) => `Shorten to ${toCounted(lines, 'line', 'lines')}`,
  notShortened: 'Do not shorten',
  drawEverything: 'Show everything',

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
    return `${toCounted(all, 'difference', 'differences')}: ${kinds.join(', ')}; ${words} of the words differ`;
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
  comparedResponses: 'Compared',
  comparedWith: (letter: string) => `Compare with response ${letter}`,
  unchangedText: 'What is the same',
  unchangedTexts: {
    shown: 'Show what is the same',
    dimmed: 'Dim what is the same',
    folded: 'Fold what is the same',
  },
};
