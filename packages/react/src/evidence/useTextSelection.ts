'use client';

import { type SpanTarget, toFieldText } from '@adjudge/core';
import { useCallback, useEffect } from 'react';
import { readSelection } from '../message-content/index.js';
import { toShownState, useSessionConfiguration } from '../session/index.js';
import type { Evidence, MarkableText } from './createEvidence.js';

/** The text that all of a selection lies in. */
function findText(evidence: Evidence, { anchorNode, focusNode }: Selection): MarkableText | undefined {
  return [...evidence.texts.values()].find(
    ({ element }) => element.contains(anchorNode) && element.contains(focusNode),
  );
}

/** Without the spaces at its ends, which nobody means; masked names whole, of which no part says less. */
function toMeantRange(text: string, { start, end }: { start: number; end: number }) {
  const trimmed = text.slice(start, end);
  let from = start + (trimmed.length - trimmed.trimStart().length);
  let to = end - (trimmed.length - trimmed.trimEnd().length);
  while (text[from] === '█' && text[from - 1] === '█') from -= 1;
  while (text[to - 1] === '█' && text[to] === '█') to += 1;
  return { start: from, end: to };
}

/** What is selected now in one of the texts. */
function readSelectedSpan(
  evidence: Evidence,
  document: Document,
  readText: (text: MarkableText) => string,
): SpanTarget | undefined {
  const selection = document.getSelection();
  if (selection === null || selection.isCollapsed) return undefined;
  const text = findText(evidence, selection);
  const part = text && readSelection(text.element, selection);
  if (text === undefined || part === undefined) return undefined;
  const range = toMeantRange(readText(text), part);
  return range.start < range.end ? { type: 'span', field: text.field, ...range } : undefined;
}

/**
 * Watches what is selected in the texts; while a pointer is dragged, not yet.
 *
 * @returns what reads it now: a key may be pressed before it was read in a frame.
 */
export function useTextSelection(
  evidence: Evidence,
  root: { readonly current: HTMLElement | null },
): () => void {
  const configuration = useSessionConfiguration('Evidence.Root');
  const read = useCallback(() => {
    const document = root.current?.ownerDocument;
    if (document === undefined) return;
    const state = toShownState(configuration.controller.store.getState(), configuration);
    const readText = ({ field }: MarkableText) => toFieldText(state.dataRow, field) ?? '';
    evidence.set({ selected: readSelectedSpan(evidence, document, readText) });
  }, [evidence, root, configuration]);
  useEffect(() => {
    const document = root.current?.ownerDocument;
    if (document === undefined) return;
    let isPressed = false;
    let frame = 0;
    const schedule = () => {
      cancelAnimationFrame(frame);
      if (!isPressed) frame = requestAnimationFrame(read);
    };
    const press = () => {
      isPressed = true;
    };
    const release = () => {
      isPressed = false;
      schedule();
    };
    // Something may have been selected before this was loaded.
    schedule();
    document.addEventListener('selectionchange', schedule);
    document.addEventListener('pointerdown', press, true);
    document.addEventListener('pointerup', release, true);
    document.addEventListener('pointercancel', release, true);
    return () => {
      cancelAnimationFrame(frame);
      document.removeEventListener('selectionchange', schedule);
      document.removeEventListener('pointerdown', press, true);
      document.removeEventListener('pointerup', release, true);
      document.removeEventListener('pointercancel', release, true);
    };
  }, [root, read]);
  return read;
}
