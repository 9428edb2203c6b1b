// Where the browser is: CHROMIUM_PATH, a system browser, or Playwright's own. `node scripts/chromium.mjs` makes sure that
// there is one, and installs it where it can; configs import `chromiumLaunch`.
import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync, statSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
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

// An empty word is how a shell says that nothing is set.
const named = process.env.CHROMIUM_PATH || undefined;
const findChromium = () => named ?? system.find((path) => existsSync(path));

/** Launch options for Playwright. */
export const chromiumLaunch = () => {
  const executablePath = findChromium();
  return executablePath === undefined ? { args } : { args, executablePath };
};

const isPresent = () => {
  const path = findChromium() ?? chromium.executablePath();
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
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

// As addresses of real paths: a folder may be a link, or hold a space.
const isProgram =
  process.argv[1] !== undefined && import.meta.url === pathToFileURL(realpathSync(process.argv[1])).href;
if (isProgram) {
  if (named === undefined) {
    if (!isPresent()) installWithApt();
    if (!isPresent()) {
      console.log("No Chromium found: fetching Playwright's.");
      run('playwright', ['install', 'chromium']);
    }
  }
  if (!isPresent()) {
    console.error(
      named === undefined
        ? 'The tests need Chromium, and it could not be installed. Install Chromium or Chrome (Debian, as root: apt-get install chromium), or set CHROMIUM_PATH to the program.'
        : `CHROMIUM_PATH names ${named}, and that is no file. Set it to the Chromium or Chrome program, or unset it to let the tests find or install one.`,
    );
    process.exit(1);
  }
}
