// A reporter for Vitest and for Playwright: `N passed, N failed, N skipped`, a line any CI can read.
// Under scripts/test.mjs, which sums over runners, it writes the counts to the file it is told instead.
import { writeFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number, skipped: number, empty: string[] }} Counts */

/** @param {Pick<Counts, 'passed' | 'failed' | 'skipped'>} counts */
export const toCountsLine = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`;

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
   * @param {ReadonlyArray<unknown>} errors
   */
  onTestRunEnd(modules, errors) {
    const n = { passed: 0, failed: errors.length, skipped: 0, pending: 0 };
    const empty = new Set(this.projects);
    for (const module of modules) {
      const tests = [...module.children.allTests()];
      for (const test of tests) n[test.result().state]++;
      if (tests.length > 0) empty.delete(module.project.name);
      // A file that could not be read holds no tests, yet it is a failure.
      else if (module.state() === 'failed') n.failed++;
    }
    report({ passed: n.passed, failed: n.failed, skipped: n.skipped + n.pending, empty: [...empty] });
  }

  /** Playwright. @param {unknown} _config @param {import('@playwright/test/reporter').Suite} suite */
  onBegin(_config, suite) {
    this.suite = suite;
  }

  /** Playwright. */
  onEnd() {
    const outcomes = this.suite?.allTests().map((test) => test.outcome()) ?? [];
    /** @param {string} outcome */
    const count = (outcome) => outcomes.filter((each) => each === outcome).length;
    report({
      passed: count('expected') + count('flaky'),
      failed: count('unexpected'),
      skipped: count('skipped'),
      empty: [],
    });
  }
}
