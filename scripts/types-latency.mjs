// What the types of an ontology of 100 questions cost the compiler: `tsc --extendedDiagnostics` on a file with it and on the same file
// without it, by turns, and the difference of the check times. `pnpm latency:types`
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { read, root } from './run.mjs';

const limit = 1;
const turns = 5;
const folder = join(root, '.tmp/types-latency');

const options = ['a', 'b', 'c', 'd', 'tie'].map((id) => ({ id, label: `Response ${id}` }));
const axes = ['helpful', 'honest', 'harmless'].map((id) => ({ id, label: id }));
const scopes = ['row', 'message', 'comparison', 'response'];
const isAnswered = { classificationId: 'q6', operator: 'answered' };
const isTie = { classificationId: 'q6', operator: 'is', value: 'tie' };

/** Each makes a question of one kind; the last asks for a reason within two of its options. @type {((id: string) => object)[]} */
const makers = [
  () => ({ kind: 'checklist', maxChoices: 2, options }),
  () => ({ kind: 'text', settingsIf: [{ if: isTie, settings: { minCharacters: 20 } }] }),
  () => ({ kind: 'rating', min: 1, max: 7, labels: [{ value: 1, label: 'Bad' }] }),
  () => ({ kind: 'preference', ties: ['both-bad'], strength: { points: 7 }, axes }),
  () => ({ kind: 'ranking', allowTies: true }),
  () => ({ kind: 'best-worst' }),
  (id) => ({
    kind: 'radio',
    options: options.map((option, at) =>
      at < 2
        ? {
            ...option,
            classifications: [{ id: `${id}-${at}`, kind: 'text', name: 'Why?', minCharacters: 20 }],
          }
        : option,
    ),
  }),
];

/** 100 questions: 78 of the ontology's own, 22 nested in options. */
function createOntology() {
  const classifications = Array.from({ length: 78 }, (_, at) => ({
    id: `q${at}`,
    name: `Question ${at}`,
    scope: scopes[at % scopes.length],
    ...makers[at % makers.length]?.(`q${at}`),
    ...(at === 6 ? {} : { visibleIf: { all: [isAnswered, { not: isTie }] } }),
  }));
  return { id: 'hundred', version: 1, name: 'Hundred', classifications };
}

const head =
  "import { defineOntology, type InferAnswers, type Label, type Ontology } from '@adjudge/core';\n";
const uses = `
export const answers: InferAnswers<typeof ontology> = { q6: { c0: 'a' } };
export function list(label: Label<typeof ontology>) {
  const any: Label = label;
  return label.annotations.flatMap((one) => (one.classificationId === 'q6' ? [one.answer, any.status] : []));
}
`;
const sources = {
  with: `${head}export const ontology = defineOntology(${JSON.stringify(createOntology(), undefined, 2)});\n${uses}`,
  without: `${head}declare const ontology: Ontology;\nexport const defined = typeof defineOntology;\n${uses}`,
};

/** Seconds the compiler spends on checking one of the two. @param {string} compiler @param {keyof typeof sources} name */
function measure(compiler, name) {
  const said = read(compiler, ['-p', join(folder, name), '--extendedDiagnostics']);
  return Number(/Check time:\s*([\d.]+)s/.exec(said)?.[1]);
}

/** @param {number[]} times */
const toMedian = (times) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;

rmSync(folder, { recursive: true, force: true });
for (const [name, source] of Object.entries(sources)) {
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, name, 'ontology.ts'), source);
  const extended = relative(join(folder, name), join(root, 'tsconfig.json'));
  writeFileSync(
    join(folder, name, 'tsconfig.json'),
    JSON.stringify({ extends: extended, compilerOptions: { types: [] }, include: ['*.ts'], exclude: [] }),
  );
}
const compilers = /** @type {const} */ ({ 'TypeScript 7': 'tsc', 'TypeScript 6': 'tsc6' });
for (const [title, compiler] of Object.entries(compilers)) {
  /** @type {Record<keyof typeof sources, number[]>} */
  const times = { with: [], without: [] };
  for (let turn = 0; turn < turns; turn++) {
    times.without.push(measure(compiler, 'without'));
    times.with.push(measure(compiler, 'with'));
  }
  const [withIt, without] = [toMedian(times.with), toMedian(times.without)];
  const added = withIt - without;
  console.log(
    `${title}: 100 questions add ${added.toFixed(2)} s of check time (${without.toFixed(2)} s without, ${withIt.toFixed(2)} s with; cap ${limit} s).`,
  );
  if (!(added < limit)) process.exitCode = 1;
}
