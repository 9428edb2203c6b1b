'use client';

import { comparingToolTexts } from '../../i18n/comparingToolTexts.js';
import { useTranslations } from '../../i18n/index.js';
import { useDifferences } from './DifferencesContext.js';
import type { Difference } from './types.js';

const isEmpty = ({ start, end }: { start: number; end: number }) => start === end;

/** How many differences have something in both texts, and how many in one of them. */
export function toDifferenceCounts(list: readonly Difference[]) {
  const onlyInA = list.filter(({ b }) => isEmpty(b)).length;
  const onlyInB = list.filter(({ a }) => isEmpty(a)).length;
  return { changed: list.length - onlyInA - onlyInB, a: onlyInA, b: onlyInB };
}

/** What was found, in a sentence; nothing while it is looked for. */
export function useDifferenceSummary(): string | undefined {
  const texts = useTranslations(comparingToolTexts);
  const { pair, finding } = useDifferences();
  if (finding === undefined || pair === undefined) return undefined;
  if (finding === 'failed') return texts.differencesFailed;
  const [first, second] = pair;
  if (finding.likeness === 'unrelated') return texts.nothingShared;
  if (finding.likeness === 'same-words') {
    return first.response.content === second.response.content
      ? texts.noDifferences
      : texts.onlySpacingDiffers;
  }
  const counts = toDifferenceCounts(finding.differences);
  const summary = texts.differenceSummary(counts, [first.letter, second.letter], finding.share);
  return finding.isByParts ? `${summary}. ${texts.comparedByBlocks}` : summary;
}
