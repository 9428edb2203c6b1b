import type { DataRow, SpanTarget, Target } from '../conversation/index.js';
import type { JsonValue, Problem } from '../errors/index.js';
import type { KindRegistry } from '../kinds/index.js';
import type { Label, LabelChange } from '../label/index.js';
import type { Ontology } from '../ontology/index.js';
import type { ReadingView } from './readingView.js';

/** `suggest`: a pre-label is a mark on an option. `prefill`: it is the answer from the start, and submitting confirms it. */
export type PrelabelMode = 'suggest' | 'prefill';

/** Rendered, or the exact characters. */
export type ContentMode = 'markdown' | 'raw';

/** What a host callback is asked to store. */
export type SaveIntent = 'submit' | 'skip' | 'flag';

/** Where the label is on its way to the host. */
export type SaveStatus =
  | { readonly status: 'idle' }
  | { readonly status: 'saving'; readonly intent: SaveIntent }
  | { readonly status: 'saved'; readonly intent: SaveIntent }
  | { readonly status: 'failed'; readonly intent: SaveIntent; readonly problem: Problem };

/** Whether the draft is safe: `none` before the first edit. */
export type DraftStatus = 'none' | 'saving' | 'saved' | 'failed';

/** Which burst of typing an edit belongs to: the question typed into, and when. */
export interface Burst {
  readonly key: string;
  /** Milliseconds since the epoch of its last edit. */
  readonly at: number;
}

/** One step of undo: the edits forth and back. A burst of typing is one step. */
export interface HistoryStep {
  readonly redo: readonly LabelChange[];
  readonly undo: readonly LabelChange[];
  readonly burst?: Burst;
}

/** What has been done, last one last; and what was undone, next one last. */
export interface History {
  readonly past: readonly HistoryStep[];
  readonly future: readonly HistoryStep[];
}

/** Whether more of a response's text is to come, whether it is whole, or broke off. */
export type StreamStatus = 'open' | 'done' | 'failed';

/** How the person worked. Beside the answers: undo leaves it alone. */
export interface Telemetry {
  /** Milliseconds the row was open and visible, up to `since`. */
  readonly elapsedMs: number;
  /** Since when the row is open and visible now, in milliseconds since the epoch. Absent: it is not. */
  readonly since?: number;
  /** Question key → milliseconds of work before its pre-label was first decided on. */
  readonly decidedAfterMs: Readonly<Record<string, number>>;
  /** Response id → whether its end came into view. A response that was not shown has no entry. */
  readonly reachedEnd: Readonly<Record<string, boolean>>;
  /** Response id → how much of a text that was still being written was there when an answer was given last, in UTF-16 units. */
  readonly judgedLength: Readonly<Record<string, number>>;
}

/** What is on the screen, not in the label. */
export interface View extends ReadingView {
  readonly contentMode: ContentMode;
  /** Response id → its own mode, where it differs from the common one. */
  readonly contentModes: Readonly<Record<string, ContentMode>>;
  /** The turn that is judged now, where there are several. */
  readonly comparisonId?: string | undefined;
  /** Where one response is shown at a time: which. */
  readonly shownResponseId?: string | undefined;
  /** The message that was gone to. Another object, another going: the same message may have been scrolled away since. */
  readonly shownMessage?: { readonly messageId: string } | undefined;
  /** The response that is read alone for now, though there is room for all. */
  readonly aloneResponseId?: string | undefined;
  /** Which two of three or more responses are compared. */
  readonly comparedResponseIds?: readonly [string, string] | undefined;
}

/** One annotator's work on one row, under one ontology version. Data only: what can be derived is a selector. */
export interface SessionState {
  readonly dataRow: DataRow;
  readonly ontology: Ontology;
  readonly kinds: KindRegistry;
  readonly prelabelMode: PrelabelMode;
  /** What is masked in the texts (`listMaskedRanges`). */
  readonly maskedPhrases: readonly string[];
  /** Whether every response has to be read to its end before the label can be given. */
  readonly requireReading: boolean;
  /** Every answer, also those in branches not chosen now. */
  readonly label: Label;
  readonly history: History;
  /** Whether problems are shown beside their fields: after a submit that could not be. */
  readonly isShowingProblems: boolean;
  readonly save: SaveStatus;
  readonly draftStatus: DraftStatus;
  readonly telemetry: Telemetry;
  /** Response id → how its text comes in, for those that are written while they are read. */
  readonly streams: Readonly<Record<string, StreamStatus>>;
  /** Whether the label can be given while a response is still being written. */
  readonly allowsEarlySubmit: boolean;
  readonly view: View;
}

/** Whose act an edit is. */
export type ChangeReason = 'person' | 'prelabel' | 'undo' | 'redo' | 'host';

/** An answer given, changed, or (without `answer`) taken back. */
export interface AnswerAction {
  readonly type: 'answer';
  readonly classificationId: string;
  readonly target: Target;
  readonly answer?: JsonValue | undefined;
  readonly reason: Extract<ChangeReason, 'person' | 'prelabel' | 'host'>;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** Whether it continues the last edit of the same answer, as typing does. */
  readonly merge?: boolean | undefined;
}

/** Everything that can happen to a session. */
export type SessionAction =
  | AnswerAction
  /** A marked part of a text is marked no more: all that was said about it is taken back at once. */
  | { readonly type: 'remove-span'; readonly target: SpanTarget }
  /** A response is shown; or its end came into view, which stays so. */
  | { readonly type: 'record-coverage'; readonly responseId: string; readonly reachedEnd: boolean }
  /** More of a response that is being written. */
  | { readonly type: 'append-text'; readonly responseId: string; readonly text: string }
  /** No more is to come of it, or none because it broke off. */
  | { readonly type: 'end-text'; readonly responseId: string; readonly hasFailed?: boolean | undefined }
  /** Every open suggestion of the turn becomes an answer, because a person said so. */
  | { readonly type: 'accept-prelabels'; readonly at: number }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' }
  | { readonly type: 'open'; readonly at: number }
  | { readonly type: 'pause'; readonly at: number }
  | { readonly type: 'show-problems' }
  | {
      readonly type: 'set-content-mode';
      readonly mode: ContentMode;
      readonly responseId?: string | undefined;
    }
  | { readonly type: 'show-comparison'; readonly comparisonId: string }
  /** How texts are shown, in whichever respects it names. */
  | { readonly type: 'set-view'; readonly view: Partial<View> }
  | { readonly type: 'set-draft-status'; readonly draftStatus: DraftStatus }
  | { readonly type: 'start-save'; readonly intent: SaveIntent }
  | { readonly type: 'finish-save'; readonly intent: SaveIntent; readonly label: Label }
  | { readonly type: 'fail-save'; readonly intent: SaveIntent; readonly problem: Problem }
  | { readonly type: 'dismiss-save' };
