'use client';

import { type RefObject, useEffect } from 'react';
import { useSessionConfiguration } from '../session/index.js';
import { CaretMode, findFocusedText } from './CaretMode.js';
import { useEvidence, useEvidenceState } from './EvidenceContext.js';
import { EvidencePopover, type RenderSpanFields } from './EvidencePopover.js';
import { SelectionToolbar } from './SelectionToolbar.js';
import { useTextSelection } from './useTextSelection.js';

interface EvidenceToolsProps {
  renderFields: RenderSpanFields;
  /** The element they stand in. */
  root: RefObject<HTMLElement | null>;
}

/** What is beside a selection or a mark: tools, the questions, the caret of those who select by keys. */
export function EvidenceTools({ renderFields, root }: EvidenceToolsProps) {
  const { isDisabled, isReadOnly } = useSessionConfiguration('Evidence.Root');
  const evidence = useEvidence();
  const { selected, open, caret } = useEvidenceState((state) => state);
  const canMark = !isDisabled && !isReadOnly;
  const readSelected = useTextSelection(evidence, root);
  useEffect(() => {
    // What was selected is asked about now; it would lie over its own mark.
    if (open !== undefined) root.current?.ownerDocument.getSelection()?.removeAllRanges();
  }, [open, root]);
  useEffect(() => {
    if (!canMark) return;
    evidence.key.press = () => {
      readSelected();
      const { selected: span } = evidence.store.getState();
      if (span !== undefined) evidence.open(span);
      else evidence.set({ caret: findFocusedText(evidence, root.current?.ownerDocument), open: undefined });
    };
    return () => {
      evidence.key.press = () => {};
    };
  }, [evidence, canMark, root, readSelected]);
  return (
    <>
      {caret !== undefined && canMark ? <CaretMode text={caret} /> : null}
      {selected !== undefined && open === undefined && canMark ? <SelectionToolbar span={selected} /> : null}
      {open === undefined ? null : <EvidencePopover span={open} renderFields={renderFields} />}
    </>
  );
}
