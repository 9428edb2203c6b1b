'use client';

import {
  applyNotRankable,
  applyPlacement,
  applyRankStep,
  applyRankTie,
  applyShownOrder,
  applyTakeBack,
  applyTakeOut,
  listPlaced,
  listUnplaced,
  type RankingAnswer,
} from '@adjudge/core';
import { useAnnounce } from '../../a11y/index.js';
import { fieldTexts } from '../../i18n/fieldTexts.js';
import { useTranslations } from '../../i18n/index.js';
import { useTargetResponses } from '../useTargetResponses.js';
import type { RankingFieldProps } from './types.js';

const nothing: RankingAnswer = { ranks: [] };

function isSame(one: RankingAnswer, other: RankingAnswer): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The ranking as it stands, by the letters shown. */
export function useRankingState({ target, answer = nothing }: RankingFieldProps) {
  const presented = useTargetResponses(target);
  const ids = presented.map(({ response }) => response.id);
  const toLetter = (id: string) => presented[ids.indexOf(id)]?.letter ?? '';
  return { answer, presented, ids, toLetter, unplaced: listUnplaced(ids, answer) };
}

/**
 * The acts of a person on a ranking. Each is one change of the answer, said aloud by the place it leads to; one that leads nowhere changes
 * nothing.
 */
export function useRanking(props: RankingFieldProps) {
  const state = useRankingState(props);
  const { answer, ids, toLetter, unplaced } = state;
  const translations = useTranslations(fieldTexts);
  const announce = useAnnounce();
  const isLocked = props.isDisabled || props.isReadOnly;

  function change(next: RankingAnswer, said: string): boolean {
    if (isLocked || isSame(next, answer)) return false;
    const isEmpty = next.ranks.length === 0 && next.unranked === undefined;
    props.onAnswerChange(isEmpty ? undefined : next);
    announce(said);
    return true;
  }
  /** Where a response then stands. */
  function say(id: string, next: RankingAnswer): string {
    const place = listPlaced(next).find(({ responseId }) => responseId === id)?.place;
    if (place === undefined) return translations.takenOutSaid(toLetter(id));
    const isTied = next.ranks.some((sharing) => sharing.length > 1 && sharing.includes(id));
    const { rankSaid, rankTiedSaid } = translations;
    return (isTied ? rankTiedSaid : rankSaid)(toLetter(id), place, ids.length);
  }
  const changePlace = (id: string, next: RankingAnswer) => change(next, say(id, next));

  return {
    ...state,
    isLocked,
    place: (id: string, position?: number) => changePlace(id, applyPlacement(id, answer, position)),
    append(id: string): boolean {
      if (!answer.ranks.some((sharing) => sharing.includes(id))) {
        return changePlace(id, applyPlacement(id, answer));
      }
      announce(translations.rankedName(toLetter(id), toPlace(id, answer), ids.length));
      return false;
    },
    step: (id: string, by: -1 | 1) => changePlace(id, applyRankStep(id, by, answer)),
    tie: (id: string) => changePlace(id, applyRankTie(id, answer)),
    takeOut: (id: string) => changePlace(id, applyTakeOut(id, answer)),
    takeBack(): boolean {
      const last = answer.ranks.flat().at(-1);
      return last === undefined ? false : changePlace(last, applyTakeBack(answer));
    },
    setAside: (id: string) => change(applyNotRankable(id, answer), translations.setAsideSaid(toLetter(id))),
    keepShownOrder: () => change(applyShownOrder(ids, answer), translations.shownOrderSaid),
    /** Whether the order shown can be kept in one act: only while nobody has begun. */
    canKeepOrder: answer.ranks.length === 0 && unplaced.length > 0,
  };
}

function toPlace(id: string, answer: RankingAnswer): number {
  return listPlaced(answer).find(({ responseId }) => responseId === id)?.place ?? 0;
}

/** A ranking's places and acts. */
export type Ranking = ReturnType<typeof useRanking>;
