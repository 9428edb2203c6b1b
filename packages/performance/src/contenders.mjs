// What is measured beside what, and how each page is made. Peers are installed by the benchmark alone, outside the repository.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { root, run } from '../../../scripts/run.mjs';

const pages = fileURLToPath(new URL('./pages/', import.meta.url));
const dist = (/** @type {string} */ name) => join(root, `packages/${name}/dist/index.js`);

const markdown = [
  'react@18',
  'react-dom@18',
  'react-markdown@10.1.0',
  'remark-gfm@4.0.1',
  'rehype-sanitize@6.0.0',
];
export const contenders = [
  { name: 'Adjudge', page: 'adjudge.jsx' },
  {
    name: 'react-markdown',
    page: 'markdown.jsx',
    note: 'the same plugins, two panes, the thread, a bare form',
  },
  { name: 'Label Studio 1.4.0, Text', page: 'labelStudio.js', note: 'raw text, no Markdown' },
  {
    name: 'Label Studio 1.4.0, HyperText',
    page: 'labelStudio.js',
    isHtml: true,
    note: 'HTML rendered beforehand',
  },
  { name: 'assistant-ui 0.14.26', page: 'assistant.jsx', note: 'two threads' },
  { name: 'An empty page', page: 'control.jsx', isControl: true, note: 'a bare form' },
];

export const formContenders = [
  { name: 'Adjudge', page: 'adjudgeForm.jsx' },
  { name: 'SurveyJS 3.0.0', page: 'surveyForm.jsx' },
  { name: 'An empty page', page: 'control.jsx', isControl: true },
];

/** Installs the peers; says which could not be. @param {string} folder */
export function installPeers(folder) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'peers', private: true }));
  // Beside the peers, so that each page meets one React only.
  cpSync(pages, join(folder, 'pages'), { recursive: true });
  const install = (/** @type {string[]} */ packages) =>
    run('npm', ['install', '--no-audit', '--no-fund', '--silent', '--legacy-peer-deps', ...packages], {
      cwd: folder,
    }) === 0;
  if (!install(markdown)) throw new Error('react-markdown could not be installed.');
  install(['@assistant-ui/react@0.14.26', '@assistant-ui/react-markdown@0.10']);
  install(['@heartexlabs/label-studio@1.4.0']);
  install(['survey-core@3.0.0', 'survey-react-ui@3.0.0']);
}

/** A page’s script and style. @param {{ readonly name: string, readonly page: string }} contender @param {string} folder */
export async function createPage({ name, page }, folder) {
  const isOurs = name === 'Adjudge';
  const { outputFiles } = await build({
    entryPoints: [join(folder, 'pages', page)],
    alias: {
      '@adjudge/core': dist('core'),
      '@adjudge/react': dist('react'),
      react: join(folder, 'node_modules/react'),
      'react-dom': join(folder, 'node_modules/react-dom'),
    },
    bundle: true,
    minify: true,
    format: 'iife',
    jsx: 'automatic',
    target: 'es2022',
    outdir: '/',
    define: { 'process.env.NODE_ENV': '"production"' },
    write: false,
    logLevel: 'silent',
  });
  const studio = join(folder, 'node_modules/@heartexlabs/label-studio/build/static');
  const before = page === 'labelStudio.js' ? readFileSync(join(studio, 'js/main.js'), 'utf8') : '';
  const toText = (/** @type {string} */ end) =>
    outputFiles.find(({ path }) => path.endsWith(end))?.text ?? '';
  const style = isOurs
    ? readFileSync(join(root, 'packages/react/dist/styles/style.css'), 'utf8')
    : page === 'labelStudio.js'
      ? readFileSync(join(studio, 'css/main.css'), 'utf8')
      : toText('.css');
  return { script: `${before}\n;${toText('.js')}`, style };
}
