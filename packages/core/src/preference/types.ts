import type { TieQuality } from '../conversation/index.js';

/** Which question a preference comes from. */
export interface PreferenceSource {
  readonly classificationId: string;
  readonly kind: string;
}

/** One response was found better than another. */
export interface Preferred {
  readonly relation: 'preferred';
  /** Id of the better response. */
  readonly preferred: string;
  /** Id of the other one. */
  readonly rejected: string;
  /** How much better, 0 … 1, where it was asked. */
  readonly strength?: number;
  /** What was judged (helpfulness, honesty …), where there are several. */
  readonly axis?: string;
  readonly source: PreferenceSource;
}

/** Responses were found as good as each other. */
export interface Tie {
  readonly relation: 'tie';
  readonly quality: TieQuality;
  /** Ids of the tied responses. */
  readonly responses: readonly string[];
  readonly axis?: string;
  readonly source: PreferenceSource;
}

/** What every verdict of every kind compiles to: a relation between responses, never a signed number. */
export type Preference = Preferred | Tie;
