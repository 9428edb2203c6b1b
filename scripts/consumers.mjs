// The packed packages in other people's projects, driven in Chromium until a label is submitted: Vite with React 19 and with React 18,
// and Next.js with a blind row from its server. `pnpm test:deep`; run `pnpm build` first.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright';
import { chromiumLaunch } from './chromium.mjs';
import { toCountsLine } from './plain-reporter.mjs';
import { pnpm, root, run } from './run.mjs';

const folder = mkdtempSync(join(tmpdir(), 'adjudge-consumers-'));
const counts = { passed: 0, failed: 0, skipped: 0 };

for (const name of ['core', 'storage', 'react']) {
  const [command = '', ...args] = pnpm;
  run(command, [...args, 'pack', '--pack-destination', folder], { cwd: join(root, 'packages', name) });
}
const tarballs = readdirSync(folder).map((name) => join(folder, name));

const secrets = ['secret-model-one', 'secret-title-one', 'secret-author'];
const row = `({
  id: 'row-1',
  messages: [{ id: 'm0', role: 'user', content: 'Which one?', author: { name: '${secrets[2]}' } }],
  comparisons: [{ id: 'c0', responses: [
    { id: 'r0', title: '${secrets[1]}', content: 'The **quiet** one.', modelConfigName: '${secrets[0]}' },
    { id: 'r1', title: 'Response B', content: 'The cheap one.', modelConfigName: 'another' },
  ] }],
})`;
const ontology = `defineOntology({ id: 'o', version: 1, name: 'O', classifications: [
  { id: 'best', kind: 'radio', name: 'Which is better?', required: true, options: [
    { id: 'a', label: 'Response A' }, { id: 'b', label: 'Response B' }, { id: 'tie', label: 'Tie' } ] },
  { id: 'reason', kind: 'text', name: 'Why?', required: true },
] })`;

const viteFiles = {
  'index.html':
    '<!doctype html><html lang="en"><title>Host</title><div id="root"></div><script type="module" src="/main.jsx"></script></html>',
  'main.jsx': `import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { applyOptionBindings, defineOntology } from '@adjudge/core';
import { createIndexedDbDraftStorage } from '@adjudge/storage';
import { PreferenceEditor } from '@adjudge/react';
import '@adjudge/react/style.css';
const ontology = ${ontology};
const { row } = applyOptionBindings(ontology, ${row});
const draftStorage = createIndexedDbDraftStorage();
createRoot(document.getElementById('root')).render(<StrictMode><div style={{ height: '100vh' }}>
  <PreferenceEditor dataRow={row} ontology={ontology} annotator={{ id: 'annotator-1' }} draftStorage={draftStorage}
    onSubmit={(label) => { window.submitted = label; }} />
</div></StrictMode>);
`,
};
const nextFiles = {
  'app/layout.jsx': `import '@adjudge/react/style.css';
export default function Layout({ children }) { return <html lang="en"><body style={{ margin: 0 }}>{children}</body></html>; }
`,
  'app/page.jsx': `import { applyOptionBindings, defineOntology, toBlindDataRow } from '@adjudge/core';
import { Editor } from './Editor';
const ontology = ${ontology};
export default function Page() {
  return <Editor ontology={ontology} row={toBlindDataRow(applyOptionBindings(ontology, ${row}).row)} />;
}
`,
  'app/Editor.jsx': `'use client';
import { PreferenceEditor } from '@adjudge/react';
export function Editor({ row, ontology }) {
  return <div style={{ height: '100vh' }}><PreferenceEditor dataRow={row} ontology={ontology} annotator={{ id: 'annotator-1' }}
    onSubmit={(label) => { window.submitted = label; }} /></div>;
}
`,
};

const vite = {
  packages: ['vite@8.3.8', '@vitejs/plugin-react@6.3.0'],
  files: {
    ...viteFiles,
    'vite.config.js': "import react from '@vitejs/plugin-react';\nexport default { plugins: [react()] };\n",
  },
  build: ['vite', 'build'],
  serve: (/** @type {number} */ port) => [
    'vite',
    'preview',
    '--host',
    '127.0.0.1',
    '--port',
    String(port),
    '--strictPort',
  ],
  isRenderedOnServer: false,
};
const consumers = [
  { name: 'Vite, React 19', ...vite, packages: [...vite.packages, 'react@19', 'react-dom@19'] },
  { name: 'Vite, React 18', ...vite, packages: [...vite.packages, 'react@18', 'react-dom@18'] },
  {
    name: 'Next.js, App Router',
    packages: ['next@16.4.6', 'react@19', 'react-dom@19'],
    files: nextFiles,
    build: ['next', 'build'],
    serve: (/** @type {number} */ port) => ['next', 'start', '-H', '127.0.0.1', '-p', String(port)],
    isRenderedOnServer: true,
  },
];

const findPort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

/** @param {string} url */
async function waitFor(url) {
  for (let attempt = 0; attempt < 120; attempt++) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return response.text();
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`${url} does not answer.`);
}

/** @param {string} url */
async function label(url) {
  const browser = await chromium.launch(chromiumLaunch());
  try {
    const page = await browser.newPage();
    /** @type {string[]} */
    const complaints = [];
    page.on(
      'console',
      (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()),
    );
    page.on('pageerror', ({ message }) => complaints.push(message));
    await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
    await page.goto(url);
    await page.getByRole('radio', { name: 'Response A' }).click();
    await page.getByRole('textbox', { name: 'Why?' }).fill('It answers.');
    await page.getByRole('button', { name: /^Submit/ }).click();
    await page.waitForFunction('window.submitted?.status === "submitted"');
    const height = await page
      .locator('[data-adj="preference-editor"]')
      .evaluate((element) => element.clientHeight);
    if (height < 300) throw new Error(`The editor is ${height} px high: its styles did not arrive.`);
    if (complaints.length > 0) throw new Error(`The console says: ${complaints.join(' | ')}`);
  } finally {
    await browser.close();
  }
}

/** @param {(typeof consumers)[number]} consumer */
async function check({ name, packages, files, build, serve, isRenderedOnServer }) {
  const cwd = join(folder, name.replace(/\W+/g, '-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), text);
  }
  writeFileSync(
    join(cwd, 'package.json'),
    JSON.stringify({ name: 'consumer', private: true, type: 'module' }),
  );
  const env = { NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' };
  const install = [
    'install',
    '--include=dev',
    '--no-audit',
    '--no-fund',
    '--silent',
    ...packages,
    ...tarballs,
  ];
  if (run('npm', install, { cwd }) !== 0) throw new Error('The packages could not be installed.');
  if (run('npx', ['--no-install', ...build], { cwd, env }) !== 0) throw new Error('It does not build.');
  const port = await findPort();
  const child = spawn('npx', ['--no-install', ...serve(port)], {
    cwd,
    env: { ...process.env, ...env },
    stdio: 'ignore',
    detached: true,
  });
  try {
    const html = await waitFor(`http://127.0.0.1:${port}/`);
    if (isRenderedOnServer && !html.includes('Which is better?'))
      throw new Error('The server sent no editor.');
    const seen = isRenderedOnServer ? secrets.filter((secret) => html.includes(secret)) : [];
    if (seen.length > 0) throw new Error(`The page source names ${seen.join(', ')}.`);
    await label(`http://127.0.0.1:${port}/`);
  } finally {
    if (child.pid !== undefined) process.kill(-child.pid);
  }
}

for (const consumer of consumers) {
  const start = Date.now();
  try {
    await check(consumer);
    counts.passed++;
    console.log(`✓ ${consumer.name} (${Math.round((Date.now() - start) / 1000)} s)`);
  } catch (cause) {
    counts.failed++;
    console.error(`✗ ${consumer.name}: ${cause instanceof Error ? cause.message : cause}`);
  }
}
rmSync(folder, { recursive: true, force: true });
console.log(toCountsLine(counts));
process.exitCode = counts.failed > 0 ? 1 : 0;
