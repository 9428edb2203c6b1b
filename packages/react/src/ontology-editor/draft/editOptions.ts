import { copyQuestion } from './copyQuestion.js';
import { withValues } from './editDraft.js';
import { createUniqueId } from './ids.js';
import { insertAt, listPlacedQuestions, replaceQuestion } from './tree.js';
import type { DraftStep, OntologyDraft, OntologyEdit, OptionDraft, QuestionDraft } from './types.js';

type EditOf<Type extends OntologyEdit['type']> = Extract<OntologyEdit, { type: Type }>;
type Options = readonly OptionDraft[];

function mapOptions(step: DraftStep, questionId: string, map: (options: Options) => Options): DraftStep {
  const { draft } = step;
  const classifications = replaceQuestion(draft.classifications, questionId, (question) => {
    const options = question.options ?? [];
    const next = map(options);
    return [next === options ? question : { ...question, options: next }];
  });
  return classifications === draft.classifications ? step : { ...step, draft: { ...draft, classifications } };
}

function toFreeId(label: string, options: Options): string {
  return createUniqueId(label, new Set(options.map(({ id }) => id)), 'option');
}

/** The option with the questions under it, all under ids of their own. */
function copyOption(option: OptionDraft, id: string, label: string, draft: OntologyDraft): OptionDraft {
  const taken = new Set(listPlacedQuestions(draft.classifications).map(({ question }) => question.id));
  const { value: _value, ...rest } = option;
  if (option.classifications === undefined) return { ...rest, id, label };
  const classifications: QuestionDraft[] = [];
  for (const nested of option.classifications) {
    const copy = copyQuestion(nested, nested.name, taken);
    for (const { question } of listPlacedQuestions([copy])) taken.add(question.id);
    classifications.push(copy);
  }
  return { ...rest, id, label, classifications };
}

export function addOption(step: DraftStep, { questionId, label }: EditOf<'add-option'>): DraftStep {
  return mapOptions(step, questionId, (options) => [...options, { id: toFreeId(label, options), label }]);
}

export function setOption(step: DraftStep, { at, values }: EditOf<'set-option'>): DraftStep {
  return mapOptions(step, at.questionId, (options) =>
    options.map((option) => (option.id === at.optionId ? withValues(option, values) : option)),
  );
}

export function duplicateOption(step: DraftStep, { at, label }: EditOf<'duplicate-option'>): DraftStep {
  return mapOptions(step, at.questionId, (options) => {
    const index = options.findIndex(({ id }) => id === at.optionId);
    const original = options[index];
    if (original === undefined) return options;
    return insertAt(options, index + 1, copyOption(original, toFreeId(label, options), label, step.draft));
  });
}

export function moveOption(step: DraftStep, { at, index }: EditOf<'move-option'>): DraftStep {
  return mapOptions(step, at.questionId, (options) => {
    const moved = options.find(({ id }) => id === at.optionId);
    if (moved === undefined) return options;
    return insertAt(
      options.filter((option) => option !== moved),
      index,
      moved,
    );
  });
}

export function removeOption(step: DraftStep, { at }: EditOf<'remove-option'>): DraftStep {
  return mapOptions(step, at.questionId, (options) => options.filter(({ id }) => id !== at.optionId));
}
