// What a host that uses only `PreferenceEditor` downloads before the first answer can be given, react and react-dom left out:
// the built packages, bundled and minified by esbuild, gzipped. Fails over packages/performance/budget.json. Run `pnpm build` first.
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, transform } from 'esbuild';
import { root } from './run.mjs';

const dist = (/** @type {string} */ name) => join(root, `packages/${name}/dist/index.js`);
if (!existsSync(dist('react'))) {
  console.error('There is no build to measure. Run `pnpm build` first.');
  process.exit(1);
}
/** @type {Record<string, number>} */
const budget = JSON.parse(readFileSync(join(root, 'packages/performance/budget.json'), 'utf8'));

/** What is loaded at once: the entry and what it imports, but for what it imports when it is needed. @param {import('esbuild').Metafile} metafile */
function listFirstOutputs({ outputs }) {
  const entry = Object.entries(outputs).find(([, { entryPoint }]) => entryPoint === '<stdin>')?.[0];
  const found = entry === undefined ? [] : [entry];
  for (const path of found) {
    for (const { path: next, kind } of outputs[path]?.imports ?? []) {
      if (kind === 'import-statement' && outputs[next] && !found.includes(next)) found.push(next);
    }
  }
  return found;
}

/** Leaves out what loads late, instead of splitting it off: esbuild would split for parts that are dropped, and keep what they share. @type {import('esbuild').Plugin} */
const withoutLate = {
  name: 'without-late',
  setup: ({ onResolve }) =>
    onResolve({ filter: /./ }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path, external: true } : undefined,
    ),
};

/** @param {string} contents @param {boolean} splitting */
async function bundle(contents, splitting) {
  const result = await build({
    stdin: { contents, resolveDir: join(root, 'packages/react'), loader: 'js' },
    alias: { '@adjudge/core': dist('core'), '@adjudge/react': dist('react') },
    external: ['react', 'react-dom', 'react/jsx-runtime'],
    bundle: true,
    minify: true,
    format: 'esm',
    splitting,
    plugins: splitting ? [] : [withoutLate],
    outdir: '/out',
    target: 'es2022',
    platform: 'browser',
    define: { 'process.env.NODE_ENV': '"production"' },
    metafile: true,
    write: false,
  });
  const texts = new Map(result.outputFiles.map(({ path, contents }) => [basename(path), contents]));
  const first = listFirstOutputs(result.metafile);
  const bytes = first.reduce((sum, path) => sum + gzipSync(texts.get(basename(path)) ?? '').length, 0);
  const names = first.map((path) => basename(path));
  const later = [...texts].filter(([name]) => !names.includes(name));
  return { bytes, first, later, metafile: result.metafile };
}

/** Which part of the bundle a source belongs to. @param {string} path */
function toPart(path) {
  if (path.includes('packages/core/')) return '@adjudge/core';
  if (path.includes('packages/react/dist/')) return '@adjudge/react';
  const name = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? path;
  if (name.startsWith('@radix-ui/')) return '@radix-ui/react-radio-group and what it needs';
  if (name === 'valibot' || name === 'zustand') return name;
  if (/gfm|find-and-replace|^(ccount|escape-string-regexp|micromark-util-edit-map)$/.test(name)) return 'GFM';
  if (/sanitize$|^@ungap\//.test(name)) return 'hast-util-sanitize and what it needs';
  return 'micromark, mdast-util and what they need';
}

const whole = await bundle(`export { PreferenceEditor } from '@adjudge/react'`, true);
/** @type {Map<string, number>} */
const minified = new Map();
for (const output of whole.first) {
  const { inputs = {} } = whole.metafile.outputs[output] ?? {};
  for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
    minified.set(toPart(path), (minified.get(toPart(path)) ?? 0) + bytesInOutput);
  }
}
const total = [...minified.values()].reduce((sum, bytes) => sum + bytes, 0);
const style = readFileSync(join(root, 'packages/react/dist/styles/style.css'), 'utf8');
const css = gzipSync((await transform(style, { loader: 'css', minify: true })).code).length;

const kilobytes = (/** @type {number} */ bytes) => `${(bytes / 1000).toFixed(1)} KB`.padStart(9);
console.log(
  'PreferenceEditor alone, react and react-dom left out (gzip; parts by their share of the minified bytes):',
);
for (const [part, bytes] of [...minified].sort(([, a], [, b]) => b - a)) {
  console.log(`${kilobytes((bytes / total) * whole.bytes)}  ${part}`);
}
for (const [path, contents] of whole.later) {
  console.log(`${kilobytes(gzipSync(contents).length)}  later, when it is needed: ${path}`);
}
const thread = await bundle(`export { ConversationThread } from '@adjudge/react'`, false);
const measured = { script: whole.bytes, 'ConversationThread alone': thread.bytes, style: css };
for (const [name, bytes] of Object.entries(measured)) {
  const limit = budget[name] ?? 0;
  console.log(`${kilobytes(bytes)}  ${name} in all (${bytes} bytes; budget ${limit})`);
  if (bytes > limit) {
    console.error(
      `The ${name} is ${bytes - limit} bytes over its budget. Find what grew, or raise packages/performance/budget.json and say why.`,
    );
    process.exitCode = 1;
  }
}
