import { type SpanField, type SpanTarget, toSortedSpans, toTargetKey } from '../conversation/index.js';
import { toAnswerLookup } from '../label/index.js';
import { listQuestions, type Question } from '../ontology/index.js';
import { createCached, selectQuestions } from './selectors.js';
import type { SessionState } from './types.js';

/** What is marked in the row's texts, in the order of the texts. */
export const selectSpans: (state: SessionState) => readonly SpanTarget[] = /* @__PURE__ */ createCached(
  'label',
  (state) => {
    const spans = selectQuestions(state).flatMap(({ target }) => (target.type === 'span' ? [target] : []));
    return toSortedSpans(state.dataRow, [...new Map(spans.map((one) => [toTargetKey(one), one])).values()]);
  },
);

const selectSpansByField = /* @__PURE__ */ createCached('label', (state) => {
  const byField = new Map<string, SpanTarget[]>();
  for (const span of selectSpans(state)) {
    const key = toTargetKey(span.field);
    byField.set(key, [...(byField.get(key) ?? []), span]);
  }
  return byField;
});

const noSpans: readonly SpanTarget[] = [];

/** What is marked in one text, from its start. */
export function selectFieldSpans(state: SessionState, field: SpanField): readonly SpanTarget[] {
  return selectSpansByField(state).get(toTargetKey(field)) ?? noSpans;
}

/** Whether the ontology asks about marked parts of texts at all. */
export function selectHasSpanQuestions({ ontology }: SessionState): boolean {
  return ontology.classifications.some(({ scope }) => scope === 'span');
}

/** What is asked about one span, also about one that has no answer yet: a person who selects a text is asked what is in it. */
export function selectSpanQuestions(state: SessionState, span: SpanTarget): readonly Question[] {
  const { label, dataRow, ontology, kinds } = state;
  const key = toTargetKey(span);
  return listQuestions(ontology, dataRow, kinds, toAnswerLookup(label), [span]).filter(
    ({ target }) => toTargetKey(target) === key,
  );
}
