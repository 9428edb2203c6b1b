import type { CharacterText } from '../../../i18n/index.js';

const isolate = 'The text in it is ordered by itself.';
const joiner =
  'Rules how the letters beside it are joined; between others it does nothing and splits a word unseen.';

/** What each character is called and does, by its short code, and by group for those without one of their own. */
export const defaultCharacterTexts: Readonly<Record<string, CharacterText>> = {
  RLO: {
    name: 'Right-to-left override',
    effect: 'Turns the order of what follows: “exe.txt” can be read as “txt.exe”.',
  },
  LRO: { name: 'Left-to-right override', effect: 'Forces what follows to run from left to right.' },
  RLE: {
    name: 'Right-to-left embedding',
    effect: 'What follows is ordered as a right-to-left text, up to PDF.',
  },
  LRE: {
    name: 'Left-to-right embedding',
    effect: 'What follows is ordered as a left-to-right text, up to PDF.',
  },
  PDF: { name: 'End of an embedding or override', effect: 'The order before it holds again.' },
  RLI: { name: 'Right-to-left isolate', effect: isolate },
  LRI: { name: 'Left-to-right isolate', effect: isolate },
  FSI: { name: 'First-strong isolate', effect: isolate },
  PDI: { name: 'End of an isolate', effect: 'The order before it holds again.' },
  RLM: { name: 'Right-to-left mark', effect: 'Signs beside it are placed as in a right-to-left text.' },
  LRM: { name: 'Left-to-right mark', effect: 'Signs beside it are placed as in a left-to-right text.' },
  ALM: { name: 'Arabic letter mark', effect: 'Signs and digits beside it are placed as in an Arabic text.' },
  ZWSP: {
    name: 'Zero width space',
    effect: 'A line may break here. It splits a word for searches and comparisons.',
  },
  ZWNJ: { name: 'Zero width non-joiner', effect: joiner },
  ZWJ: { name: 'Zero width joiner', effect: joiner },
  WJ: { name: 'Word joiner', effect: 'No line breaks here. It splits a word for searches and comparisons.' },
  BOM: {
    name: 'Byte order mark',
    effect: 'Belongs at the head of a file; within a text it does nothing and splits a word unseen.',
  },
  SHY: { name: 'Soft hyphen', effect: 'A hyphen appears here only where the line breaks.' },
  CGJ: {
    name: 'Combining grapheme joiner',
    effect: 'Keeps accents apart; it changes what a word is equal to.',
  },
  NBSP: {
    name: 'No-break space',
    effect: 'Looks like a space; no line breaks here, and searches for a space may miss it.',
  },
  NNBSP: { name: 'Narrow no-break space', effect: 'A narrow space at which no line breaks.' },
  SP: { name: 'Spaces at the end of a line', effect: 'Two or more break the line in Markdown.' },
  CR: {
    name: 'Carriage return',
    effect: 'Alone, without a line feed: some programs break the line, others write over it.',
  },
  NUL: { name: 'Null character', effect: 'Many programs take the text to end here.' },
  ESC: {
    name: 'Escape',
    effect: 'Begins a command to a terminal: colours, moving the cursor, clearing lines.',
  },
  BS: { name: 'Backspace', effect: 'Terminals write the next character over the last one.' },
  LSEP: { name: 'Line separator', effect: 'Some programs break the line here, others do not.' },
  PSEP: { name: 'Paragraph separator', effect: 'Some programs begin a paragraph here, others do not.' },
  TAG: {
    name: 'Tag characters',
    effect: 'Copies of letters that nothing shows. Language models read them all the same.',
  },
  VS: {
    name: 'Variation selectors',
    effect:
      'Choose how the character before is drawn. Alone or in a run they show nothing, and can carry any text.',
  },
  space: { name: 'Space of another width', effect: 'Looks like a space and is another character.' },
  blank: { name: 'Blank letter', effect: 'Counts as a letter and shows nothing.' },
  control: {
    name: 'Control character',
    effect: 'A command to a terminal or printer; in a text it has no meaning.',
  },
  surrogate: {
    name: 'Half a character',
    effect: 'The other half is missing; programs replace or refuse it.',
  },
  unseen: {
    name: 'Invisible character',
    effect: 'Nothing shows it; it splits a word for searches and comparisons.',
  },
  Cyrillic: {
    name: 'Cyrillic letter',
    effect: 'Another character to a computer: names and addresses that look the same are not.',
  },
  Greek: {
    name: 'Greek letter',
    effect: 'Another character to a computer: names and addresses that look the same are not.',
  },
  Armenian: {
    name: 'Armenian letter',
    effect: 'Another character to a computer: names and addresses that look the same are not.',
  },
  Cherokee: {
    name: 'Cherokee letter',
    effect: 'Another character to a computer: names and addresses that look the same are not.',
  },
  letter: {
    name: 'Letter of another script',
    effect: 'Another character to a computer: names and addresses that look the same are not.',
  },
  Latin: {
    name: 'Latin letter in a word of another script',
    effect: 'The word is not found when it is searched for.',
  },
  fullwidth: {
    name: 'Fullwidth letters, digits or signs',
    effect: 'Made for Chinese and Japanese text; other characters than those on the keyboard.',
  },
  numeral: {
    name: 'Roman numeral as one character',
    effect: 'Another character than the letters it looks like.',
  },
  mathematical: {
    name: 'Mathematical letters and digits',
    effect:
      'Symbols drawn like bold or slanted letters. Searches miss them, screen readers spell or skip them.',
  },
};
