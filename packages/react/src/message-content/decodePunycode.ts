const base = 36;
const lowest = 1;
const highest = 26;
const skew = 38;
const damp = 700;

function adapt(delta: number, points: number, isFirst: boolean): number {
  let rest = Math.floor(delta / (isFirst ? damp : 2));
  rest += Math.floor(rest / points);
  let steps = 0;
  for (; rest > ((base - lowest) * highest) / 2; steps += base) rest = Math.floor(rest / (base - lowest));
  return steps + Math.floor(((base - lowest + 1) * rest) / (rest + skew));
}

const toDigit = (character: string | undefined): number =>
  character === undefined
    ? base
    : /\d/.test(character)
      ? Number(character) + 26
      : character.charCodeAt(0) - 97;

/** One label of a host after `xn--`, by RFC 3492. `undefined` if it is no punycode. */
function decodeLabel(label: string): string | undefined {
  const end = label.lastIndexOf('-');
  const points = [...label.slice(0, Math.max(0, end))];
  let code = 128;
  let bias = 72;
  let place = 0;
  for (let index = end < 0 ? 0 : end + 1; index < label.length; ) {
    const before = place;
    let weight = 1;
    for (let step = base; ; step += base) {
      const digit = toDigit(label[index++]);
      if (digit < 0 || digit >= base) return undefined;
      place += digit * weight;
      const threshold = Math.min(highest, Math.max(lowest, step - bias));
      if (digit < threshold) break;
      weight *= base - threshold;
    }
    bias = adapt(place - before, points.length + 1, before === 0);
    code += Math.floor(place / (points.length + 1));
    place %= points.length + 1;
    if (code > 0x10ffff) return undefined;
    points.splice(place++, 0, String.fromCodePoint(code));
  }
  return points.join('');
}

/** A host as it looks when its punycode is read; `undefined` if it has none. */
export function decodePunycode(host: string): string | undefined {
  if (!/(?:^|\.)xn--/.test(host)) return undefined;
  const labels = host
    .split('.')
    .map((label) => (label.startsWith('xn--') ? decodeLabel(label.slice(4)) : label));
  return labels.includes(undefined) ? undefined : labels.join('.');
}
