import type { Presentation, Target } from '../conversation/index.js';
import type { JsonValue } from '../errors/index.js';

/** Who labels. The id decides the order in which responses are shown and is kept in the label. */
export interface Annotator {
  readonly id: string;
}

/** Whose act made an answer what it is. */
export type AnswerOrigin = 'person' | 'prelabel-accepted' | 'prelabel-changed' | 'host';

/** One answer: to which question, about what. */
export interface Annotation {
  readonly classificationId: string;
  readonly target: Target;
  readonly answer: JsonValue;
  readonly origin: AnswerOrigin;
}

/** What became of a suggestion: taken over, answered otherwise, or answered and then emptied. */
export interface PrelabelOutcome {
  readonly classificationId: string;
  readonly target: Target;
  readonly outcome: 'accepted' | 'changed' | 'cleared';
  /** Milliseconds of work on the row before the decision. */
  readonly elapsedMs: number;
}

/** Why a row was left without answers. */
export interface Skip {
  readonly reason?: string;
}

export type LabelStatus = 'draft' | 'submitted' | 'skipped';

/**
 * All answers of one annotator on one row, with what is needed to read them later: which text was judged, which questions were asked,
 * in which order and under which letters the responses stood.
 */
export interface Label {
  readonly version: 1;
  readonly dataRowId: string;
  /** `toRowHash` of the row that was judged. */
  readonly rowHash: string;
  readonly ontologyId: string;
  readonly ontologyVersion: number;
  readonly annotator: Annotator;
  /** Sorted by target and classification, so that equal labels are equal texts. */
  readonly annotations: readonly Annotation[];
  readonly presentation: Presentation;
  /** Milliseconds the row was open and visible before the label was given. */
  readonly timing?: { readonly elapsedMs: number };
  readonly prelabelOutcomes?: readonly PrelabelOutcome[];
  readonly skip?: Skip;
  readonly status: LabelStatus;
}
