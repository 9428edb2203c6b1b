'use client';

import type { BestWorstFieldProps } from './BestWorstField.js';
import { createLazySource, LazyField } from './LazyField.js';
import type { PreferenceFieldProps } from './PreferenceField.js';
import type { RatingFieldProps } from './RatingField.js';

const ratings = createLazySource<RatingFieldProps>(() =>
  import('./RatingField.js').then((file) => file.RatingField),
);
const verdicts = createLazySource<PreferenceFieldProps>(() =>
  import('./PreferenceField.js').then((file) => file.PreferenceField),
);
const matrices = createLazySource<PreferenceFieldProps>(() =>
  import('./PreferenceMatrix.js').then((file) => file.PreferenceMatrix),
);
const bestWorst = createLazySource<BestWorstFieldProps>(() =>
  import('./BestWorstField.js').then((file) => file.BestWorstField),
);

/** A number on a scale. Its code is loaded when a question first needs it, as that of each field here. */
export function LazyRatingField(props: RatingFieldProps) {
  return <LazyField source={ratings} fieldProps={props} />;
}

/** Which response is better: one verdict, or one along each axis. */
export function LazyPreferenceField(props: PreferenceFieldProps) {
  const isMatrix = props.classification.axes !== undefined;
  return <LazyField key={String(isMatrix)} source={isMatrix ? matrices : verdicts} fieldProps={props} />;
}

/** Which response is the best and which the worst. */
export function LazyBestWorstField(props: BestWorstFieldProps) {
  return <LazyField source={bestWorst} fieldProps={props} />;
}
