// Part of the build of packages/react: each stylesheet becomes one file, with its `@import`s put in, and gets the
// declaration without which TypeScript 6 and later refuse `import '@adjudge/react/style.css'` (TS2882).
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from './run.mjs';

const packageFolder = join(root, 'packages/react');
const outdir = join(packageFolder, 'dist/styles');
const names = ['style.css', 'base.css', 'ontology-editor.css'];

mkdirSync(outdir, { recursive: true });
await build({
  absWorkingDir: packageFolder,
  entryPoints: names.map((name) => `src/styles/${name}`),
  outdir: 'dist/styles',
  bundle: true,
  logLevel: 'warning',
});
for (const name of names) writeFileSync(join(outdir, `${name}.d.ts`), 'export {};\n');
