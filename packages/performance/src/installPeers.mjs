// Peers are installed by the benchmark alone, outside the repository.
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '../../../scripts/run.mjs';

const pages = fileURLToPath(new URL('./pages/', import.meta.url));

const needed = [
  'react@18',
  'react-dom@18',
  'react-markdown@10.1.0',
  'remark-gfm@4.0.1',
  'rehype-sanitize@6.0.0',
];
const peers = [
  ['@assistant-ui/react@0.14.26', '@assistant-ui/react-markdown@0.10'],
  ['@heartexlabs/label-studio@1.4.0'],
  ['survey-core@3.0.0', 'survey-react-ui@3.0.0'],
  ['streamdown@2.7.1'],
];

/** Installs them, but what is there already. A peer that cannot be installed is said so in the tables. @param {string} folder */
export function installPeers(folder) {
  mkdirSync(folder, { recursive: true });
  if (!existsSync(join(folder, 'package.json')))
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'peers', private: true }));
  // Beside the peers, so that each page meets one React only.
  cpSync(pages, join(folder, 'pages'), { recursive: true });
  const isThere = (/** @type {string} */ name) =>
    existsSync(join(folder, 'node_modules', name.slice(0, name.lastIndexOf('@'))));
  const install = (/** @type {string[]} */ packages) =>
    packages.every(isThere) ||
    run('npm', ['install', '--no-audit', '--no-fund', '--silent', '--legacy-peer-deps', ...packages], {
      cwd: folder,
    }) === 0;
  if (!install(needed)) throw new Error('react-markdown could not be installed.');
  for (const packages of peers) install(packages);
}
