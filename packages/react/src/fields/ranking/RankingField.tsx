'use client';

import type { RankingAnswer, RankingClassification } from '@adjudge/core';
import type { FieldProps } from '../../session/index.js';
import { createLazySource, LazyField } from '../LazyField.js';

/** What a ranking's parts get. */
export type RankingFieldProps = FieldProps<RankingClassification, RankingAnswer>;

const board = /* @__PURE__ */ createLazySource<RankingFieldProps>(() =>
  import('./RankingBoard.js').then(({ RankingBoard }) => RankingBoard),
);

/** The responses from the best to the worst. Its code, dragging among it, is loaded when a question first needs it. */
export function RankingField(props: RankingFieldProps) {
  return <LazyField source={board} fieldProps={props} />;
}
