'use client';

import { useLateValue } from '../../parts/index.js';
import { lateTools } from '../late/lateTools.js';

/** A quiet word on how much alike the responses are, at a place that is always there for it. */
export function ComparingNote() {
  const tools = useLateValue(lateTools, 'when-idle');
  return <span data-adj="comparing-note">{tools === undefined ? null : <tools.ComparingNoteText />}</span>;
}
