'use client';

import { useTextDirection } from '../../a11y/index.js';
import { listStops } from './rankStops.js';
import type { RankingFieldProps } from './types.js';
import { useRankDrag } from './useRankDrag.js';
import { useRankFocus } from './useRankFocus.js';
import { useRanking } from './useRanking.js';
import { useRankingKeys } from './useRankingKeys.js';

/** All that the parts of a ranking share: its places and acts, its focus, its keys, and what is being dragged. */
export function useRankingBoard(props: RankingFieldProps) {
  const { allowTies = false, allowUnranked = false } = props.classification;
  const ranking = useRanking(props);
  const [directionRef, direction] = useTextDirection();
  const focus = useRankFocus(
    listStops(ranking.answer, { ...ranking, hasRelations: allowTies && !ranking.isLocked }),
  );
  const { keys, onKeyDown } = useRankingKeys(props, ranking, focus, direction === 'rtl');
  const drag = useRankDrag(ranking, focus);
  return {
    ...ranking,
    allowTies,
    allowUnranked,
    isPair: ranking.presented.length === 2,
    /** Key of a response, as it is written. */
    toKey: (id: string) => keys[ranking.ids.indexOf(id)] ?? null,
    focus,
    drag,
    onKeyDown,
    directionRef,
  };
}

/** What a part of a ranking gets. */
export interface BoardProps {
  board: ReturnType<typeof useRankingBoard>;
}
