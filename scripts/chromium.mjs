// Where the browser is: CHROMIUM_PATH, a system browser, or Playwright's own. `node scripts/chromium.mjs` makes sure that
// there is one, and installs it where it can; configs import `chromiumLaunch`.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';
import { run } from './run.mjs';

const system = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
const isRoot = process.getuid?.() === 0;
const args = [
  ...(isRoot ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const findChromium = () => process.env.CHROMIUM_PATH ?? system.find((path) => existsSync(path));

/** Launch options for Playwright. */
export const chromiumLaunch = () => {
  const executablePath = findChromium();
  return executablePath === undefined ? { args } : { args, executablePath };
};

const isPresent = () => {
  const path = findChromium() ?? chromium.executablePath();
  return existsSync(path);
};

function installWithApt() {
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return;
  console.log('No Chromium found: installing it with apt-get.');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  /** @param {readonly string[]} words */
  const apt = (words) => spawnSync('apt-get', words, { stdio: ['ignore', 'ignore', 'inherit'], env });
  apt(['update', '-qq']);
  apt(['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation']);
}

if (import.meta.url === `file://${process.argv[1]}`) {
  if (process.env.CHROMIUM_PATH === undefined) {
    if (!isPresent()) installWithApt();
    if (!isPresent()) {
      console.log("No Chromium found: fetching Playwright's.");
      run('playwright', ['install', 'chromium']);
    }
  }
  if (!isPresent()) {
    console.error(
      process.env.CHROMIUM_PATH === undefined
        ? 'The tests need Chromium, and it could not be installed. Install Chromium or Chrome (Debian, as root: apt-get install chromium), or set CHROMIUM_PATH to the program.'
        : `CHROMIUM_PATH names ${process.env.CHROMIUM_PATH}, and there is no such file. Set it to the Chromium program, or unset it.`,
    );
    process.exit(1);
  }
}
