import {
  type ChangeReason,
  createProblem,
  type DraftStorage,
  diffLabels,
  isSameReadingView,
  type ReadingView,
  type Revision,
  reduceSession,
  type SessionAction,
  type SessionState,
  selectFirstHold,
  selectProblems,
  toAnnotation,
  toReadingView,
  toSkippedLabel,
  toSubmittedLabel,
  toTimedLabel,
} from '@adjudge/core';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { createDraftSaver } from './createDraftSaver.js';
import { createOutbox } from './createOutbox.js';
import { createReport, type Report } from './createReport.js';
import type { HostCallbacks } from './hostContract.js';
import { toShownState } from './shownState.js';

/** What a session's controller is made of. */
export interface SessionControllerConfig {
  readonly sessionKey: string;
  readonly state: SessionState;
  readonly draftStorage: DraftStorage | undefined;
  readonly draftSequence: number;
  readonly draftRevision: Revision | undefined;
  /** The host's callbacks as they are now, and the view where the host holds it. */
  getCallbacks(): HostCallbacks & { readonly view?: Partial<ReadingView> | undefined };
}

/** A session's store, and the only ways to change it. */
export interface SessionController {
  readonly store: StoreApi<SessionState>;
  dispatch(action: SessionAction): void;
  /** Gives the label to the host; with problems, or something still to read, does not. */
  submit(): boolean;
  skip(reason?: string): void;
  flag(comment: string): void;
  /** Tries the save that failed again, with the same content and key. */
  retry(): void;
  /** Writes what waits to be written: the page may be going away. */
  flush(): void;
  /** Tells the host of something that went wrong and did not stop the person. Never throws. */
  readonly report: Report;
}

/** A person who takes a suggestion over changed the label because of it. */
function toReason(action: SessionAction, after: SessionState): ChangeReason | undefined {
  if (action.type === 'answer') {
    const given = toAnnotation(after.label.annotations, action.classificationId, action.target);
    return given?.origin === 'prelabel-accepted' ? 'prelabel' : action.reason;
  }
  if (action.type === 'accept-prelabels') return 'prelabel';
  return action.type === 'undo' || action.type === 'redo' ? action.type : undefined;
}

/** Tells the host of an edit, in the event that made it. */
function notifyEdit(
  callbacks: HostCallbacks,
  before: SessionState,
  after: SessionState,
  reason: ChangeReason,
  report: Report,
): void {
  try {
    const changes = diffLabels(before.label, after.label);
    callbacks.onLabelChange?.(after.label, { reason, changes, problems: selectProblems(after) });
  } catch (cause) {
    report(createProblem('callback-failed', 'The host’s onLabelChange threw. The edit is kept.'), cause);
  }
}

/** Tells the host how the person wants the texts shown. Under a view of the host's own, showing it is the host's answer. */
function notifyView(
  { view, onViewChange }: ReturnType<SessionControllerConfig['getCallbacks']>,
  state: SessionState,
  action: SessionAction,
  report: Report,
): void {
  if (action.type !== 'set-view' || onViewChange === undefined) return;
  const shown = toShownState(state, { view, isBlind: false });
  const wanted = reduceSession(shown, action).view;
  if (isSameReadingView(shown.view, wanted)) return;
  try {
    onViewChange(toReadingView(wanted), { reason: 'person' });
  } catch (cause) {
    report(createProblem('callback-failed', 'The host’s onViewChange threw. The view is changed.'), cause);
  }
}

/** Makes a session's store and everything that may change it. Pure until used: safe to call while rendering. */
export function createSessionController(config: SessionControllerConfig): SessionController {
  const store = createStore<SessionState>()(() => config.state);
  const report = createReport(config.getCallbacks);

  const saver = createDraftSaver({
    sessionKey: config.sessionKey,
    storage: config.draftStorage,
    sequence: config.draftSequence,
    revision: config.draftRevision,
    getSaveDraft: () => config.getCallbacks().onSaveDraft,
    onStatus: (draftStatus) => dispatch({ type: 'set-draft-status', draftStatus }),
    onError: report,
  });

  function dispatch(action: SessionAction): void {
    const before = store.getState();
    const after = reduceSession(before, action);
    notifyView(config.getCallbacks(), before, action, report);
    if (after === before) return;
    store.setState(after, true);
    const reason = toReason(action, after);
    if (reason === undefined || after.label === before.label) return;
    notifyEdit(config.getCallbacks(), before, after, reason, report);
    saver.schedule(() => toTimedLabel(store.getState(), Date.now()));
  }

  const outbox = createOutbox({ ...config, saver, dispatch, report });
  const isSaving = () => store.getState().save.status === 'saving';

  function submit(): boolean {
    const state = store.getState();
    if (isSaving()) return false;
    if (selectProblems(state).length > 0) {
      dispatch({ type: 'show-problems' });
      return false;
    }
    if (selectFirstHold(state) !== undefined) return false;
    const label = toSubmittedLabel(state, Date.now());
    outbox.give('submit', label, '', (save) => config.getCallbacks().onSubmit?.(label, save));
    return true;
  }

  function skip(reason = ''): void {
    if (isSaving()) return;
    const details = reason === '' ? {} : { reason };
    const label = toSkippedLabel(store.getState(), Date.now(), details);
    outbox.give('skip', label, reason, (save) => config.getCallbacks().onSkip?.({ label, ...details }, save));
  }

  function flag(comment: string): void {
    if (isSaving()) return;
    const label = toTimedLabel(store.getState(), Date.now());
    outbox.give('flag', label, comment, (save) => config.getCallbacks().onFlag?.({ label, comment }, save));
  }

  function retry(): void {
    if (!isSaving()) outbox.retry();
  }

  return { store, dispatch, submit, skip, flag, retry, flush: () => void saver.flush(), report };
}
