/** Long enough to recognise a value by, short enough for a sentence. */
const longest = 60;

function toText(raw: unknown): string {
  try {
    return JSON.stringify(raw) ?? String(raw);
  } catch {
    return typeof raw === 'object' ? 'This value' : `This ${typeof raw}`;
  }
}

/** A value as a sentence quotes it: whatever it is, and short. */
export function toQuoted(raw: unknown): string {
  const text = toText(raw);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
