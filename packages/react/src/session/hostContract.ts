import type {
  AnswerProblem,
  ChangeReason,
  Label,
  LabelChange,
  Ontology,
  Problem,
  ReadingView,
  Revision,
} from '@adjudge/core';

/** What comes with everything a host is asked to store. */
export interface Save {
  /** The same for each try at storing the same content, another one when the content differs. */
  readonly idempotencyKey: string;
  /** 1 for the first try. */
  readonly attempt: number;
  /** The revision the host answered last, where it gives revisions. */
  readonly baseRevision?: Revision;
  /** Aborted when a later save makes this one needless. */
  readonly signal: AbortSignal;
}

/** What a host may answer: nothing, or the revision it stored. A throw or rejection means: not stored. */
// biome-ignore lint/suspicious/noConfusingVoidType: a callback that returns nothing is the usual case.
export type SaveResult = void | undefined | { readonly revision: Revision };

/** Why a label changed, by which edits, and what now keeps it from being submitted. */
export interface LabelChangeDetails {
  readonly reason: ChangeReason;
  readonly changes: readonly LabelChange[];
  readonly problems: readonly AnswerProblem[];
}

/** Whose act changed how the texts are shown. */
export interface ViewChangeDetails {
  readonly reason: ChangeReason;
}

/** A row that was left: its label carries no answers. */
export interface SkipDetails {
  readonly label: Label;
  readonly reason?: string;
}

/** A row that somebody should look at. Its label is the draft as it stands. */
export interface FlagDetails {
  readonly label: Label;
  readonly comment: string;
}

type Answer = SaveResult | Promise<SaveResult>;

/** What a host does with what happens in the editor. A missing callback removes its control. Labels are typed by the ontology. */
export interface HostCallbacks<Defined extends Ontology = Ontology> {
  /** In the event that caused it, with the label as it is now. */
  onLabelChange?: ((label: Label<Defined>, details: LabelChangeDetails) => void) | undefined;
  /** In the event that caused it, with the view as it is now: to be kept, and handed to the next editor. */
  onViewChange?: ((view: ReadingView, details: ViewChangeDetails) => void) | undefined;
  /** A moment after an edit, once the draft lies in `draftStorage`. */
  onSaveDraft?: ((label: Label<Defined>, save: Save) => Answer) | undefined;
  onSubmit?: ((label: Label<Defined>, save: Save) => Answer) | undefined;
  onSkip?: ((details: SkipDetails, save: Save) => Answer) | undefined;
  onFlag?: ((details: FlagDetails, save: Save) => Answer) | undefined;
  /** Everything that went wrong and did not stop the person: storage, callbacks, fields, stored labels that do not fit. */
  onError?: ((problem: Problem, cause?: unknown) => void) | undefined;
}
