import { type SpanTarget, toTargetKey } from '../conversation/index.js';
import { isEqualJson } from '../errors/index.js';
import { applyLabelChanges, type Label, type LabelChange, toAnnotation } from '../label/index.js';
import { toQuestionKey } from '../ontology/index.js';
import { reduceAcceptPrelabels } from './acceptPrelabels.js';
import { applyEdit, applyRedo, applyUndo } from './history.js';
import { toOrigin, toPrelabel } from './prelabels.js';
import { reduceReading } from './reading.js';
import { isSameReadingView, toReadingView } from './readingView.js';
import { reduceStream, toJudged } from './streams.js';
import { toDecided, toElapsedMs } from './telemetry.js';
import type { AnswerAction, ContentMode, SessionAction, SessionState, View } from './types.js';

function toChange(state: SessionState, action: AnswerAction): LabelChange {
  const { classificationId, target, answer } = action;
  if (answer === undefined) return { type: 'clear-answer', classificationId, target };
  const origin = toOrigin(toPrelabel(state, classificationId, target), action);
  return { type: 'set-answer', annotation: { classificationId, target, answer, origin } };
}

/** A label that was given and is edited again is a draft again. */
function toReopened(label: Label): Label {
  if (label.status === 'draft') return label;
  const { skip: _skip, ...rest } = label;
  return { ...rest, status: 'draft' };
}

function reduceAnswer(state: SessionState, action: AnswerAction): SessionState {
  const { classificationId, target } = action;
  const key = toQuestionKey(classificationId, target);
  const before = toReopened(state.label);
  const given = toAnnotation(before.annotations, classificationId, target)?.answer;
  if (isEqualJson(given, action.answer)) return state;
  const label = applyLabelChanges([toChange(state, action)], before);
  const hasPrelabel = toPrelabel(state, classificationId, target) !== undefined;
  return {
    ...state,
    label,
    history: applyEdit(
      state.history,
      before,
      label,
      action.merge === true ? { key, at: action.at } : undefined,
    ),
    save: { status: 'idle' },
    telemetry: hasPrelabel ? toDecided(toJudged(state), [key], action.at) : toJudged(state),
  };
}

function reduceRemoveSpan(state: SessionState, target: SpanTarget): SessionState {
  const before = toReopened(state.label);
  const key = toTargetKey(target);
  const own = before.annotations.filter((one) => toTargetKey(one.target) === key);
  if (own.length === 0) return state;
  const changes = own.map(
    ({ classificationId }): LabelChange => ({ type: 'clear-answer', classificationId, target }),
  );
  const label = applyLabelChanges(changes, before);
  return { ...state, label, history: applyEdit(state.history, before, label), save: { status: 'idle' } };
}

function reduceTravel(state: SessionState, travel: typeof applyUndo): SessionState {
  const travelled = travel(state.history, toReopened(state.label));
  return travelled === undefined ? state : { ...state, ...travelled, save: { status: 'idle' } };
}

function reduceContentMode(view: View, mode: ContentMode, responseId: string | undefined): View {
  // The common switch takes all panels along; a panel's own switch is its exception until then.
  if (responseId === undefined) return { ...view, contentMode: mode, contentModes: {} };
  return { ...view, contentModes: { ...view.contentModes, [responseId]: mode } };
}

/** Another turn has other responses. */
function toComparisonView(view: View, comparisonId: string): View {
  const { shownResponseId: _shown, aloneResponseId: _alone, comparedResponseIds: _compared, ...rest } = view;
  return { ...rest, comparisonId };
}

function reduceView(state: SessionState, asked: Partial<View>): SessionState {
  const view = { ...state.view, ...asked, ...toReadingView(asked, state.view) };
  const names = Object.keys(asked) as (keyof View)[];
  const isSame =
    isSameReadingView(view, state.view) && names.every((name) => view[name] === state.view[name]);
  return isSame ? state : { ...state, view };
}

function reduceActivity(state: SessionState, since: number | undefined, at: number): SessionState {
  const { since: _since, ...telemetry } = state.telemetry;
  const elapsedMs = toElapsedMs(state.telemetry, at);
  return { ...state, telemetry: { ...telemetry, elapsedMs, ...(since === undefined ? {} : { since }) } };
}

/** What an annotator can do while nothing is on its way to the host. */
function reduceEdit(state: SessionState, action: SessionAction): SessionState {
  switch (action.type) {
    case 'answer':
      return reduceAnswer(state, action);
    case 'remove-span':
      return reduceRemoveSpan(state, action.target);
    case 'accept-prelabels':
      return reduceAcceptPrelabels(state, toReopened(state.label), action.at);
    case 'undo':
      return reduceTravel(state, applyUndo);
    case 'redo':
      return reduceTravel(state, applyRedo);
    case 'start-save':
      return { ...state, save: { status: 'saving', intent: action.intent } };
    default:
      return state;
  }
}

/**
 * The only writer of a session: what follows from an action. Pure. While a save is on its way, edits and further saves are ignored, so
 * that what the host stores is what the person saw when submitting.
 */
export function reduceSession(state: SessionState, action: SessionAction): SessionState {
  switch (action.type) {
    case 'open':
      return state.telemetry.since === undefined ? reduceActivity(state, action.at, action.at) : state;
    case 'pause':
      return reduceActivity(state, undefined, action.at);
    case 'record-coverage':
      return reduceReading(state, action);
    case 'append-text':
    case 'end-text':
      return reduceStream(state, action);
    case 'show-problems':
      return { ...state, isShowingProblems: true };
    case 'set-content-mode':
      return { ...state, view: reduceContentMode(state.view, action.mode, action.responseId) };
    case 'show-comparison':
      return { ...state, view: toComparisonView(state.view, action.comparisonId) };
    case 'set-view':
      return reduceView(state, action.view);
    case 'set-draft-status':
      return state.draftStatus === action.draftStatus ? state : { ...state, draftStatus: action.draftStatus };
    case 'finish-save':
      return { ...state, label: action.label, save: { status: 'saved', intent: action.intent } };
    case 'fail-save':
      return { ...state, save: { status: 'failed', intent: action.intent, problem: action.problem } };
    case 'dismiss-save':
      return { ...state, save: { status: 'idle' } };
    default:
      return state.save.status === 'saving' ? state : reduceEdit(state, action);
  }
}
