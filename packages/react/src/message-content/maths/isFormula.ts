/** What stands around a formula: `$…$`, `$$…$$`, `\(…\)` or `\[…\]`. */
export type MathsDelimiter = '$' | '$$' | '\\(' | '\\[';

/** What is hardly ever written in a sentence or a price. */
const sign = /[\\^_{}]|[\p{Sm}\p{Script=Greek}]/u;
const words = /(?<![A-Za-z])[a-z]{2,}(?![A-Za-z])/g;
const anyWord = /[A-Za-z]{2}/;
/** `$PATH:$HOME`, `$a->$b`, `$5-$X`: a sign that waits for its other half, and a name after it. */
const isOpenEnd = (content: string, after: string) =>
  /[A-Za-z_{]/.test(after) && /[^\w)\]}'|!]$/.test(content);

/** “the big one”, “toll free”, “optional”; not “sin x” or “ABC”. */
function isProse(content: string): boolean {
  if (sign.test(content)) return false;
  const found = content.match(words) ?? [];
  return found.length > 1 || /[a-z]{4}/.test(content);
}

function isDollarFormula(content: string, before: string, after: string): boolean {
  // pandoc’s rule. It keeps “$5 and $10”, “$5–$10”, “US$20” and “costs $3.50, or $4 with” as they are.
  if (/^\s|\s$/.test(content) || /\d/.test(after)) return false;
  if (sign.test(content)) return after !== '{' && !isOpenEnd(content, after);
  // What pandoc would take for maths: “between $5 and 10$”, “US$5-10$”, “A$AP”, “$HOME/$USER”.
  const isPrice = /^[\d.,]*\d/.test(content) && anyWord.test(content);
  return !isPrice && !/[A-Za-z\d]/.test(before) && !isOpenEnd(content, after);
}

function isBracketFormula(content: string, after: string): boolean {
  // Escaped square brackets are seldom maths: “\[1\]”, “\[x\]” in a list, “\[edit\]”, “\[text\](address)”.
  return !/[(:[]/.test(after) && (sign.test(content) || /^\s.*\s$/s.test(content));
}

/**
 * Whether what stands between two delimiters is a formula, so that prices, names of variables and escaped brackets stay text. `before` and
 * `after` are the characters around it, each empty at the end of a line. A number alone (`$5$`) is one: a price has no second sign.
 */
export function isFormula(delimiter: MathsDelimiter, content: string, before = '', after = ''): boolean {
  if (content.trim() === '' || isProse(content)) return false;
  if (delimiter === '$') return isDollarFormula(content, before, after);
  if (delimiter === '\\[') return isBracketFormula(content, after);
  // “$$ or $$” is about prices.
  return delimiter === '\\(' || sign.test(content) || content.match(words) === null;
}
