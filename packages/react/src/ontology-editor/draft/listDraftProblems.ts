import type { Path, Problem } from '@adjudge/core';
import type { OntologyDraft, OptionDraft, QuestionDraft } from './types.js';

/** What only an editor minds: an ontology can be read with it, and nobody could work with it. */
export type DraftProblemCode = 'name-missing' | 'label-missing' | 'degree-unnamed' | 'label-repeated';

/** A problem and the field it stands beside. */
export interface DraftProblem {
  readonly code: Problem['code'] | DraftProblemCode;
  readonly severity: Problem['severity'];
  readonly path: Path;
  readonly message: string;
  readonly params?: Problem['params'];
  /** Absent: the ontology itself. */
  readonly questionId?: string | undefined;
  /** The option within the question. */
  readonly optionId?: string | undefined;
  /** The setting within the question or option. */
  readonly setting?: string | undefined;
}

type Found = Omit<DraftProblem, 'questionId' | 'optionId' | 'setting'>;

/** The question, option and setting a path leads to. */
function toProblemPlace(draft: OntologyDraft, path: Path) {
  let question: QuestionDraft | undefined;
  let option: OptionDraft | undefined;
  let rest = path;
  let list: readonly QuestionDraft[] | undefined = draft.classifications;
  while (rest[0] === 'classifications' && typeof rest[1] === 'number' && list !== undefined) {
    question = list[rest[1]];
    option = undefined;
    rest = rest.slice(2);
    if (rest[0] === 'options' && typeof rest[1] === 'number') {
      option = question?.options?.[rest[1]];
      rest = rest.slice(2);
    }
    list = option?.classifications;
  }
  const setting = rest[0] ?? (option === undefined ? undefined : 'label');
  return {
    questionId: question?.id,
    optionId: option?.id,
    setting: setting === undefined ? undefined : String(setting),
  };
}

function listOptionProblems(options: readonly OptionDraft[], path: Path): Found[] {
  const seen = new Set<string>();
  return options.flatMap(({ label }, index): Found[] => {
    const at = [...path, 'options', index, 'label'];
    const name = label.trim();
    if (name === '') return [{ code: 'label-missing', severity: 'error', path: at, message: '' }];
    const isRepeated = seen.has(name);
    seen.add(name);
    if (!isRepeated) return [];
    return [{ code: 'label-repeated', severity: 'warning', path: at, message: '', params: { label: name } }];
  });
}

/** Degrees are pressed by their names: all have one, or none. */
function listDegreeProblems({ strength }: QuestionDraft, path: Path): Found[] {
  const labels = typeof strength === 'object' && strength !== null && 'labels' in strength && strength.labels;
  if (!Array.isArray(labels) || labels.every((label) => String(label).trim() !== '')) return [];
  return [{ code: 'degree-unnamed', severity: 'error', path: [...path, 'strength', 'labels'], message: '' }];
}

function listOwnProblems(questions: readonly QuestionDraft[], path: Path): Found[] {
  return questions.flatMap((question, index) => {
    const here = [...path, index];
    const unnamed: Found[] =
      question.name.trim() === ''
        ? [{ code: 'name-missing', severity: 'error', path: [...here, 'name'], message: '' }]
        : [];
    const options = question.options ?? [];
    return [
      ...unnamed,
      ...listOptionProblems(options, here),
      ...listDegreeProblems(question, here),
      ...options.flatMap((option, at) =>
        listOwnProblems(option.classifications ?? [], [...here, 'options', at, 'classifications']),
      ),
    ];
  });
}

/** What is wrong with a draft, each problem at its field: what parsing found, and what only an editor minds. */
export function listDraftProblems(draft: OntologyDraft, parsed: readonly Problem[]): DraftProblem[] {
  const unnamed: Found[] =
    draft.name.trim() === ''
      ? [{ code: 'name-missing', severity: 'error', path: ['name'], message: '' }]
      : [];
  const own = listOwnProblems(draft.classifications, ['classifications']);
  const found: Found[] = [...unnamed, ...parsed, ...own];
  return found.map((problem) => ({ ...problem, ...toProblemPlace(draft, problem.path) }));
}
