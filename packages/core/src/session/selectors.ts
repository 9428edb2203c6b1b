import {
  type Comparison,
  listPresented,
  listPrompt,
  type Message,
  type ModelResponse,
  type Prelabel,
  type Target,
  toJudgedComparison,
} from '../conversation/index.js';
import type { JsonValue } from '../errors/index.js';
import {
  type AnswerProblem,
  isQuestionAnswered,
  listAskedAnnotations,
  listLabelQuestions,
  listVerdicts,
  toAnnotation,
  validateLabel,
} from '../label/index.js';
import { type Question, toQuestionKey } from '../ontology/index.js';
import { toPrelabel } from './reduceSession.js';
import type { ContentMode, SessionState } from './types.js';

/**
 * A selector that is computed once a label (or row): the same object as long as nothing it depends on has changed, as a store's
 * subscribers need it.
 */
function createCached<Value>(part: 'label' | 'dataRow', compute: (state: SessionState) => Value) {
  const cache = new WeakMap<object, Value>();
  return (state: SessionState): Value => {
    const cached = cache.get(state[part]);
    if (cached !== undefined) return cached;
    const value = compute(state);
    cache.set(state[part], value);
    return value;
  };
}

/** The questions asked now, in the order shown. */
export const selectQuestions: (state: SessionState) => readonly Question[] = createCached('label', (state) =>
  listLabelQuestions(state.label, state.dataRow, state.ontology, state.kinds),
);

/** What keeps the label from being submitted, in the order of the questions. */
export const selectProblems: (state: SessionState) => readonly AnswerProblem[] = createCached(
  'label',
  (state) => validateLabel(state.label, state.dataRow, state.ontology, state.kinds),
);

const selectProblemsByQuestion = createCached('label', (state) => {
  const byKey = new Map<string, AnswerProblem[]>();
  for (const problem of selectProblems(state)) {
    const key = toQuestionKey(problem.classificationId, problem.target);
    byKey.set(key, [...(byKey.get(key) ?? []), problem]);
  }
  return byKey;
});

const noProblems: readonly AnswerProblem[] = [];

/** What is wrong with one question's answer. */
export function selectAnswerProblems(
  state: SessionState,
  classificationId: string,
  target: Target,
): readonly AnswerProblem[] {
  return selectProblemsByQuestion(state).get(toQuestionKey(classificationId, target)) ?? noProblems;
}

/** One question's answer, if it has one. */
export function selectAnswer(
  state: SessionState,
  classificationId: string,
  target: Target,
): JsonValue | undefined {
  return toAnnotation(state.label.annotations, classificationId, target)?.answer;
}

/** What was suggested for one question, if anything was. */
export function selectPrelabel(
  state: SessionState,
  classificationId: string,
  target: Target,
): Prelabel | undefined {
  return toPrelabel(state, classificationId, target);
}

/** How far the label is: how many of the questions asked are answered, and how many answers are still wanting or wrong. */
export interface Progress {
  readonly answered: number;
  readonly asked: number;
  readonly left: number;
}

export const selectProgress: (state: SessionState) => Progress = createCached('label', (state) => {
  const questions = selectQuestions(state);
  return {
    answered: questions.filter((question) => isQuestionAnswered(state.label, question, state.kinds)).length,
    asked: questions.length,
    left: selectProblemsByQuestion(state).size,
  };
});

/** Whether the label can be given as it is: nothing is missing or wrong and nothing is on its way. */
export function selectCanSubmit(state: SessionState): boolean {
  return state.save.status !== 'saving' && selectProblems(state).length === 0;
}

export function selectCanUndo(state: SessionState): boolean {
  return state.save.status !== 'saving' && state.history.past.length > 0;
}

export function selectCanRedo(state: SessionState): boolean {
  return state.save.status !== 'saving' && state.history.future.length > 0;
}

/** The comparison that is judged, if the row has responses. */
export function selectComparison(state: SessionState): Comparison | undefined {
  return toJudgedComparison(state.dataRow);
}

/** The conversation the judged responses continue. */
export const selectPrompt: (state: SessionState) => readonly Message[] = createCached('dataRow', (state) =>
  listPrompt(state.dataRow, selectComparison(state)),
);

/** A response as it is shown. */
export interface PresentedResponse {
  readonly response: ModelResponse;
  readonly letter: string;
}

/** The judged responses in the order shown, with their letters. */
export const selectPresentedResponses: (state: SessionState) => readonly PresentedResponse[] = createCached(
  'label',
  (state) => {
    const comparison = selectComparison(state);
    if (comparison === undefined) return [];
    const { order, letters } = state.label.presentation;
    return listPresented(comparison.responses, order[comparison.id]).map((response) => ({
      response,
      letter: letters[comparison.id]?.[response.id] ?? '',
    }));
  },
);

const selectPreferredIds = createCached('label', (state) => {
  const verdicts = listVerdicts(state.label, state.dataRow, state.ontology, state.kinds);
  return new Set(
    verdicts.flatMap(({ preferences }) =>
      preferences.flatMap((one) => (one.relation === 'preferred' ? [one.preferred] : [])),
    ),
  );
});

/** Whether some verdict prefers this response. */
export function selectIsPreferred(state: SessionState, responseId: string): boolean {
  return selectPreferredIds(state).has(responseId);
}

/** How a response's text is shown now; without an id, what the common switch says. */
export function selectContentMode(state: SessionState, responseId?: string): ContentMode {
  const { contentMode, contentModes } = state.view;
  return responseId === undefined ? contentMode : (contentModes[responseId] ?? contentMode);
}

/** The annotations that leave with the label. */
export const selectAskedAnnotations = createCached('label', (state) =>
  listAskedAnnotations(state.label, state.dataRow, state.ontology, state.kinds),
);
