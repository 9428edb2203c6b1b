'use client';

import { createLazySource, LazyField } from '../LazyField.js';
import type { RankingFieldProps } from './types.js';

const board = /* @__PURE__ */ createLazySource<RankingFieldProps>(() =>
  import('./RankingBoard.js').then(({ RankingBoard }) => RankingBoard),
);

/** The responses from the best to the worst. Its code, dragging among it, is loaded when a question first needs it. */
export function RankingField(props: RankingFieldProps) {
  return <LazyField source={board} fieldProps={props} />;
}
