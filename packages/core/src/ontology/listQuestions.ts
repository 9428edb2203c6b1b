import type { DataRow, SpanTarget, Target } from '../conversation/index.js';
import type { Classification, KindRegistry } from '../kinds/index.js';
import { applySettingsIf } from './applySettingsIf.js';
import { createConditions } from './createConditions.js';
import { listScopeTargets } from './listScopeTargets.js';
import type { AnswerLookup } from './questionKey.js';
import { type Question, toQuestion } from './toQuestion.js';
import type { Ontology } from './types.js';
import { hasOptions } from './walk.js';

function listNested(classification: Classification, opened: readonly string[]): readonly Classification[] {
  if (opened.length === 0 || !hasOptions(classification)) return [];
  return classification.options.flatMap(({ id, classifications = [] }) =>
    opened.includes(id) ? classifications : [],
  );
}

/**
 * The questions that are asked, given the answers so far, in the order shown: a nested one only while its option is chosen, one with a
 * condition only while that holds. The one rule that form, validation and export share.
 *
 * @param spans what has been marked in the row's texts (`listSpans`); questions of scope `span` are asked about each. Default none.
 */
export function listQuestions(
  ontology: Ontology,
  row: DataRow,
  kinds: KindRegistry,
  answerOf: AnswerLookup,
  spans: readonly SpanTarget[] = [],
): Question[] {
  const conditions = createConditions({ ontology, row, kinds, answerOf, spans });
  const expand = (given: Classification, target: Target, depth: number): Question[] => {
    const { visibleIf, requiredIf, required } = given;
    if (visibleIf !== undefined && !conditions.holds(visibleIf, target)) return [];
    const classification = applySettingsIf(given, target, conditions);
    const isRequired =
      required === true || (requiredIf !== undefined && conditions.holds(requiredIf, target));
    return [
      toQuestion(classification, target, depth, isRequired),
      ...listNested(classification, conditions.listOpened(given, target)).flatMap((nested) =>
        expand(nested, target, depth + 1),
      ),
    ];
  };
  return ontology.classifications.flatMap((classification) =>
    listScopeTargets(classification.scope ?? 'row', row, spans).flatMap((target) =>
      expand(classification, target, 0),
    ),
  );
}
