// The examples in README.md and docs/ are compiled: each `ts` and `tsx` block is a module of its own.
// Also: each error code has a section in docs/errors.md, each exported component has a page in Storybook, each exported name has a comment,
// and links between the pages lead somewhere.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { readExports } from './exports.mjs';
import { root, run } from './run.mjs';

const out = join(root, '.tmp/docs');
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

const pages = [
  'README.md',
  ...readdirSync(join(root, 'docs'), { encoding: 'utf8', recursive: true }).map((name) => `docs/${name}`),
]
  .filter((name) => name.endsWith('.md'))
  .map((name) => ({ name, text: readFileSync(join(root, name), 'utf8') }));
/** @type {string[]} */
const complaints = [];

let examples = 0;
for (const { name, text } of pages) {
  for (const [, language, code] of text.matchAll(/^```(tsx?)\n([\s\S]*?)^```$/gm)) {
    examples++;
    const line = text.slice(0, text.indexOf(code ?? '')).split('\n').length;
    const file = `${name.replace(/\W/g, '-')}-line-${line}.${language}`;
    writeFileSync(join(out, file), code ?? '');
  }
  for (const [, target] of text.matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)) {
    const path = join(root, dirname(name), target ?? '');
    if (!existsSync(path)) complaints.push(`${name}: the link to ${target} leads nowhere.`);
  }
}

const codes = readFileSync(join(root, 'packages/core/src/errors/codes.ts'), 'utf8').matchAll(
  /^ {2}'([a-z-]+)':/gm,
);
const errors = pages.find(({ name }) => name === 'docs/errors.md')?.text ?? '';
const described = [...errors.matchAll(/^### `([a-z-]+)`$/gm)].map(([, code]) => code);
const known = [...codes].map(([, code]) => code);
for (const code of known)
  if (!described.includes(code)) complaints.push(`docs/errors.md: no section for ${code}.`);
for (const code of described)
  if (!known.includes(code)) complaints.push(`docs/errors.md: ${code} is no error code.`);

const stories = readdirSync(join(root, 'stories'))
  .filter((name) => name.endsWith('.stories.tsx'))
  .map((name) => readFileSync(join(root, 'stories', name), 'utf8'))
  .join('\n');
// Types are exported with the word `type` before them, functions and hooks begin with a small letter.
const components = [
  ...readFileSync(join(root, 'packages/react/src/index.ts'), 'utf8').matchAll(
    /(?<!type )\b([A-Z]\w+)(?=\s*[,}])/g,
  ),
].map(([name]) => name);
for (const name of components) {
  if (!new RegExp(`component: ${name}(?:\\.Root)?,`).test(stories))
    complaints.push(`stories: no page of ${name}.`);
}

const { count, undescribed } = readExports();
for (const name of undescribed) complaints.push(`${name} has no comment that says what it is.`);

writeFileSync(
  join(out, 'tsconfig.json'),
  JSON.stringify({
    extends: relative(out, join(root, 'tsconfig.json')),
    compilerOptions: { types: ['vite/client'] },
    include: ['*.ts', '*.tsx'],
  }),
);
if (run('tsc', ['-p', out]) !== 0) complaints.push('An example does not compile (see above).');
for (const complaint of complaints) console.error(complaint);
console.log(
  `${pages.length} pages, ${examples} examples, ${known.length} error codes, ${components.length} components, ${count} exported names.`,
);
process.exitCode = complaints.length > 0 ? 1 : 0;
