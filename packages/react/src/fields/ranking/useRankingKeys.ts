'use client';

import { type KeyboardEvent, useMemo } from 'react';
import { isHotkey } from '../../a11y/index.js';
import { useFieldKeys, useSessionConfiguration } from '../../session/index.js';
import { toResponseKey } from '../verdictKeys.js';
import type { RankingFieldProps } from './types.js';
import type { RankFocus } from './useRankFocus.js';
import type { Ranking } from './useRanking.js';

const directions: Readonly<Record<string, 'x' | 'y'>> = {
  ArrowLeft: 'x',
  ArrowRight: 'x',
  ArrowUp: 'y',
  ArrowDown: 'y',
};

/** Where an arrow key leads along the row: −1 to its start, 1 to its end. */
function toStep({ key }: KeyboardEvent, isRightToLeft: boolean): -1 | 1 | undefined {
  const axis = directions[key];
  if (axis === undefined) return undefined;
  const isForward = axis === 'y' ? key === 'ArrowDown' : (key === 'ArrowLeft') === isRightToLeft;
  return isForward ? 1 : -1;
}

function hasModifiers({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return ctrlKey || metaKey || altKey;
}

/** The key of each response in the order shown; none where the host has switched keys off. */
function useRankingHotkeys({ presented }: Ranking): readonly (string | null)[] {
  const { areKeysOn } = useSessionConfiguration('RankingField');
  return useMemo(
    () =>
      presented.map(({ letter }, position) =>
        areKeysOn ? toResponseKey(position, presented.length, letter) : null,
      ),
    [presented, areKeysOn],
  );
}

/**
 * The keys of a ranking. Anywhere in the editor where the question has the responses' keys, else where it has the focus: digits append,
 * `=` ties the last one, Backspace takes it back. On a response: arrows walk, with Alt they move it, `=` ties it, Delete takes it out.
 */
export function useRankingKeys(
  props: RankingFieldProps,
  ranking: Ranking,
  focus: RankFocus,
  isRightToLeft: boolean,
) {
  const { areKeysOn } = useSessionConfiguration('RankingField');
  const keys = useRankingHotkeys(ranking);
  const { allowTies = false } = props.classification;

  /** `=` needs Shift on many layouts. */
  const isTieKey = (event: KeyboardEvent) => allowTies && event.key === '=' && !hasModifiers(event);

  function pressAnywhere(event: KeyboardEvent): boolean {
    if (ranking.isLocked || hasModifiers(event)) return false;
    const last = ranking.answer.ranks.flat().at(-1);
    if (isTieKey(event)) return last !== undefined && focus.keep(() => ranking.tie(last));
    if (event.key === 'Backspace') return focus.keep(ranking.takeBack);
    const chosen = ranking.presented[keys.findIndex((key) => isHotkey(event, key))];
    if (chosen !== undefined) focus.keep(() => ranking.append(chosen.response.id), chosen.letter);
    return chosen !== undefined;
  }

  function pressOn(letter: string, event: KeyboardEvent): boolean {
    const id = ranking.presented.find((one) => one.letter === letter)?.response.id;
    const step = toStep(event, isRightToLeft);
    const isPlain = !hasModifiers(event);
    if (step !== undefined && isPlain && !event.shiftKey) return focus.walk(step);
    if (id === undefined || ranking.isLocked) return false;
    const isAlt = event.altKey && !event.ctrlKey && !event.metaKey;
    if (step !== undefined && isAlt) {
      focus.keep(() => ranking.step(id, step), letter);
      return true;
    }
    if (!isPlain || event.repeat) return false;
    if (event.key === 'Delete') return focus.keep(() => ranking.takeOut(id), letter);
    const isPlaced = ranking.answer.ranks.some((sharing) => sharing.includes(id));
    if (!isPlaced || !isTieKey(event)) return false;
    focus.keep(() => ranking.tie(id), letter);
    return true;
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const { target } = event;
    if (event.defaultPrevented || !(target instanceof Element)) return;
    const letter = target.closest<HTMLElement>('[data-item]')?.dataset.item;
    const isEnd = event.key === 'Home' || event.key === 'End';
    const isOurs =
      (isEnd && !hasModifiers(event) && focus.walk(event.key === 'Home' ? 'start' : 'end')) ||
      (letter !== undefined && pressOn(letter, event)) ||
      (areKeysOn && !event.repeat && pressAnywhere(event));
    if (isOurs) event.preventDefault();
  }

  useFieldKeys(props.classification.id, props.target, pressAnywhere);
  return { keys, onKeyDown };
}
