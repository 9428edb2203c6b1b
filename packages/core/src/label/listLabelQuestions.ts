import {
  type DataRow,
  isSpanOf,
  type SpanTarget,
  toSortedSpans,
  toTargetKey,
} from '../conversation/index.js';
import type { KindRegistry } from '../kinds/index.js';
import { indexOntology, listQuestions, type Ontology, type Question } from '../ontology/index.js';
import { toAnnotation } from './annotations.js';
import { toAnswerLookup } from './toAnswerLookup.js';
import type { Label } from './types.js';

/** Every range that an answer is about and the row's texts have; the same one twice is one. */
function listAnsweredSpans({ annotations }: Label, row: DataRow, ontology: Ontology): SpanTarget[] {
  const index = indexOntology(ontology);
  const spans = new Map<string, SpanTarget>();
  for (const { classificationId, target } of annotations) {
    if (target.type !== 'span' || index.get(classificationId)?.scope !== 'span') continue;
    if (isSpanOf(row, target)) spans.set(toTargetKey(target), target);
  }
  return toSortedSpans(row, [...spans.values()]);
}

function listQuestionsAsked(label: Label, row: DataRow, ontology: Ontology, kinds: KindRegistry): Question[] {
  const spans = listAnsweredSpans(label, row, ontology);
  const questions = listQuestions(ontology, row, kinds, toAnswerLookup(label), spans);
  if (spans.length === 0) return questions;
  const marked = new Set(
    questions
      .filter(({ classification, target }) => {
        const isAnswered = toAnnotation(label.annotations, classification.id, target) !== undefined;
        return target.type === 'span' && isAnswered;
      })
      .map(({ target }) => toTargetKey(target)),
  );
  return questions.filter(({ target }) => target.type !== 'span' || marked.has(toTargetKey(target)));
}

interface Asked {
  readonly ontology: Ontology;
  readonly kinds: KindRegistry;
  readonly questions: readonly Question[];
}

const askedByAnswers = new WeakMap<Label['annotations'], WeakMap<DataRow, Asked>>();

/**
 * The questions asked, given the label's answers. A span is asked about as long as one of these has an answer: with the last one it is
 * marked no more, though an answer in a branch that is not chosen stays in the draft. Listed once for the same answers, row and ontology:
 * form, problems, verdicts and what leaves with the label all ask.
 */
export function listLabelQuestions(
  label: Label,
  row: DataRow,
  ontology: Ontology,
  kinds: KindRegistry,
): readonly Question[] {
  const rows = askedByAnswers.get(label.annotations) ?? new WeakMap<DataRow, Asked>();
  askedByAnswers.set(label.annotations, rows);
  const known = rows.get(row);
  if (known?.ontology === ontology && known.kinds === kinds) return known.questions;
  const questions = listQuestionsAsked(label, row, ontology, kinds);
  rows.set(row, { ontology, kinds, questions });
  return questions;
}

/** What a label marks in the row's texts, in the order of the texts. */
export function listSpans(label: Label, row: DataRow, ontology: Ontology, kinds: KindRegistry): SpanTarget[] {
  const questions = listLabelQuestions(label, row, ontology, kinds);
  const asked = new Set(questions.map(({ target }) => toTargetKey(target)));
  return listAnsweredSpans(label, row, ontology).filter((span) => asked.has(toTargetKey(span)));
}
