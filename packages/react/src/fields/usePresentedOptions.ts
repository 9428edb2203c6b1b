'use client';

import {
  listPresentedOptions,
  type OptionClassification,
  type PresentedOption,
  toAskedComparison,
} from '@adjudge/core';
import { useMemo } from 'react';
import { type FieldProps, useSessionConfiguration } from '../session/index.js';
import { listOptionKeys } from './verdictKeys.js';

/** The options as they are shown in this row, and what is needed to show them. */
export interface ShownOptions {
  readonly options: readonly PresentedOption[];
  /** The key of each option, as it is written; the whole list is empty where keys are off. */
  readonly keys: readonly (string | null)[];
  /** Whether the keys act wherever the focus is in the editor, since they are those of the responses; otherwise in the question only. */
  readonly hasEditorKeys: boolean;
  readonly isVerdict: boolean;
}

/** 1 to 9 and 0, in the order shown. */
function listDigitKeys(count: number): readonly (string | null)[] {
  return Array.from({ length: count }, (_, place) => (place < 10 ? String((place + 1) % 10) : null));
}

/**
 * The options of a radio or checklist as this row shows them, for a host's own field: those that mean responses under their letters and
 * in letter order, without those that mean nothing here. They never change within a session.
 *
 * @param props the field's own.
 */
export function usePresentedOptions({
  classification,
  target,
  hasKeys,
}: Pick<FieldProps<OptionClassification, unknown>, 'classification' | 'target' | 'hasKeys'>): ShownOptions {
  const { controller, hotkeys, areKeysOn } = useSessionConfiguration('usePresentedOptions');
  return useMemo(() => {
    const state = controller.store.getState();
    const options = listPresentedOptions(state, classification, target);
    const isVerdict = toAskedComparison(state, { classification, target }) !== undefined;
    const own = classification.uiMode === 'hotkey' ? listDigitKeys(options.length) : [];
    const keys = hasKeys ? listOptionKeys(options, hotkeys) : own;
    return { options, keys: areKeysOn ? keys : [], hasEditorKeys: hasKeys, isVerdict };
  }, [controller, classification, target, hasKeys, hotkeys, areKeysOn]);
}
