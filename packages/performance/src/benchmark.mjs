// `pnpm benchmark`: Adjudge beside its peers, in one run, as ratios. A whole run writes docs/performance.md; run `pnpm build` before.
//   --only=rows,heap   some parts        --rounds=1   fewer visits        --sources   without building
//   --peers=folder     where the peers stay installed. Such a run writes .tmp/performance.md.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright';
import { chromiumLaunch } from '../../../scripts/chromium.mjs';
import { root } from '../../../scripts/run.mjs';
import { createPages, createProbe } from './createPages.mjs';
import { installPeers } from './installPeers.mjs';
import { withPage } from './openPage.mjs';
import { parseOptions } from './options.mjs';
import { measureForms } from './parts/forms.mjs';
import { measureFreezing } from './parts/freezing.mjs';
import { measureHeap } from './parts/heap.mjs';
import { measureLarge } from './parts/large.mjs';
import { measureRows } from './parts/rows.mjs';
import { measureSwitching } from './parts/switching.mjs';
import { measureThread } from './parts/thread.mjs';
import { renderHtml } from './renderHtml.mjs';
import { toReport } from './report/toReport.mjs';

const options = parseOptions(process.argv.slice(2));
const begun = performance.now();
const folder =
  options.peers === undefined ? mkdtempSync(join(tmpdir(), 'adjudge-benchmark-')) : resolve(options.peers);
installPeers(folder);
const browser = await chromium.launch(chromiumLaunch());
const probe = await createProbe();
const createPage = createPages(folder, options.fromSources);

/** @type {import('./runContenders.mjs').Run} */
const run = {
  rounds: options.rounds,
  visit: async (page, slowdown, use) =>
    withPage(browser, { ...(await createPage(page)), probe }, slowdown, use),
  renderHtml: (answers) => renderHtml(answers, folder),
};

const measures = {
  rows: () => measureRows(run, { slowdown: 1, times: 60 }),
  slow: () => measureRows(run, { slowdown: 4, times: 12 }),
  switching: () => measureSwitching(run),
  heap: () => measureHeap(run),
  large: () => measureLarge(run),
  freezing: () => measureFreezing(run),
  thread: () => measureThread(run),
  forms: () => measureForms(run),
};

/** @type {Record<string, unknown>} */
const figures = {};
for (const part of options.only) {
  const start = performance.now();
  figures[part] = await measures[part]();
  console.log(`── ${part}: ${((performance.now() - start) / 1000).toFixed(0)} s`);
}

const environment = {
  chromium: browser.version(),
  node: process.version,
  cores: cpus().length,
  rounds: options.rounds,
  minutes: (performance.now() - begun) / 60_000,
};
await browser.close();
if (options.peers === undefined) rmSync(folder, { recursive: true, force: true });
if (!options.isWhole) mkdirSync(join(root, '.tmp'), { recursive: true });
const page = options.isWhole ? 'docs/performance.md' : '.tmp/performance.md';
writeFileSync(join(root, page), toReport(figures, environment));
console.log(`${page} is written.`);
