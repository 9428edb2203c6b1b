import { listPlaced, type RankingAnswer } from '@adjudge/core';

/** Where the arrow keys stop: a response by its letter wherever it stands, and the relation before it where that can be changed. */
export type RankStop = string;

export function toRelationStop(letter: string): RankStop {
  return `${letter}-relation`;
}

/** The stops from start to end, as they are shown. */
export function listStops(
  answer: RankingAnswer,
  {
    unplaced,
    toLetter,
    hasRelations,
  }: {
    unplaced: readonly string[];
    toLetter: (responseId: string) => string;
    hasRelations: boolean;
  },
): readonly RankStop[] {
  return [
    ...listPlaced(answer).flatMap(({ responseId }, index) => {
      const letter = toLetter(responseId);
      return hasRelations && index > 0 ? [toRelationStop(letter), letter] : [letter];
    }),
    ...unplaced.map(toLetter),
    ...(answer.unranked ?? []).map(toLetter),
  ];
}

/** Puts the focus on the first of these stops that is there. */
export function focusStop(root: HTMLElement, stops: readonly RankStop[]): void {
  const found = stops
    .map((stop) => root.querySelector<HTMLElement>(`[data-stop="${CSS.escape(stop)}"]`))
    .find((element) => element !== null);
  found?.focus();
}
