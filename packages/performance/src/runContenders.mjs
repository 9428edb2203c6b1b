import { inTurn } from './contenders.mjs';

/**
 * What all parts need: pages to open, the row’s HTML, and how often to visit.
 *
 * @typedef {object} Run
 * @property {<T>(page: string, slowdown: number, use: (page: import('playwright').Page, session: import('playwright').CDPSession) => Promise<T>) => Promise<T>} visit
 * @property {(answers: readonly string[]) => Promise<string[]>} renderHtml
 * @property {number} rounds
 */

/**
 * @template Visit
 * @typedef {{ readonly name: string, readonly note?: string | undefined, readonly isControl?: boolean | undefined, readonly visits: Visit[], failure?: string }} Result
 */

/**
 * Visits each contender once a round, each round in another order. One that fails is said to have failed, and not visited again.
 *
 * @template Visit
 * @param {Run} run
 * @param {{ readonly title: string, readonly rounds?: number, readonly slowdown?: number }} how
 * @param {readonly import('./contenders.mjs').Contender[]} contenders
 * @param {(page: import('playwright').Page, contender: import('./contenders.mjs').Contender, session: import('playwright').CDPSession, round: number) => Promise<Visit>} measure
 * @returns {Promise<Result<Visit>[]>}
 */
export async function runContenders(run, { title, rounds = run.rounds, slowdown = 1 }, contenders, measure) {
  /** @type {(Result<Visit> & { contender: import('./contenders.mjs').Contender })[]} */
  const results = contenders.map((contender) => ({
    contender,
    name: contender.name,
    note: contender.note,
    isControl: contender.isControl,
    visits: [],
  }));
  for (let round = 0; round < rounds; round++) {
    for (const result of inTurn(results, round)) {
      if (result.failure !== undefined) continue;
      const start = performance.now();
      try {
        const visit = await run.visit(result.contender.page, slowdown, (page, session) =>
          measure(page, result.contender, session, round),
        );
        result.visits.push(visit);
      } catch (cause) {
        result.failure = (cause instanceof Error ? cause.message : String(cause)).split('\n')[0] ?? '';
      }
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      console.log(`${title}, round ${round + 1}, ${result.name}: ${seconds} s ${result.failure ?? ''}`);
    }
  }
  return results.map(({ contender: _contender, ...result }) => result);
}
