import type { Prelabel } from '../conversation/index.js';
import { applyLabelChanges, type Label, toAnnotation } from '../label/index.js';
import { type Question, toQuestionKey } from '../ontology/index.js';
import { applyEdit } from './history.js';
import { toPrelabel } from './prelabels.js';
import { selectTurnQuestions } from './selectors.js';
import { toJudged } from './streams.js';
import { toDecided } from './telemetry.js';
import type { SessionState } from './types.js';

function toOpenPrelabel(state: SessionState, { classification, target }: Question): Prelabel | undefined {
  if (toAnnotation(state.label.annotations, classification.id, target) !== undefined) return undefined;
  const prelabel = toPrelabel(state, classification.id, target);
  const kind = state.kinds.get(classification.kind);
  if (prelabel === undefined || kind === undefined) return undefined;
  return kind.parseAnswer(prelabel.answer, classification).ok ? prelabel : undefined;
}

const openByLabel = new WeakMap<Label, { questions: readonly Question[]; open: readonly Prelabel[] }>();

/**
 * The suggestions that wait for a person's word: of the questions asked in the turn judged now, those without an answer. One that its
 * question does not take is left out. Where suggestions are answers from the start, none waits.
 */
export function selectOpenPrelabels(state: SessionState): readonly Prelabel[] {
  const questions = selectTurnQuestions(state);
  const known = openByLabel.get(state.label);
  if (known?.questions === questions) return known.open;
  const open =
    state.prelabelMode === 'prefill'
      ? []
      : questions.flatMap((question) => toOpenPrelabel(state, question) ?? []);
  openByLabel.set(state.label, { questions, open });
  return open;
}

/**
 * Every open suggestion taken over at once, and those of the questions that this opens: one step of undo.
 *
 * @param before the label to begin with: the state's own, as a draft.
 */
export function reduceAcceptPrelabels(state: SessionState, before: Label, at: number): SessionState {
  let label = before;
  const accepted: string[] = [];
  for (let open = selectOpenPrelabels(state); open.length > 0; ) {
    label = applyLabelChanges(
      open.map(({ classificationId, target, answer }) => ({
        type: 'set-answer',
        annotation: { classificationId, target, answer, origin: 'prelabel-accepted' },
      })),
      label,
    );
    accepted.push(...open.map(({ classificationId, target }) => toQuestionKey(classificationId, target)));
    open = selectOpenPrelabels({ ...state, label });
  }
  if (accepted.length === 0) return state;
  return {
    ...state,
    label,
    history: applyEdit(state.history, before, label),
    save: { status: 'idle' },
    telemetry: toDecided(toJudged(state), accepted, at),
  };
}
