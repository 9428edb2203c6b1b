// The packages as the world gets them: packed, judged by publint and are-the-types-wrong, installed in an empty project, and used
// there by `import`, by `require` and by TypeScript. Run `pnpm build` first.
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pnpm, root, run } from './run.mjs';

const names = ['core', 'storage', 'react'];
const folder = mkdtempSync(join(tmpdir(), 'adjudge-packages-'));
const tarballs = join(folder, 'tarballs');
mkdirSync(tarballs);
/** @type {string[]} */
const failures = [];

/** @param {string} what @param {string} command @param {readonly string[]} args @param {{ cwd?: string }} [options] */
function check(what, command, args, options) {
  console.log(`· ${what}`);
  if (run(command, args, options) !== 0) failures.push(what);
}

for (const name of names) {
  const [command = '', ...args] = pnpm;
  check(`pack @adjudge/${name}`, command, [...args, 'pack', '--pack-destination', tarballs], {
    cwd: join(root, 'packages', name),
  });
}
const files = readdirSync(tarballs).map((file) => join(tarballs, file));
for (const file of files) {
  check(`no test in ${file}`, 'sh', [
    '-c',
    `! tar -tzf '${file}' | grep -E '\\.(test|browser|ssr|stories|test-d)\\.|arbitraries'`,
  ]);
  check(`publint ${file}`, 'publint', ['run', file, '--strict']);
  const styles = file.includes('adjudge-react')
    ? ['--exclude-entrypoints', 'style.css', 'base.css', 'ontology-editor.css']
    : [];
  check(`are the types wrong ${file}`, 'attw', [
    file,
    '--profile',
    'esm-only',
    '--format',
    'ascii',
    ...styles,
  ]);
}

const host = `import { createSampleDataRow, sampleOntology } from '@adjudge/core/testing';
import { readDataFiles } from '@adjudge/core/formats';
import { createIndexedDbDraftStorage } from '@adjudge/storage';
import { PreferenceEditor } from '@adjudge/react';
import '@adjudge/react/style.css';
import '@adjudge/react/base.css';

const draftStorage = createIndexedDbDraftStorage();
export const rows = readDataFiles([{ name: 'rows.json', text: '[]' }], { ontology: sampleOntology }).dataRows;
export const Host = () => (
  <PreferenceEditor
    dataRow={createSampleDataRow()}
    ontology={sampleOntology}
    annotator={{ id: 'annotator-1' }}
    draftStorage={draftStorage}
    onSubmit={async (label) => void label.annotations.length}
  />
);
`;
const render = `const html = renderToString(createElement(PreferenceEditor, {
  dataRow: createSampleDataRow(), ontology: sampleOntology, annotator: { id: 'annotator-1' }, onSubmit() {},
}));
if (!html.includes('Choose the best response')) throw new Error('The editor did not render: ' + html.slice(0, 200));
`;
/** A host runs the conformance suite on its own storage; here on the one that comes with core. */
const storage = `import { createMemoryDraftStorage } from '@adjudge/core';
import { listDraftStorageChecks } from '@adjudge/storage/conformance';
for (const { run } of listDraftStorageChecks()) await run(createMemoryDraftStorage);
`;
const modules = {
  PreferenceEditor: '@adjudge/react',
  'createSampleDataRow, sampleOntology': '@adjudge/core/testing',
  createElement: 'react',
  renderToString: 'react-dom/server',
};
/** @param {(names: string, from: string) => string} write */
const write = (write) =>
  Object.entries(modules)
    .map(([what, from]) => write(what, from))
    .join('\n');

/** @param {'18' | '19'} react */
function checkConsumer(react) {
  const cwd = join(folder, `react-${react}`);
  mkdirSync(cwd);
  writeFileSync(
    join(cwd, 'package.json'),
    JSON.stringify({ name: 'consumer', private: true, type: 'module' }),
  );
  const wanted = [`react@${react}`, `react-dom@${react}`, `@types/react@${react}`];
  check(
    `install beside React ${react}`,
    'npm',
    ['install', '--no-audit', '--no-fund', '--silent', ...wanted, ...files],
    { cwd },
  );
  writeFileSync(
    join(cwd, 'import.mjs'),
    `${write((what, from) => `import { ${what} } from '${from}';`)}\n${render}`,
  );
  writeFileSync(join(cwd, 'storage.mjs'), storage);
  writeFileSync(
    join(cwd, 'require.cjs'),
    `${write((what, from) => `const { ${what} } = require('${from}');`)}\n${render}`,
  );
  check(`import in Node, React ${react}`, process.execPath, ['import.mjs'], { cwd });
  check(`storage conformance, React ${react}`, process.execPath, ['storage.mjs'], { cwd });
  check(`require in Node, React ${react}`, process.execPath, ['require.cjs'], { cwd });
  writeFileSync(join(cwd, 'host.tsx'), host);
  for (const [module, resolution] of [
    ['NodeNext', 'NodeNext'],
    ['ESNext', 'Bundler'],
  ]) {
    const options = [
      '--noEmit',
      '--strict',
      '--exactOptionalPropertyTypes',
      '--jsx',
      'react-jsx',
      '--target',
      'ES2022',
      '--types',
      'react',
    ];
    const args = [...options, '--module', module ?? '', '--moduleResolution', resolution ?? '', 'host.tsx'];
    check(`types by ${resolution}, React ${react}`, 'tsc', args, { cwd });
  }
}
checkConsumer('19');
checkConsumer('18');

rmSync(folder, { recursive: true, force: true });
for (const failure of failures) console.error(`Failed: ${failure}`);
process.exitCode = failures.length > 0 ? 1 : 0;
