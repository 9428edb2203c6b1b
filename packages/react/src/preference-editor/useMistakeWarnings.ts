'use client';

import { applyOptionBindings, type DataRow, type Ontology, toJudgedComparison } from '@adjudge/core';
import { type RefObject, useEffect, useRef } from 'react';
import type { PreferenceEditorOptions } from './props.js';

declare const process: { readonly env: { readonly NODE_ENV?: string } };

const said = new Set<string>();

function warnOnce(sentence: string): void {
  if (said.has(sentence)) return;
  said.add(sentence);
  console.warn(`Adjudge: ${sentence}`);
}

function hasUnboundOptions(dataRow: DataRow, ontology: Ontology): boolean {
  const comparison = toJudgedComparison(dataRow);
  if (comparison === undefined || comparison.responses.length < 2) return false;
  if (comparison.optionBindings !== undefined) return false;
  const { comparisons } = applyOptionBindings(ontology, dataRow).row;
  return comparisons.at(-1)?.optionBindings !== undefined;
}

/** In a page without our styles the tokens are missing. What is not drawn at all, as in tests, says nothing. */
function isUnstyled(element: HTMLElement): boolean {
  if (element.getClientRects().length === 0) return false;
  return getComputedStyle(element).getPropertyValue('--adj-space-1-default') === '';
}

function useWarnings(options: PreferenceEditorOptions, element: RefObject<HTMLElement | null>): void {
  const { kinds, streams, annotator, dataRow, ontology } = options;
  const firstKinds = useRef(kinds);
  useEffect(() => {
    if (firstKinds.current === kinds) return;
    warnOnce(
      '`kinds` is another array than at the last render. Make it once, outside components; only the first is used.',
    );
  }, [kinds]);
  const lastStreams = useRef(streams);
  useEffect(() => {
    const before = lastStreams.current;
    lastStreams.current = streams;
    if (Object.entries(streams ?? {}).every(([id, stream]) => (before?.[id] ?? stream) === stream)) return;
    warnOnce(
      '`streams` has another stream of a response than at the last render. Make them once a row, as by `useMemo`; only the first is read, unless it broke off.',
    );
  }, [streams]);
  useEffect(() => {
    if (annotator.id !== '') return;
    warnOnce(
      '`annotator.id` is empty, so that all annotators share one order and one draft. Pass who is signed in.',
    );
  }, [annotator.id]);
  useEffect(() => {
    if (!hasUnboundOptions(dataRow, ontology)) return;
    warnOnce(
      'No option of the ontology is bound to a response of the row, so verdicts would say nothing. Run `applyOptionBindings(ontology, row)` on import.',
    );
  }, [dataRow, ontology]);
  useEffect(() => {
    if (element.current === null || !isUnstyled(element.current)) return;
    warnOnce(
      "The styles are not loaded. Import '@adjudge/react/style.css', or '@adjudge/react/base.css' and draw the parts yourself.",
    );
  }, [element]);
}

/** Says on the console, once and in development only, what hosts really get wrong. Bundlers drop all of it from production builds. */
export function useMistakeWarnings(
  options: PreferenceEditorOptions,
  element: RefObject<HTMLElement | null>,
): void {
  // biome-ignore lint/correctness/useHookAtTopLevel: the condition is the same for the whole of a build.
  if (process.env.NODE_ENV !== 'production') useWarnings(options, element);
}
