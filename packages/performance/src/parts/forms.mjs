// A form of 300 questions, ours beside SurveyJS: mounted, answered and typed in.
import { timeAnswering } from '../answering.mjs';
import { formContenders } from '../contenders.mjs';
import { runContenders } from '../runContenders.mjs';

const counts = [60, 300];
/** Clicks and keys in each visit. */
const times = 20;
/** The kinds that both have, in turn. */
const types = ['radio', 'text', 'checklist', 'rating', 'text', 'radio'];
const marks = { first: 'FIRST question', last: 'LAST question' };

/** @param {number} count */
function createQuestions(count) {
  return Array.from({ length: count }, (_, index) => ({
    id: `q${index}`,
    type: types[index % types.length],
    name: index === 0 ? marks.first : index === count - 1 ? marks.last : `Question ${index}`,
    choices: ['Never', 'Sometimes', 'Often', 'Always'],
    max: 5,
  }));
}

/** @typedef {{ mount: number, nodes: number, clicks: readonly number[], keys: readonly number[] }} FormVisit */
/** @typedef {{ questions: number, results: import('../runContenders.mjs').Result<FormVisit>[] }} FormResults */

/** @param {import('../runContenders.mjs').Run} run @returns {Promise<FormResults[]>} */
export async function measureForms(run) {
  /** @type {FormResults[]} */
  const all = [];
  for (const count of counts) {
    const questions = createQuestions(count);
    const results = await runContenders(
      run,
      { title: `a form of ${count}` },
      formContenders,
      async (page, { isControl }) => {
        const mounted = await page.evaluate(
          ([given, ends]) => window.probe.timeForm(given, ends),
          /** @type {const} */ ([{ questions }, isControl ? { first: '', last: '' } : marks]),
        );
        return { ...mounted, ...(await timeAnswering(page, times)) };
      },
    );
    all.push({ questions: count, results });
  }
  return all;
}
