// A form of 300 questions, ours beside SurveyJS: mounted, and typed in.
import { createPage, formContenders } from './contenders.mjs';
import { timeAnswering } from './measure.mjs';

/** The kinds that both have, in turn. */
const types = ['radio', 'text', 'checklist', 'rating', 'text', 'radio'];

/** @param {number} count */
function createQuestions(count) {
  return Array.from({ length: count }, (_, index) => ({
    id: `q${index}`,
    type: types[index % types.length],
    name: index === 0 ? 'FIRST question' : index === count - 1 ? 'LAST question' : `Question ${index}`,
    choices: ['Never', 'Sometimes', 'Often', 'Always'],
    max: 5,
  }));
}

/** Runs in the page. Milliseconds from the call until both ends of the form are there and a frame is painted. @param {object} given */
function timeForm(given) {
  const has = (/** @type {string} */ mark) => document.body.textContent.includes(mark);
  return new Promise((resolve) => {
    const start = performance.now();
    const look = () => {
      const isThere =
        has('FIRST question') &&
        has('LAST question') &&
        document.querySelector(window.box) !== null &&
        // Ours loads the field of a kind when it is first needed.
        document.querySelector('[data-adj="field-loading"]') === null;
      if (isThere) {
        setTimeout(() => {
          const nodes = document.querySelectorAll('*').length;
          resolve({ mount: performance.now() - start, nodes });
        });
      } else if (performance.now() - start > 30_000) resolve({ mount: Number.NaN, nodes: 0 });
      else requestAnimationFrame(look);
    };
    window.show(given);
    requestAnimationFrame(look);
  });
}

/**
 * @typedef {{ mount: number, nodes: number, click: number, key: number }} FormVisit
 * @typedef {{ name: string, questions: number, isControl?: boolean | undefined, visits: FormVisit[], failure?: string }} FormResult
 */

/**
 * @param {(page: { script: string, style: string }) => Promise<import('playwright').Page>} open
 * @param {string} folder
 * @param {number} rounds
 * @returns {Promise<FormResult[]>}
 */
export async function measureForms(open, folder, rounds) {
  /** @type {FormResult[]} */
  const results = [];
  for (const count of [60, 300]) {
    const questions = createQuestions(count);
    /** @type {FormResult[]} */
    const ofCount = formContenders.map(({ name, isControl }) => ({
      name,
      questions: count,
      isControl,
      visits: [],
    }));
    for (let round = 0; round < rounds; round++) {
      for (const [index, contender] of formContenders.entries()) {
        const result = ofCount[index];
        if (result === undefined || result.failure !== undefined) continue;
        try {
          const page = await open(await createPage(contender, folder));
          const mounted = contender.isControl
            ? { mount: 0, nodes: 0 }
            : await page.evaluate(timeForm, { questions });
          if (contender.isControl) await page.evaluate(() => window.show({}));
          await page.waitForSelector('textarea');
          result.visits.push({ ...mounted, ...(await timeAnswering(page)) });
          await page.context().close();
        } catch (cause) {
          result.failure = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause);
        }
        console.log(`form of ${count}, round ${round + 1}, ${contender.name} ${result.failure ?? ''}`);
      }
    }
    results.push(...ofCount);
  }
  return results;
}
