'use client';

import { createContext, type ReactNode, useContext, useState } from 'react';
import { useStore } from 'zustand/react';
import { createEvidence, type Evidence, type EvidenceState } from './createEvidence.js';

/** Parts outside an editor mark nothing. */
const EvidenceContext = createContext(createEvidence());

/** The evidence of an editor, for all parts in it. */
export function EvidenceProvider({ children }: { children: ReactNode }) {
  const [evidence] = useState(createEvidence);
  return <EvidenceContext.Provider value={evidence}>{children}</EvidenceContext.Provider>;
}

/** The editor’s evidence. */
export function useEvidence(): Evidence {
  return useContext(EvidenceContext);
}

/** Reads what is being marked. */
export function useEvidenceState<Selected>(selector: (state: EvidenceState) => Selected): Selected {
  return useStore(useEvidence().store, selector);
}
