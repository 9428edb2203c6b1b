// `pnpm benchmark`: the row of texts.mjs in Adjudge and its peers, in one run, as ratios. Writes docs/performance.md. Run `pnpm build` first.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { chromiumLaunch } from '../../../scripts/chromium.mjs';
import { root } from '../../../scripts/run.mjs';
import { contenders, createPage, installPeers } from './contenders.mjs';
import { measureForms } from './forms.mjs';
import { measureHeap, timeAnswering, timeRow } from './measure.mjs';
import { openPage } from './openPage.mjs';
import { renderHtml } from './renderHtml.mjs';
import { toReport } from './report.mjs';
import { createRow } from './texts.mjs';

const rounds = 5;
const lengths = [213_000, 150_000];
const switches = 100;

const folder = mkdtempSync(join(tmpdir(), 'adjudge-benchmark-'));
installPeers(folder);
const browser = await chromium.launch(chromiumLaunch());

/** @param {{ script: string, style: string }} page */
const open = (page) => openPage(browser, page);

const forms = await measureForms(open, folder, rounds);

/** @type {import('./report.mjs').Result[]} */
const results = [];
for (const length of lengths) {
  const row = createRow(length);
  const html = await renderHtml(row.answers, folder);
  /** @type {Map<string, import('./report.mjs').Result>} */
  const byName = new Map(contenders.map((one) => [one.name, { ...one, length, visits: [] }]));
  for (let round = 0; round < rounds; round++) {
    // Another order in each round, so that nobody is always first.
    const order = contenders.map((_, index) => contenders[(index * 5 + round) % contenders.length]);
    for (const contender of order) {
      const result = contender && byName.get(contender.name);
      if (!result || result.failure !== undefined) continue;
      try {
        const page = await open(await createPage(contender, folder));
        if (contender.isControl) {
          await page.evaluate(() => window.show({}));
          await page.waitForSelector('textarea');
          result.visits.push({
            first: 0,
            all: 0,
            nodes: 0,
            isMarkdown: false,
            ...(await timeAnswering(page)),
          });
        } else {
          const shown = await timeRow(page, contender.isHtml ? { ...row, html } : row);
          if (shown.first === undefined || shown.all === undefined)
            throw new Error('the texts did not appear within 30 s');
          result.visits.push({ ...shown, ...(await timeAnswering(page)) });
        }
        await page.context().close();
      } catch (cause) {
        result.failure = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause);
      }
      console.log(
        `${length} round ${round + 1} ${contender.name}${result.failure ? `: ${result.failure}` : ''}`,
      );
    }
  }
  results.push(...byName.values());
}

const rows = Array.from({ length: 4 }, (_, index) => createRow(20_000, index + 1));
for (const name of ['Adjudge', 'react-markdown']) {
  const contender = contenders.find((one) => one.name === name);
  const page = contender && (await open(await createPage(contender, folder)));
  const result = results.find((one) => one.name === name);
  if (page && result) result.heap = await measureHeap(page, rows, switches);
  await page?.context().close();
}

const environment = {
  chromium: browser.version(),
  node: process.version,
  cores: cpus().length,
  rounds,
  switches,
};
await browser.close();
rmSync(folder, { recursive: true, force: true });
writeFileSync(join(root, 'docs/performance.md'), toReport(results, forms, environment));
console.log('docs/performance.md is written.');
