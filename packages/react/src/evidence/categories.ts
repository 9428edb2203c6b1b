import {
  hasOptions,
  type Label,
  type Ontology,
  type Option,
  type OptionClassification,
  type SpanTarget,
  toAnnotation,
} from '@adjudge/core';

/** What a mark says at a glance. */
export interface Category {
  readonly id: string;
  readonly name: string;
  /** The shortest start of its name that no other category’s begins with. */
  readonly letters: string;
  /** Its place among the categories: the stylesheet has a line for each. */
  readonly place: number;
}

/** The question that says what kind of evidence a span is: the first choice that is asked about spans. */
export function toCategoryQuestion({ classifications }: Ontology): OptionClassification | undefined {
  const found = classifications.find(
    (one) => one.scope === 'span' && ['radio', 'checklist'].includes(one.kind) && hasOptions(one),
  );
  return found as OptionClassification | undefined;
}

const longest = 3;

function toLetters({ label }: Option, others: readonly Option[]): string {
  const characters = [...label.trim()];
  for (let count = 1; count < longest; count += 1) {
    const start = characters.slice(0, count).join('').toUpperCase();
    if (
      others.every((other) => other.label === label || !other.label.trim().toUpperCase().startsWith(start))
    ) {
      return start;
    }
  }
  return characters.slice(0, longest).join('').toUpperCase();
}

const known = new WeakMap<OptionClassification, readonly Category[]>();

/** The categories of an ontology, in order. */
export function listCategories(question: OptionClassification): readonly Category[] {
  const categories =
    known.get(question) ??
    question.options.map((option, place) => {
      return { id: option.id, name: option.label, letters: toLetters(option, question.options), place };
    });
  known.set(question, categories);
  return categories;
}

/** What a span was marked as: of several categories, the first. */
export function toCategory(ontology: Ontology, label: Label, span: SpanTarget): Category | undefined {
  const question = toCategoryQuestion(ontology);
  if (question === undefined) return undefined;
  const answer = toAnnotation(label.annotations, question.id, span)?.answer;
  const chosen = Array.isArray(answer) ? answer : [answer];
  return listCategories(question).find(({ id }) => chosen.includes(id));
}
