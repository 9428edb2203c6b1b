// A reporter for Vitest and for Playwright: `N passed, N failed, N skipped`, a line any CI can read.
// Under scripts/test.mjs, which sums over runners, it writes the counts to the file it is told instead.
import { writeFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

/**
 * `failures`: a line or two for each, said again at the end, where whoever sees only the tail of a log finds them.
 * @typedef {{ passed: number, failed: number, skipped: number, empty: string[], failures: string[] }} Counts
 */

/** @param {Pick<Counts, 'passed' | 'failed' | 'skipped'>} counts */
export const toCountsLine = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`;

/**
 * @param {string} name
 * @param {ReadonlyArray<{ message?: string | undefined }>} errors
 */
const toFailure = (name, errors) =>
  [name, ...errors.map(({ message }) => stripVTControlCharacters(message ?? '').slice(0, 400))].join(
    '\n    ',
  );

/** @param {Counts} counts */
function report(counts) {
  const file = process.env.ADJUDGE_TEST_COUNTS;
  if (file !== undefined) writeFileSync(file, JSON.stringify(counts));
  else process.on('exit', () => console.log(toCountsLine(counts)));
}

export default class PlainReporter {
  /** @type {string[]} */
  projects = [];
  /** @type {import('@playwright/test/reporter').Suite | undefined} */
  suite;

  /** Vitest. @param {import('vitest/node').Vitest} vitest */
  onInit(vitest) {
    this.projects = vitest.projects.map((project) => project.name);
  }

  /**
   * Vitest.
   * @param {ReadonlyArray<import('vitest/node').TestModule>} modules
   * @param {ReadonlyArray<{ message: string }>} errors
   */
  onTestRunEnd(modules, errors) {
    const n = { passed: 0, failed: errors.length, skipped: 0, pending: 0 };
    const empty = new Set(this.projects);
    const failures = errors.map((error) => toFailure('outside of every test', [error]));
    for (const module of modules) {
      const tests = [...module.children.allTests()];
      const place = `${module.project.name} › ${module.relativeModuleId}`;
      for (const test of tests) {
        const { state, errors: reasons } = test.result();
        n[state]++;
        if (state === 'failed') failures.push(toFailure(`${place} › ${test.fullName}`, reasons ?? []));
      }
      if (tests.length > 0) empty.delete(module.project.name);
      // A file that could not be read holds no tests, yet it is a failure.
      else if (module.state() === 'failed') {
        n.failed++;
        failures.push(toFailure(place, module.errors()));
      }
    }
    report({
      passed: n.passed,
      failed: n.failed,
      skipped: n.skipped + n.pending,
      empty: [...empty],
      failures,
    });
  }

  /** Playwright. @param {unknown} _config @param {import('@playwright/test/reporter').Suite} suite */
  onBegin(_config, suite) {
    this.suite = suite;
  }

  /** Playwright. */
  onEnd() {
    const tests = this.suite?.allTests() ?? [];
    /** @param {string} outcome */
    const withOutcome = (outcome) => tests.filter((test) => test.outcome() === outcome);
    /** @param {string} outcome */
    const count = (outcome) => withOutcome(outcome).length;
    report({
      passed: count('expected') + count('flaky'),
      failed: count('unexpected'),
      skipped: count('skipped'),
      empty: [],
      failures: withOutcome('unexpected').map((test) =>
        toFailure(
          test.titlePath().filter(Boolean).join(' › '),
          test.results.flatMap((result) => result.errors),
        ),
      ),
    });
  }
}
