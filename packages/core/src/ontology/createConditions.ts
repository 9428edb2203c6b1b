import {
  type DataRow,
  rowTarget,
  type SpanTarget,
  type Target,
  toJudgedComparison,
  toTargetComparison,
  toTargetKey,
} from '../conversation/index.js';
import type { AnyKind, Classification, Condition, KindRegistry, Scope } from '../kinds/index.js';
import { applySettingsIf } from './applySettingsIf.js';
import type { Conditions } from './conditions.js';
import { type IndexedClassification, indexOntology } from './indexOntology.js';
import { listScopeTargets } from './listScopeTargets.js';
import { type AnswerLookup, toQuestionKey } from './questionKey.js';
import type { Ontology } from './types.js';

/** What conditions are judged by. */
export interface ConditionSubject {
  readonly ontology: Ontology;
  readonly row: DataRow;
  readonly kinds: KindRegistry;
  readonly answerOf: AnswerLookup;
  /** What has been marked in the row's texts. Default nothing. */
  readonly spans?: readonly SpanTarget[];
}

interface ReadAnswer {
  readonly answer: unknown;
  readonly classification: Classification;
  /** None: nothing is known of the answers of an unknown kind. */
  readonly kind: AnyKind | undefined;
}

/** The target of another question that an answer about this one goes by: the same, the text a span lies in, its comparison, or the row. */
function toRelatedTarget(row: DataRow, target: Target, scope: Scope): Target | undefined {
  if (scope === 'row') return rowTarget;
  if (scope === target.type) return target;
  if (target.type === 'span' && scope === target.field.type) return target.field;
  if (scope !== 'comparison') return undefined;
  const comparison = target.type === 'row' ? toJudgedComparison(row) : toTargetComparison(row, target);
  return comparison === undefined ? undefined : { type: 'comparison', comparisonId: comparison.id };
}

function isWithin(count: number, limit: 'at-least' | 'at-most', value: number): boolean {
  return limit === 'at-least' ? count >= value : count <= value;
}

/** Reads the answer that a question takes with the settings it has now, as form, validation and export read it. Each is read once. */
function createAnswerReader(
  { kinds, answerOf }: Pick<ConditionSubject, 'kinds' | 'answerOf'>,
  conditions: Pick<Conditions, 'holds'>,
): (given: Classification, target: Target) => ReadAnswer | undefined {
  const answers = new Map<string, ReadAnswer | undefined>();

  function parseAs(classification: Classification, answer: unknown): ReadAnswer | undefined {
    const kind = kinds.get(classification.kind);
    if (kind === undefined) return { answer, classification, kind };
    const parsed = kind.parseAnswer(answer, classification);
    return parsed.ok ? { answer: parsed.value, classification, kind } : undefined;
  }

  return (given: Classification, target: Target) => {
    const key = toQuestionKey(given.id, target);
    if (answers.has(key)) return answers.get(key);
    const answer = answerOf(given.id, target);
    if (answer === undefined) return undefined;
    // Reached again while they are being judged, its settings go by its own answer: by the one it takes without them.
    const plain = parseAs(given, answer);
    answers.set(key, plain);
    const classification = applySettingsIf(given, target, conditions);
    const read = classification === given ? plain : parseAs(classification, answer);
    answers.set(key, read);
    return read;
  };
}

/**
 * Judges conditions by the answers of one label. The answer of a question that is not asked counts as none, so that a chain of conditions
 * falls together.
 */
export function createConditions({ ontology, row, kinds, answerOf, spans }: ConditionSubject): Conditions {
  const index = indexOntology(ontology);
  const asked = new Map<string, boolean>();
  const readAnswer = createAnswerReader({ kinds, answerOf }, { holds });
  const targetKeys = new Map<Scope, ReadonlySet<string>>();

  /** Whether questions of this scope are asked about the target at all. */
  function hasTarget(scope: Scope, target: Target): boolean {
    const keys = targetKeys.get(scope) ?? new Set(listScopeTargets(scope, row, spans).map(toTargetKey));
    targetKeys.set(scope, keys);
    return keys.has(toTargetKey(target));
  }

  function isChosen(parent: NonNullable<IndexedClassification['parent']>, target: Target): boolean {
    const above = index.get(parent.classificationId);
    if (above === undefined || !isAsked(above, target)) return false;
    return listOpened(above.classification, target).includes(parent.optionId);
  }

  function isAsked({ classification, parent, scope }: IndexedClassification, target: Target): boolean {
    const key = toQuestionKey(classification.id, target);
    const known = asked.get(key);
    if (known !== undefined) return known;
    // Reached again while it is being judged, it depends on itself; `parseOntology` refuses that, and here it ends.
    asked.set(key, false);
    const { visibleIf } = classification;
    const result =
      (parent === undefined ? hasTarget(scope, target) : isChosen(parent, target)) &&
      (visibleIf === undefined || holds(visibleIf, target));
    asked.set(key, result);
    return result;
  }

  function listOpened(classification: Classification, target: Target): readonly string[] {
    const given = readAnswer(classification, target);
    return given?.kind?.listChosenOptions(given.answer, given.classification) ?? [];
  }

  function holdsVerdict(
    { answer, classification, kind }: ReadAnswer,
    target: Target,
    outcome: string,
  ): boolean {
    const comparison = toTargetComparison(row, target);
    if (comparison === undefined || kind === undefined) return false;
    return kind.toPreferences(answer, classification, comparison).some((preference) => {
      if (preference.relation === 'preferred') return outcome === 'preferred';
      return outcome === 'tie' || outcome === preference.quality;
    });
  }

  function holdsAnswer(condition: Extract<Condition, { classificationId: string }>, from: Target): boolean {
    const indexed = index.get(condition.classificationId);
    const target = indexed === undefined ? undefined : toRelatedTarget(row, from, indexed.scope);
    if (indexed === undefined || target === undefined || !isAsked(indexed, target)) return false;
    const given = readAnswer(indexed.classification, target);
    if (given === undefined) return false;
    const { answer, classification, kind } = given;
    switch (condition.operator) {
      case 'answered':
        return kind?.isAnswered(answer, classification) ?? true;
      case 'is':
        return answer === condition.value;
      case 'includes':
        return Array.isArray(answer) && answer.includes(condition.value);
      case 'verdict':
        return holdsVerdict(given, target, condition.value);
      default:
        return typeof answer === 'number' && isWithin(answer, condition.operator, condition.value);
    }
  }

  function holds(condition: Condition, target: Target): boolean {
    if ('all' in condition) return condition.all.every((one) => holds(one, target));
    if ('any' in condition) return condition.any.some((one) => holds(one, target));
    if ('not' in condition) return !holds(condition.not, target);
    if ('responses' in condition) {
      const comparison = toTargetComparison(row, target) ?? toJudgedComparison(row);
      return isWithin(comparison?.responses.length ?? 0, condition.responses, condition.value);
    }
    return holdsAnswer(condition, target);
  }

  return { holds, listOpened };
}
