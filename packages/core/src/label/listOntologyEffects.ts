import type { DataRow } from '../conversation/index.js';
import { type AnyKind, type Classification, type KindRegistry, toKindRegistry } from '../kinds/index.js';
import {
  hasOptions,
  type IndexedClassification,
  indexOntology,
  listClassifications,
  type Ontology,
  toQuestionKey,
} from '../ontology/index.js';
import { toAnnotationKey } from './annotations.js';
import { toFittingLabel } from './fit.js';
import { listLabelQuestions } from './listLabelQuestions.js';
import type { Label } from './types.js';

/**
 * Why an answer would be lost: its question is gone, is of another kind, or asks about something else; an option it chose is gone; or the
 * question no longer takes such an answer (another scale, other limits).
 */
export type LostReason =
  | 'question-removed'
  | 'kind-changed'
  | 'scope-changed'
  | 'option-removed'
  | 'settings-changed';

/** What becomes of given answers: `kept + hidden + lost = answers`. */
export interface EffectCounts {
  readonly answers: number;
  /** Taken and asked as before. */
  readonly kept: number;
  /** Taken and not asked: the new conditions, or the option it stands under, leave it out. It comes back when they let it. */
  readonly hidden: number;
  /** No longer taken. */
  readonly lost: number;
}

/** What becomes of the answers to one classification. */
export interface ClassificationEffects extends EffectCounts {
  readonly classificationId: string;
  /** What it was called before. */
  readonly name: string;
  /** Why answers are lost, and how many for each reason. */
  readonly lostReasons: readonly { readonly reason: LostReason; readonly count: number }[];
}

/** What becomes of all answers. */
export interface OntologyEffects extends EffectCounts {
  /** Labels with answers: drafts, submitted ones. */
  readonly labels: number;
  /** Each classification that has answers, in the order of the earlier version. */
  readonly classifications: readonly ClassificationEffects[];
}

type Fate = 'kept' | 'hidden' | LostReason;

function listOptionIds({ classification }: IndexedClassification): string[] {
  return hasOptions(classification) ? classification.options.map(({ id }) => id) : [];
}

/** Why an answer that the later version does not take is lost. */
function toLostReason(
  answer: unknown,
  before: IndexedClassification | undefined,
  after: IndexedClassification | undefined,
  kinds: KindRegistry,
): LostReason {
  if (before === undefined || after === undefined) return 'question-removed';
  const kind = kinds.get(after.classification.kind);
  if (before.classification.kind !== after.classification.kind) return 'kind-changed';
  const left = new Set(listOptionIds(after));
  const chosen = kind?.listChosenOptions(answer, before.classification) ?? [];
  return chosen.some((id) => !left.has(id)) ? 'option-removed' : 'settings-changed';
}

interface Versions {
  readonly before: Ontology;
  readonly after: Ontology;
  readonly kinds: KindRegistry;
}

/** Keys of the questions asked of a label; undefined where its row is not known. */
function toAskedKeys(
  label: Label,
  row: DataRow | undefined,
  { after, kinds }: Versions,
): ReadonlySet<string> | undefined {
  if (row === undefined) return undefined;
  const questions = listLabelQuestions(label, row, after, kinds);
  return new Set(questions.map(({ classification, target }) => toQuestionKey(classification.id, target)));
}

/** What becomes of each answer of a label that the earlier version takes. */
function listFates(
  label: Label,
  row: DataRow | undefined,
  versions: Versions,
): { readonly id: string; readonly fate: Fate }[] {
  const { before, after, kinds } = versions;
  const [old, now] = [indexOntology(before), indexOntology(after)];
  const { label: given } = toFittingLabel(label, before, kinds);
  const { label: fitting } = toFittingLabel(given, after, kinds);
  const taken = new Set(fitting.annotations.map(toAnnotationKey));
  const asked = toAskedKeys(fitting, row, versions);
  return given.annotations.map((annotation) => {
    const { classificationId: id, target, answer } = annotation;
    const key = toAnnotationKey(annotation);
    if (!taken.has(key)) return { id, fate: toLostReason(answer, old.get(id), now.get(id), kinds) };
    const hadTarget = old.get(id)?.scope === target.type;
    if (hadTarget && now.get(id)?.scope !== target.type) return { id, fate: 'scope-changed' };
    return { id, fate: (asked?.has(key) ?? true) ? 'kept' : 'hidden' };
  });
}

function countFates(fates: readonly Fate[]): EffectCounts {
  const kept = fates.filter((fate) => fate === 'kept').length;
  const hidden = fates.filter((fate) => fate === 'hidden').length;
  return { answers: fates.length, kept, hidden, lost: fates.length - kept - hidden };
}

function toClassificationEffects(
  { id, name }: Classification,
  fates: readonly Fate[],
): ClassificationEffects {
  const counts = new Map<LostReason, number>();
  for (const fate of fates) {
    if (fate !== 'kept' && fate !== 'hidden') counts.set(fate, (counts.get(fate) ?? 0) + 1);
  }
  const lostReasons = [...counts].map(([reason, count]) => ({ reason, count }));
  return { classificationId: id, name, ...countFates(fates), lostReasons };
}

/**
 * What publishing `after` would do to the answers given under `before`: which stay, which are no longer asked and which are lost. Only
 * labels of this ontology count, and of these the answers that `before` takes: those that an earlier change lost are not lost again.
 *
 * An answer that is taken but would not be submitted as it is (now too short, say) is kept: the form shows what is wrong with it. Where
 * a label's row is not among the rows, it can't be said what is asked of it, and what is taken counts as kept.
 */
export function listOntologyEffects(
  before: Ontology,
  after: Ontology,
  labels: readonly Label[],
  rows: readonly DataRow[],
  kinds: readonly AnyKind[] = [],
): OntologyEffects {
  const versions: Versions = { before, after, kinds: toKindRegistry(kinds) };
  const rowById = new Map(rows.map((row) => [row.id, row]));
  const fates = new Map<string, Fate[]>();
  let answered = 0;
  for (const label of labels) {
    if (label.ontologyId !== before.id) continue;
    const own = listFates(label, rowById.get(label.dataRowId), versions);
    if (own.length > 0) answered += 1;
    for (const { id, fate } of own) {
      const list = fates.get(id) ?? [];
      list.push(fate);
      fates.set(id, list);
    }
  }
  const classifications = listClassifications(before).flatMap((one) => {
    const own = fates.get(one.id);
    return own === undefined ? [] : [toClassificationEffects(one, own)];
  });
  return { labels: answered, ...countFates([...fates.values()].flat()), classifications };
}
