/** Longer texts are shown as text: parsing one would keep the page from answering for seconds. */
const maximumLength = 200_000;
/** What a Markdown parser does to a line grows with the containers (quotes, lists) it may stand in. */
const maximumDepth = 24;
/** Openings without an end make a parser look ahead again and again. */
const maximumOpenings = 4_000;

function toDepth(line: string): number {
  const prefix = /^(?:[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)))*[ \t]*/.exec(line)?.[0] ?? '';
  const markers = prefix.match(/>|[-+*]|\d+[.)]/g)?.length ?? 0;
  const indentation = prefix.replaceAll('\t', '    ').length - markers;
  return Math.max(markers, Math.floor(indentation / 2));
}

/** Whether a text can be parsed as Markdown in reasonable time; one that cannot is shown as it was written. */
export function canParse(content: string): boolean {
  if (content.length > maximumLength) return false;
  const openings = content.length - content.replace(/[[\]]/g, '').length;
  if (openings > maximumOpenings) return false;
  return content.split('\n').every((line) => toDepth(line) <= maximumDepth);
}
