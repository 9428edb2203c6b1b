// The one test command: every Vitest project, then the end-to-end tests against the built application.
// The last line is the sum over all runners; the exit code is 0 only if everything ran and passed.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { toCountsLine } from './plain-reporter.mjs';
import { root, run } from './run.mjs';

const countsFile = join(root, '.tmp/test-counts.json');
mkdirSync(join(root, '.tmp'), { recursive: true });
const total = { passed: 0, failed: 0, skipped: 0 };
/** @type {string[]} */
const failures = [];

/** @param {string} sentence */
const fail = (sentence) => {
  total.failed++;
  failures.push(sentence);
};

/**
 * @param {string} name
 * @param {string} command
 * @param {string[]} args
 */
function test(name, command, args) {
  rmSync(countsFile, { force: true });
  const code = run(command, args, { env: { ADJUDGE_TEST_COUNTS: countsFile } });
  if (!existsSync(countsFile)) return fail(`${name}: it ended (code ${code}) without saying what it ran.`);
  /** @type {import('./plain-reporter.mjs').Counts} */
  const counts = JSON.parse(readFileSync(countsFile, 'utf8'));
  total.passed += counts.passed;
  total.failed += counts.failed;
  total.skipped += counts.skipped;
  failures.push(...counts.failures);
  for (const project of counts.empty) fail(`${name}: no test ran in the project "${project}".`);
  if (counts.passed + counts.failed === 0) fail(`${name}: no test ran.`);
  else if (code !== 0 && counts.failed === 0)
    fail(`${name}: every test passed, yet it ended with code ${code}.`);
}

test('vitest', 'vitest', ['run']);
if (run('vite', ['build', '--logLevel', 'warn'], { cwd: join(root, 'packages/app') }) !== 0) {
  fail('e2e: the application could not be built, so no end-to-end test ran.');
} else {
  test('e2e', 'playwright', ['test']);
}

process.exitCode = total.failed > 0 ? 1 : 0;
for (const failure of failures) console.error(`✗ ${failure}`);
console.log(toCountsLine(total));
