import type { PreferenceClassification, PreferenceVerdict, PresentedResponse } from '@adjudge/core';
import type { ChoiceState } from './ChoiceGroup.js';
import type { Proposed } from './useProposed.js';

/** What each way of asking for one verdict takes: as the question itself, and as one axis of it. */
export interface PreferenceInputProps {
  classification: PreferenceClassification;
  responses: readonly PresentedResponse[];
  field: ChoiceState;
  labelledBy: string;
  verdict: PreferenceVerdict | undefined;
  suggestion: Proposed<PreferenceVerdict> | undefined;
  onVerdict: (verdict: PreferenceVerdict) => void;
  /** Whether the keys of the responses are its keys, so that it shows them. */
  hasKeys: boolean;
}
