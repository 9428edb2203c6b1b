// docs/performance.md, written from what one run measured.

/**
 * @typedef {{ first: number, all: number, nodes: number, isMarkdown: boolean, click: number, key: number }} Visit
 * @typedef {{ name: string, length: number, note?: string, isControl?: boolean, visits: Visit[], failure?: string, heap?: number }} Result
 * @typedef {{ chromium: string, node: string, cores: number, rounds: number, switches: number }} Environment
 */

/** @param {readonly number[]} values */
function toMedian(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

/** @param {Result} result @param {'first' | 'all' | 'nodes' | 'click' | 'key'} measure */
const median = ({ visits }, measure) => toMedian(visits.map((visit) => visit[measure]));

/** @param {Result} result @param {'first'} measure */
function toRange({ visits }, measure) {
  const values = visits.map((visit) => visit[measure]);
  return `${Math.round(Math.min(...values))}–${Math.round(Math.max(...values))}`;
}

/** @param {number} value @param {number} base */
const toRatio = (value, base) => `${(value / base).toFixed(2)}`;

/** @param {Result} result @param {Result} base @param {Result} control */
function toLine(result, base, control) {
  const { name, note = '', failure } = result;
  if (failure !== undefined) return `| ${name} | could not be measured: ${failure} | | | | | | ${note} |`;
  const first = median(result, 'first');
  const extra = (/** @type {'click' | 'key'} */ what) =>
    `${Math.max(0, median(result, what) - median(control, what)).toFixed(0)} ms`;
  const drawn = result.visits[0]?.isMarkdown
    ? note
    : [note, 'answers shown as plain text'].filter(Boolean).join('; ');
  const all = median(result, 'all');
  return `| ${name} | **${toRatio(first, median(base, 'first'))}** | ${Math.round(first)} (${toRange(result, 'first')}) | ${toRatio(all, median(base, 'all'))} | ${Math.round(median(result, 'nodes'))} | ${extra('click')} | ${extra('key')} | ${drawn} |`;
}

/** @param {readonly Result[]} results @param {number} length */
function toTable(results, length) {
  const ofLength = results.filter((result) => result.length === length);
  const base = ofLength.find(({ name }) => name === 'react-markdown');
  const control = ofLength.find(({ isControl }) => isControl);
  if (base === undefined || control === undefined) return '';
  const lines = ofLength
    .filter((result) => result !== control)
    .map((result) => toLine(result, base, control));
  return `## 200 turns, two answers of ${Math.round(length / 1000)} KB

| | first useful paint, × react-markdown | ms (range) | all there, × | DOM nodes | click → paint | key → paint | |
|---|--:|--:|--:|--:|--:|--:|---|
${lines.join('\n')}

Click and key are what comes on top of an empty page’s own (click ${median(control, 'click').toFixed(0)} ms, key ${median(control, 'key').toFixed(0)} ms in this run).
`;
}

/** @param {readonly import('./forms.mjs').FormResult[]} forms @param {number} questions */
function toFormTable(forms, questions) {
  const ofCount = forms.filter((form) => form.questions === questions);
  const of = (
    /** @type {import('./forms.mjs').FormResult | undefined} */ form,
    /** @type {'mount' | 'nodes' | 'click' | 'key'} */ what,
  ) => toMedian(form?.visits.map((visit) => visit[what]) ?? []);
  const control = ofCount.find(({ isControl }) => isControl);
  const base = ofCount.find(({ name }) => name.startsWith('SurveyJS'));
  const lines = ofCount
    .filter((form) => form !== control)
    .map((form) => {
      if (form.failure !== undefined)
        return `| ${form.name} | could not be measured: ${form.failure} | | | | | |`;
      const cell = (/** @type {'mount' | 'click' | 'key'} */ what) =>
        `**${toRatio(of(form, what), of(base, what))}** | ${of(form, what).toFixed(0)}`;
      return `| ${form.name} | ${cell('mount')} | ${of(form, 'nodes')} | ${cell('key')} | ${of(form, 'click').toFixed(0)} |`;
    });
  return `### ${questions} questions

| | mounted, × SurveyJS | ms | DOM nodes | key → paint, × SurveyJS | ms | click → paint, ms |
|---|--:|--:|--:|--:|--:|--:|
${lines.join('\n')}

An empty page’s own: click ${of(control, 'click').toFixed(0)} ms, key ${of(control, 'key').toFixed(0)} ms.
`;
}

/** @param {readonly Result[]} results @param {readonly import('./forms.mjs').FormResult[]} forms @param {Environment} environment */
export function toReport(results, forms, { chromium, node, cores, rounds, switches }) {
  const lengths = [...new Set(results.map(({ length }) => length))];
  const heaps = results.flatMap(({ name, heap }) =>
    heap === undefined ? [] : [`${name} ${(heap / 1e6).toFixed(1)} MB`],
  );
  return `# Performance

This page is written by \`pnpm build && pnpm benchmark\`, won or lost. Figures of one run are compared with each other, never with those of
another machine or day: read the ratios.

- Chromium ${chromium}, headless, ${cores} cores; Node ${node}; window 1400 × 900; ${rounds} visits of each page, in turning order; medians.
- The row: 200 turns and two answers with headings, nested lists, tables, code and links, generated, the same each time.
- *First useful paint*: the start of both answers stands in the window and the form is there; *all there*: the last line of both is in the page.
- Peers are installed by the benchmark alone, in the versions named. Label Studio is the last release that can be embedded.

${lengths.map((length) => toTable(results, length)).join('\n')}
## Forms

The same questions (radio, text, checklist, rating) in one page, each key written into the answers at once.

${[...new Set(forms.map(({ questions }) => questions))].map((count) => toFormTable(forms, count)).join('\n')}
## Memory

Growth after ${switches} switches between four rows with answers of 20 KB, garbage collected: ${heaps.join(', ')}.

## What it says

Above 200 000 characters the guard shows a text as it is written, with a notice: that is fast, and it is not Markdown. Below, Adjudge renders
with the same libraries as plain react-markdown, and pays for what it adds: names, directions, copying, scrolling boxes. Rendering what is in
sight first is still to come.
`;
}
