'use client';

import { useEffect, useRef } from 'react';
import { useAnnounce } from '../../a11y/index.js';
import { comparingToolTexts } from '../../i18n/comparingToolTexts.js';
import { useTranslations } from '../../i18n/index.js';
import { type Scrollers, useScrollers } from '../scrolling/ScrollersContext.js';
import { scrollToSource } from '../scrolling/scrollToSource.js';
import { type ComparedPair, type Differences, useDifferences } from './DifferencesContext.js';
import type { Difference } from './types.js';

/** How much of a difference is said. */
const mostSaid = 160;

function toSaid(content: string, { start, end }: { start: number; end: number }): string {
  const text = content.slice(start, end);
  return text.length > mostSaid ? `${text.slice(0, mostSaid)} …` : text;
}

/** The difference a step leads to from the current one, going round. */
function toNext({ list, current }: Differences, step: 1 | -1): number {
  if (current === undefined) return step === 1 ? 0 : list.length - 1;
  return (list.indexOf(current) + step + list.length) % list.length;
}

/** Brings a difference into sight in both responses: what is not in one of them, the place where it would be. */
function showDifference(scrollers: Scrollers, pair: ComparedPair, difference: Difference): void {
  for (const [index, { response }] of pair.entries()) {
    const scroller = scrollers.get(response.id);
    if (scroller !== undefined) scrollToSource(scroller, index === 0 ? difference.a : difference.b);
  }
}

/** A function that goes to the next or the previous difference. */
export function useDifferenceSteps(): (step: 1 | -1) => void {
  const { differenceSaid } = useTranslations(comparingToolTexts);
  const scrollers = useScrollers();
  const announce = useAnnounce();
  const differences = useDifferences();
  const { pair, current } = differences;
  const last = useRef(current);
  useEffect(() => {
    if (current === undefined || current === last.current || pair === undefined) return;
    last.current = current;
    showDifference(scrollers, pair, current);
  }, [scrollers, pair, current]);
  return (step) => {
    const { list, setCurrent } = differences;
    if (list.length === 0 || pair === undefined) return;
    const place = toNext(differences, step);
    const next = list[place];
    if (next === undefined) return;
    if (next === current) showDifference(scrollers, pair, next);
    setCurrent(next);
    const [first, second] = pair;
    const said = [
      [first.letter, toSaid(first.response.content, next.a)],
      [second.letter, toSaid(second.response.content, next.b)],
    ] as const;
    announce(differenceSaid(place + 1, list.length, said));
  };
}
