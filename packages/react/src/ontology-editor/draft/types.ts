import type { Classification, MediaType } from '@adjudge/core';

/** An option while it is edited. */
export interface OptionDraft {
  readonly id: string;
  readonly label: string;
  /** Absent: the label. */
  readonly value?: string | undefined;
  readonly classifications?: readonly QuestionDraft[];
}

/** A question while it is edited: its settings may be missing, crossed or wrong until they are mended. */
export interface QuestionDraft extends Classification {
  readonly options?: readonly OptionDraft[];
  readonly [setting: string]: unknown;
}

/** An ontology while it is edited. */
export interface OntologyDraft {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly mediaType?: MediaType | undefined;
  readonly classifications: readonly QuestionDraft[];
}

/** An option of a question: option ids differ only within one question. */
export interface OptionAddress {
  readonly questionId: string;
  readonly optionId: string;
}

/** Where a question stands: among the ontology's own, or under an option. */
export interface QuestionPlace {
  readonly parent?: OptionAddress | undefined;
  readonly index: number;
}

/** Settings by name; `undefined` takes one away. */
export type Values = Readonly<Record<string, unknown>>;

/** Everything that can be done to a draft. With `merge`, like edits in a row are one step of undo, as typing is. */
export type OntologyEdit =
  | { readonly type: 'set-ontology'; readonly values: Values; readonly merge?: boolean }
  | { readonly type: 'add-question'; readonly question: QuestionDraft; readonly place: QuestionPlace }
  | { readonly type: 'set-question'; readonly id: string; readonly values: Values; readonly merge?: boolean }
  | { readonly type: 'set-kind'; readonly id: string; readonly kind: string; readonly optionLabels: Labels }
  | { readonly type: 'duplicate-question'; readonly id: string; readonly name: string }
  | { readonly type: 'move-question'; readonly id: string; readonly place: QuestionPlace }
  | { readonly type: 'remove-question'; readonly id: string }
  | { readonly type: 'add-option'; readonly questionId: string; readonly label: string }
  | {
      readonly type: 'set-option';
      readonly at: OptionAddress;
      readonly values: Values;
      readonly merge?: boolean;
    }
  | { readonly type: 'duplicate-option'; readonly at: OptionAddress; readonly label: string }
  | { readonly type: 'move-option'; readonly at: OptionAddress; readonly index: number }
  | { readonly type: 'remove-option'; readonly at: OptionAddress }
  | { readonly type: 'replace'; readonly draft: OntologyDraft }
  | { readonly type: 'reset'; readonly draft: OntologyDraft }
  | { readonly type: 'select'; readonly id: string | undefined }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' };

/** What the options of a new question are called, in the host's language. */
export type Labels = readonly string[];

/** One step of the history. */
export interface DraftStep {
  readonly draft: OntologyDraft;
  /** The question whose settings are shown; nothing: those of the ontology itself. */
  readonly selectedId: string | undefined;
}

/** A draft and its history. */
export interface OntologyDraftState extends DraftStep {
  readonly past: readonly DraftStep[];
  readonly future: readonly DraftStep[];
  /** What the last edit was done to, if another like it may join it. */
  readonly mergeKey?: string | undefined;
}
