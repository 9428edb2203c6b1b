import {
  type Comparison,
  listPresented,
  listPrompt,
  type Message,
  type ModelResponse,
  type Prelabel,
  type Target,
  toJudgedComparison,
  toTargetComparison,
} from '../conversation/index.js';
import type { JsonValue } from '../errors/index.js';
import {
  type AnswerProblem,
  isQuestionAnswered,
  listAskedAnnotations,
  listLabelQuestions,
  listQuestionProblems,
  listVerdicts,
  toAnnotation,
  validateLabel,
} from '../label/index.js';
import { type Question, toQuestionKey } from '../ontology/index.js';
import { toPrelabel } from './prelabels.js';
import type { ContentMode, SessionState } from './types.js';

/**
 * A selector that is computed once a row, turn, and label or what of it it depends on: the same object as long as nothing it depends on has
 * changed, as a store's subscribers need it. The row changes while texts come in, and what is shown of it may be masked.
 */
export function createCached<Value>(
  part: 'label' | 'presentation' | 'dataRow',
  compute: (state: SessionState) => Value,
) {
  const cache = new WeakMap<object, WeakMap<object, Map<string | undefined, Value>>>();
  return (state: SessionState): Value => {
    const own = part === 'presentation' ? state.label.presentation : state[part];
    const rows = cache.get(own) ?? new WeakMap<object, Map<string | undefined, Value>>();
    cache.set(own, rows);
    const turns = rows.get(state.dataRow) ?? new Map<string | undefined, Value>();
    rows.set(state.dataRow, turns);
    const turn = state.view.comparisonId;
    if (!turns.has(turn)) turns.set(turn, compute(state));
    return turns.get(turn) as Value;
  };
}

/** The questions asked now, in the order shown. */
export function selectQuestions({ label, dataRow, ontology, kinds }: SessionState): readonly Question[] {
  return listLabelQuestions(label, dataRow, ontology, kinds);
}

const selectPlaces = /* @__PURE__ */ createCached(
  'label',
  (state) =>
    new Map(
      selectQuestions(state).map(({ classification, target }, place) => [
        toQuestionKey(classification.id, target),
        place,
      ]),
    ),
);

/** The place of a question among those asked now, 0 being the first. */
export function selectQuestionPlace(
  state: SessionState,
  classificationId: string,
  target: Target,
): number | undefined {
  return selectPlaces(state).get(toQuestionKey(classificationId, target));
}

/** What keeps the label from being submitted, in the order of the questions. */
export const selectProblems: (state: SessionState) => readonly AnswerProblem[] = /* @__PURE__ */ createCached(
  'label',
  (state) => validateLabel(state.label, state.dataRow, state.ontology, state.kinds),
);

const selectProblemsByQuestion = /* @__PURE__ */ createCached('label', (state) => {
  const byKey = new Map<string, readonly AnswerProblem[]>();
  for (const question of selectQuestions(state)) {
    const problems = listQuestionProblems(state.label, question, state.dataRow, state.kinds);
    if (problems.length > 0) byKey.set(toQuestionKey(question.classification.id, question.target), problems);
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

/** How many questions are asked now, how many have an answer, and how many still hold the label back. */
export const selectProgress: (state: SessionState) => Progress = /* @__PURE__ */ createCached(
  'label',
  (state) => {
    const questions = selectQuestions(state);
    return {
      answered: questions.filter((question) => isQuestionAnswered(state.label, question, state.kinds)).length,
      asked: questions.length,
      left: selectProblemsByQuestion(state).size,
    };
  },
);

/** Whether there is an edit to take back; never while a label is being saved. */
export function selectCanUndo(state: SessionState): boolean {
  return state.save.status !== 'saving' && state.history.past.length > 0;
}

/** Whether there is an edit to do again; never while a label is being saved. */
export function selectCanRedo(state: SessionState): boolean {
  return state.save.status !== 'saving' && state.history.future.length > 0;
}

/**
 * The turns that are judged, in order: every comparison where the ontology asks about each, or about each response; otherwise the one
 * that the row's questions are about.
 */
export const selectTurns: (state: SessionState) => readonly Comparison[] = /* @__PURE__ */ createCached(
  'dataRow',
  ({ dataRow, ontology }) => {
    const isByTurn = ontology.classifications.some(
      ({ scope }) => scope === 'comparison' || scope === 'response',
    );
    if (isByTurn) return dataRow.comparisons.filter(({ responses }) => responses.length > 0);
    const judged = toJudgedComparison(dataRow);
    return judged === undefined ? [] : [judged];
  },
);

/** The comparison that is judged now, if the row has responses. */
export function selectComparison(state: SessionState): Comparison | undefined {
  const turns = selectTurns(state);
  return turns.find(({ id }) => id === state.view.comparisonId) ?? turns[0];
}

/** The turn in which a target is judged: its own, or, for the row, the last one. Messages are judged in any. */
export function selectTurnOf(state: SessionState, target: Target): Comparison | undefined {
  return toTargetComparison(state.dataRow, target);
}

/** How many questions of each turn are still wanting or wrong, by comparison id. The row's own count for the last turn. */
export const selectLeftByTurn: (state: SessionState) => ReadonlyMap<string, number> =
  /* @__PURE__ */ createCached('label', (state) => {
    const keys = new Map<string, Set<string>>();
    for (const { classificationId, target } of selectProblems(state)) {
      const turn = selectTurnOf(state, target)?.id;
      if (turn === undefined) continue;
      keys.set(turn, (keys.get(turn) ?? new Set()).add(toQuestionKey(classificationId, target)));
    }
    return new Map([...keys].map(([turn, questions]) => [turn, questions.size]));
  });

/** The questions of the turn that is judged now, and those about messages. */
export const selectTurnQuestions: (state: SessionState) => readonly Question[] = /* @__PURE__ */ createCached(
  'label',
  (state) => {
    const turn = selectComparison(state);
    return selectQuestions(state).filter(({ target }) => {
      const own = selectTurnOf(state, target);
      return own === undefined || own.id === turn?.id;
    });
  },
);

/** The conversation the judged responses continue. */
export const selectPrompt: (state: SessionState) => readonly Message[] = /* @__PURE__ */ createCached(
  'dataRow',
  (state) => listPrompt(state.dataRow, selectComparison(state)),
);

/** A response as it is shown. */
export interface PresentedResponse {
  readonly response: ModelResponse;
  readonly letter: string;
}

/** The judged responses in the order shown, with their letters. */
export const selectPresentedResponses: (state: SessionState) => readonly PresentedResponse[] =
  /* @__PURE__ */ createCached('presentation', (state) => {
    const comparison = selectComparison(state);
    if (comparison === undefined) return [];
    const { order, letters } = state.label.presentation;
    return listPresented(comparison.responses, order[comparison.id]).map((response) => ({
      response,
      letter: letters[comparison.id]?.[response.id] ?? '',
    }));
  });

const selectPreferredIds = /* @__PURE__ */ createCached('label', (state) => {
  const verdicts = listVerdicts(state.label, state.dataRow, state.ontology, state.kinds);
  return new Set(
    verdicts.flatMap(({ preferences }) =>
      preferences.flatMap((one) =>
        one.relation === 'preferred' && one.axis === undefined ? [one.preferred] : [],
      ),
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
export const selectAskedAnnotations = /* @__PURE__ */ createCached('label', (state) =>
  listAskedAnnotations(state.label, state.dataRow, state.ontology, state.kinds),
);
