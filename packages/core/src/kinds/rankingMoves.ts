import type { RankingAnswer } from './ranking.js';

/** A response where a ranking has it. */
export interface PlacedResponse {
  readonly responseId: string;
  /** From 1 on. Those that share a place share its number, and the next one skips as many: 1, 2, 2, 4. */
  readonly place: number;
  /** Whether it shares its place with the response before it. */
  readonly isTied: boolean;
}

/** The placed responses from the best on, as a row of cards shows them. */
export function listPlaced({ ranks }: RankingAnswer): readonly PlacedResponse[] {
  let place = 1;
  return ranks.flatMap((sharing) => {
    const placed = sharing.map((responseId, index) => ({ responseId, place, isTied: index > 0 }));
    place += sharing.length;
    return placed;
  });
}

/** The responses that nobody has placed or called not rankable yet, in the order given. */
export function listUnplaced(responseIds: readonly string[], answer: RankingAnswer): readonly string[] {
  const taken = new Set([...answer.ranks.flat(), ...(answer.unranked ?? [])]);
  return responseIds.filter((id) => !taken.has(id));
}

function toRanking(
  ranks: readonly (readonly string[])[],
  unranked: readonly string[] | undefined,
): RankingAnswer {
  const kept = ranks.filter((sharing) => sharing.length > 0);
  return unranked === undefined || unranked.length === 0 ? { ranks: kept } : { ranks: kept, unranked };
}

const without = (id: string) => (ids: readonly string[]) => ids.filter((one) => one !== id);

/** Takes a response out of its place, or back from those not rankable: it is to be placed again. */
export function applyTakeOut(responseId: string, { ranks, unranked }: RankingAnswer): RankingAnswer {
  return toRanking(ranks.map(without(responseId)), unranked && without(responseId)(unranked));
}

/** Takes the last placed response out. */
export function applyTakeBack(answer: RankingAnswer): RankingAnswer {
  const last = answer.ranks.flat().at(-1);
  return last === undefined ? answer : applyTakeOut(last, answer);
}

/**
 * Puts a response after all placed ones, or before the one that stands at a position among the others. Between two that tie it joins them;
 * anywhere else it gets a place of its own.
 */
export function applyPlacement(
  responseId: string,
  answer: RankingAnswer,
  position = Number.POSITIVE_INFINITY,
): RankingAnswer {
  const { ranks, unranked } = applyTakeOut(responseId, answer);
  let passed = 0;
  const index = ranks.findIndex((sharing) => {
    if (position < passed + sharing.length) return true;
    passed += sharing.length;
    return false;
  });
  if (index === -1) return toRanking([...ranks, [responseId]], unranked);
  const sharing = ranks[index] ?? [];
  const offset = Math.max(0, position - passed);
  const joined = [...sharing.slice(0, offset), responseId, ...sharing.slice(offset)];
  const placed = offset === 0 ? [[responseId], sharing] : [joined];
  return toRanking([...ranks.slice(0, index), ...placed, ...ranks.slice(index + 1)], unranked);
}

/** Lets a response tie with the one before it, or, where they tie, come after it. The first has none before it. */
export function applyRankTie(responseId: string, answer: RankingAnswer): RankingAnswer {
  const { ranks, unranked } = answer;
  const index = ranks.findIndex((sharing) => sharing.includes(responseId));
  const sharing = ranks[index] ?? [];
  const offset = sharing.indexOf(responseId);
  if (offset > 0) {
    const parts = [sharing.slice(0, offset), sharing.slice(offset)];
    return toRanking([...ranks.slice(0, index), ...parts, ...ranks.slice(index + 1)], unranked);
  }
  if (index < 1) return answer;
  const joined = [...(ranks[index - 1] ?? []), ...sharing];
  return toRanking([...ranks.slice(0, index - 1), joined, ...ranks.slice(index + 1)], unranked);
}

/**
 * Moves a response one place earlier (−1) or later (1). One that shares its place leaves the others first; one that has its own goes past
 * all that share the next.
 */
export function applyRankStep(responseId: string, step: -1 | 1, answer: RankingAnswer): RankingAnswer {
  const { ranks, unranked } = answer;
  const index = ranks.findIndex((sharing) => sharing.includes(responseId));
  if (index === -1) return answer;
  const others = without(responseId)(ranks[index] ?? []);
  const rest = [...ranks];
  if (others.length > 0) {
    rest.splice(index, 1, ...(step < 0 ? [[responseId], others] : [others, [responseId]]));
    return toRanking(rest, unranked);
  }
  const passed = ranks[index + step];
  if (passed === undefined) return answer;
  rest.splice(
    Math.min(index, index + step),
    2,
    ...(step < 0 ? [[responseId], passed] : [passed, [responseId]]),
  );
  return toRanking(rest, unranked);
}

/** Says of a response that it cannot be ranked. */
export function applyNotRankable(responseId: string, answer: RankingAnswer): RankingAnswer {
  const { ranks, unranked = [] } = applyTakeOut(responseId, answer);
  return toRanking(ranks, [...unranked, responseId]);
}

/** Places all responses in the order given, each in a place of its own, but those found not rankable. */
export function applyShownOrder(responseIds: readonly string[], { unranked }: RankingAnswer): RankingAnswer {
  const ranks = responseIds.filter((id) => unranked?.includes(id) !== true).map((id) => [id]);
  return toRanking(ranks, unranked);
}
