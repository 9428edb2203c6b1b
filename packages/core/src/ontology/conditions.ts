import type { Target } from '../conversation/index.js';
import type { Classification, Condition } from '../kinds/index.js';

/** What follows from a label's answers. */
export interface Conditions {
  holds(condition: Condition, target: Target): boolean;
  /** Ids of the options whose nested classifications are asked. */
  listOpened(classification: Classification, target: Target): readonly string[];
}
