'use client';

import type { PresentedResponse } from '@adjudge/core';
import { createContext, useContext } from 'react';
import type { Decoration } from '../../message-content/index.js';
import type { Finding } from './DifferenceFinder.js';
import type { Side } from './toDecorations.js';
import type { Difference } from './types.js';

/** Two responses that are compared. */
export type ComparedPair = readonly [PresentedResponse, PresentedResponse];

/** What is known of how two responses differ. */
export interface Differences {
  readonly pair: ComparedPair | undefined;
  /** Nothing while they are not compared, or not compared yet. */
  readonly finding: Finding | undefined;
  readonly list: readonly Difference[];
  /** The difference a person is at. */
  readonly current: Difference | undefined;
  readonly setCurrent: (difference: Difference) => void;
  /** Tries again after the code could not be loaded. */
  readonly retry: () => void;
  readonly decorations: Readonly<Record<Side, readonly Decoration[]>>;
}

const none: readonly never[] = [];
/** Where nothing is compared. */
export const noDifferences: Differences = {
  pair: undefined,
  finding: undefined,
  list: none,
  current: undefined,
  setCurrent: () => {},
  retry: () => {},
  decorations: { a: none, b: none },
};
export const DifferencesContext = createContext<Differences>(noDifferences);

/** The differences of the responses that are compared now. */
export function useDifferences(): Differences {
  return useContext(DifferencesContext);
}

/** What marks a response while it is compared; the same list as long as nothing of it changes. */
export function useDifferenceDecorations(responseId: string): readonly Decoration[] {
  const { pair, decorations } = useDifferences();
  const side = pair?.findIndex(({ response }) => response.id === responseId);
  return side === 0 ? decorations.a : side === 1 ? decorations.b : none;
}
