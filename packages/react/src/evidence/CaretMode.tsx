'use client';

import { toTargetKey } from '@adjudge/core';
import { useEffect, useRef, useState } from 'react';
import { useAnnounce } from '../a11y/index.js';
import { evidenceToolTexts } from '../i18n/evidenceToolTexts.js';
import { useTranslations } from '../i18n/index.js';
import type { Evidence, MarkableText } from './createEvidence.js';
import { useEvidence, useEvidenceState } from './EvidenceContext.js';
import { usePlace } from './usePlace.js';

/** The text in which the focus is; else the first response's, else the first there is. */
export function findFocusedText(
  evidence: Evidence,
  document: Document | undefined,
): MarkableText | undefined {
  const texts = [...evidence.texts.values()].filter(({ element }) => element.getClientRects().length > 0);
  const panel = document?.activeElement?.closest('[data-adj="response-panel"], [data-adj="message"]');
  return (
    texts.find(({ element }) => panel?.contains(element)) ??
    texts.find(({ field }) => field.type === 'response') ??
    texts[0]
  );
}

type Move = readonly ['forward' | 'backward', 'word' | 'character' | 'line' | 'lineboundary'];

/** Where a key moves the caret. */
function toMove({ key, altKey }: KeyboardEvent): Move | undefined {
  const across = altKey ? 'character' : 'word';
  switch (key) {
    case 'ArrowRight':
      return ['forward', across];
    case 'ArrowLeft':
      return ['backward', across];
    case 'ArrowDown':
      return ['forward', 'line'];
    case 'ArrowUp':
      return ['backward', 'line'];
    case 'End':
      return ['forward', 'lineboundary'];
    case 'Home':
      return ['backward', 'lineboundary'];
    default:
      return undefined;
  }
}

/** The first place of a text that is on the screen. */
function placeCaret(element: HTMLElement, selection: Selection): void {
  const scroller = element.closest('[data-adj="response-scroll"], [data-adj="thread-scroll"]') ?? element;
  const { top } = scroller.getBoundingClientRect();
  const placed = [...element.querySelectorAll('[data-src]')];
  const first = placed.find((one) => one.getBoundingClientRect().bottom > top) ?? placed[0] ?? element;
  const text = element.ownerDocument.createTreeWalker(first, NodeFilter.SHOW_TEXT).nextNode();
  selection.collapse(text ?? first, 0);
}

function readCaretRect(selection: Selection | null): DOMRect | undefined {
  if (selection === null || selection.focusNode === null) return undefined;
  const range = selection.focusNode.ownerDocument?.createRange();
  range?.setStart(selection.focusNode, selection.focusOffset);
  const [rect] = range?.getClientRects() ?? [];
  if (rect !== undefined) return rect;
  const { focusNode } = selection;
  return (focusNode instanceof Element ? focusNode : focusNode.parentElement)?.getBoundingClientRect();
}

/** What is at the caret: the word behind it. */
function readWord({ focusNode, focusOffset }: Selection): string {
  const text = focusNode?.textContent ?? '';
  return /^\s*\S+/.exec(text.slice(focusOffset))?.[0].trim() ?? '';
}

const longestSaid = 80;

/** Moves the caret within the text; out of it, not at all. */
function moveCaret(
  element: HTMLElement,
  selection: Selection,
  [direction, by]: Move,
  isSelecting: boolean,
): void {
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  selection.modify(isSelecting ? 'extend' : 'move', direction, by);
  if (anchorNode === null || focusNode === null || element.contains(selection.focusNode)) return;
  selection.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
}

/** Hears the keys of the mode before the parts do: arrows would scroll. */
function useCaretKeys({ element, field }: MarkableText, onMoved: () => void): void {
  const { caretSaid, caretLeft, caretSelected } = useTranslations(evidenceToolTexts);
  const evidence = useEvidence();
  const announce = useAnnounce();
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each text.
  useEffect(() => {
    const document = element.ownerDocument;
    const selection = document.getSelection();
    const focusable = element.closest<HTMLElement>('[tabindex]');
    if (selection === null) return;
    focusable?.focus({ preventScroll: true });
    placeCaret(element, selection);
    announce(caretSaid);
    onMoved();
    const leave = () => {
      evidence.set({ caret: undefined });
      announce(caretLeft);
    };
    const press = (event: KeyboardEvent) => {
      const move = event.ctrlKey || event.metaKey ? undefined : toMove(event);
      if (event.key === 'Escape') leave();
      else if (move !== undefined) {
        moveCaret(element, selection, move, event.shiftKey);
        const text = selection.toString().replace(/\s+/g, ' ').trim();
        announce(selection.isCollapsed ? readWord(selection) : caretSelected(text.slice(-longestSaid)));
        selection.focusNode?.parentElement?.scrollIntoView({ block: 'nearest' });
        onMoved();
      } else return;
      event.preventDefault();
      event.stopPropagation();
    };
    const lose = ({ relatedTarget }: FocusEvent) => {
      const isWithin =
        relatedTarget instanceof Element && relatedTarget.closest('[data-adj="evidence"]') !== null;
      if (relatedTarget !== null && !isWithin) evidence.set({ caret: undefined });
    };
    document.addEventListener('keydown', press, true);
    focusable?.addEventListener('focusout', lose);
    return () => {
      document.removeEventListener('keydown', press, true);
      focusable?.removeEventListener('focusout', lose);
    };
  }, [element, toTargetKey(field)]);
}

/** Selecting in a text without a pointer: a caret that arrow keys move, and what they do. */
export function CaretMode({ text }: { text: MarkableText }) {
  const { caretHelp } = useTranslations(evidenceToolTexts);
  const hasSelected = useEvidenceState(({ selected }) => selected !== undefined);
  const [moves, setMoves] = useState(0);
  const caret = useRef<HTMLSpanElement>(null);
  const help = useRef<HTMLParagraphElement>(null);
  const document = text.element.ownerDocument;
  const readRect = () => readCaretRect(document.getSelection());
  useCaretKeys(text, () => setMoves((count) => count + 1));
  usePlace(caret, () => toCaretAnchor(readRect()), moves);
  usePlace(help, readRect, `${moves} ${hasSelected}`);
  return (
    <>
      <span data-adj="evidence-caret" ref={caret} />
      {hasSelected ? null : (
        <p data-adj="evidence-caret-help" aria-hidden="true" ref={help}>
          {caretHelp}
        </p>
      )}
    </>
  );
}

/** The caret stands on the line, not below it. */
function toCaretAnchor(rect: DOMRect | undefined): DOMRect | undefined {
  return rect === undefined ? undefined : new DOMRect(rect.left, rect.top - 6, 0, 0);
}
