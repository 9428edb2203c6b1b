import {
  type Comparison,
  type DataRow,
  type OptionBinding,
  type OptionBindings,
  toLetter,
} from '../conversation/index.js';
import { createProblem, type Path, type Problem } from '../errors/index.js';
import type { Classification, Option, OptionClassification } from '../kinds/index.js';
import type { Ontology } from './types.js';
import { hasOptions, listClassifications } from './walk.js';

const ties: Readonly<Record<string, OptionBinding>> = {
  tie: { type: 'tie', quality: 'unspecified' },
  equal: { type: 'tie', quality: 'unspecified' },
  'both good': { type: 'tie', quality: 'both-good' },
  'both are good': { type: 'tie', quality: 'both-good' },
  'both bad': { type: 'tie', quality: 'both-bad' },
  'both are bad': { type: 'tie', quality: 'both-bad' },
};

function normalise(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ');
}

/**
 * “Response B”, “B”, “Response 2”, “2”, “Output 2”: the place it names, if any. A number alone names none in a checklist, where it is
 * rather a step of a scale.
 */
function toPosition(text: string, isChecklist: boolean): number | undefined {
  const ordinal = /^(?:(?:response|output|answer|model|option|completion) )?([a-z]|\d{1,2})$/.exec(text)?.[1];
  if (ordinal === undefined || (isChecklist && /^\d/.test(text))) return undefined;
  return /\d/.test(ordinal) ? Number(ordinal) - 1 : ordinal.charCodeAt(0) - 97;
}

type Binding = OptionBinding | 'not-here' | 'unknown';

function toBinding(
  option: Pick<Option, 'label' | 'value'>,
  { kind }: Pick<OptionClassification, 'kind'>,
  comparison: Comparison,
): Binding {
  const names = [normalise(option.label), normalise(option.value)];
  const titled = comparison.responses.filter(
    ({ title }) => title !== undefined && names.includes(normalise(title)),
  );
  if (titled.length === 1 && titled[0] !== undefined) return { type: 'response', responseId: titled[0].id };
  const tie = names.map((name) => (Object.hasOwn(ties, name) ? ties[name] : undefined)).find(Boolean);
  if (tie !== undefined) return tie;
  const position = names
    .map((name) => toPosition(name, kind === 'checklist'))
    .find((place) => place !== undefined);
  if (position === undefined) return 'unknown';
  const response = comparison.responses[position];
  return response === undefined ? 'not-here' : { type: 'response', responseId: response.id };
}

function isBound(binding: Binding): binding is OptionBinding {
  return typeof binding === 'object';
}

/** What a text stands for in a comparison: the response of this title, letter or number, or a tie. */
export function toOptionBinding(text: string, comparison: Comparison): OptionBinding | undefined {
  const binding = toBinding({ label: text, value: text }, { kind: 'radio' }, comparison);
  return isBound(binding) ? binding : undefined;
}

function createUnboundProblem(option: Option, question: OptionClassification, path: Path): Problem {
  const message = `The option “${option.label}” of “${question.name}” is the title of no response, no letter and no tie, so it can’t be chosen for this row. Rename it, or bind it in optionBindings.`;
  return createProblem('option-unbound', message, {
    severity: 'warning',
    path: [...path, 'optionBindings', question.id, option.id],
    params: { option: option.label, classification: question.name },
  });
}

function listUnofferedProblems(
  bound: readonly OptionBinding[],
  question: OptionClassification,
  comparison: Comparison,
  path: Path,
): Problem[] {
  const offered = new Set(
    bound.map((binding) => (binding.type === 'response' ? binding.responseId : undefined)),
  );
  return comparison.responses.flatMap(({ id }, position) => {
    if (offered.has(id)) return [];
    const message = `No option of “${question.name}” stands for response ${toLetter(position)}, so it can’t be chosen. Add an option for it, or bind one in optionBindings.`;
    const params = { response: toLetter(position), classification: question.name };
    return [
      createProblem('response-without-option', message, {
        severity: 'warning',
        path: [...path, 'responses', position],
        params,
      }),
    ];
  });
}

function bindQuestion(
  question: OptionClassification,
  comparison: Comparison,
  path: Path,
): { readonly bound: OptionBindings[string]; readonly problems: readonly Problem[] } | undefined {
  const pairs = question.options.map((option) => [option, toBinding(option, question, comparison)] as const);
  const bound = pairs.flatMap(([option, binding]) =>
    isBound(binding) ? [[option.id, binding] as const] : [],
  );
  // A question none of whose options means a response (“Is it safe? Yes / No”) is left alone.
  if (!bound.some(([, binding]) => binding.type === 'response')) return undefined;
  // “None of them” is an honest choice among several; in place of the best one it would be a verdict that says nothing.
  const unbound = pairs.flatMap(([option, binding]) =>
    binding === 'unknown' && question.kind === 'radio' ? [createUnboundProblem(option, question, path)] : [],
  );
  const unoffered = listUnofferedProblems(
    bound.map(([, binding]) => binding),
    question,
    comparison,
    path,
  );
  return { bound: Object.fromEntries(bound), problems: [...unbound, ...unoffered] };
}

/** Whether an option is about responses that this comparison does not reach: “Response C” of a pair. */
export function isBeyondComparison(
  option: Option,
  question: OptionClassification,
  comparison: Comparison,
): boolean {
  return toBinding(option, question, comparison) === 'not-here';
}

/** Whether the options may stand for responses: a scale's are grades. */
function isBindable(question: Classification): question is OptionClassification {
  const isScale = 'isLikertScale' in question && question.isLikertScale === true;
  return hasOptions(question) && (question.kind === 'radio' || question.kind === 'checklist') && !isScale;
}

/**
 * The row with each option of a radio or checklist (nested ones too) bound to the response or tie it stands for: by title, else by letter or number. Bindings that the row
 * already has are kept. An option whose letter the row does not reach (C of a pair) is not offered; an option that means nothing here and
 * a response that no option stands for are reported. Run it on import, before blinding takes the titles away.
 */
export function applyOptionBindings(
  ontology: Ontology,
  row: DataRow,
): { readonly row: DataRow; readonly problems: readonly Problem[] } {
  // About one message or one response, “A” is a grade.
  const aboutComparisons = ontology.classifications.filter(
    ({ scope = 'row' }) => scope === 'row' || scope === 'comparison',
  );
  const questions = listClassifications({ ...ontology, classifications: aboutComparisons }).filter(
    isBindable,
  );
  const problems: Problem[] = [];
  const comparisons = row.comparisons.map((comparison, at) => {
    const added = questions.flatMap((question): [string, OptionBindings[string]][] => {
      if (comparison.optionBindings?.[question.id] !== undefined) return [];
      const result = bindQuestion(question, comparison, ['comparisons', at]);
      if (result === undefined) return [];
      for (const problem of result.problems) problems.push(problem);
      return [[question.id, result.bound]];
    });
    if (added.length === 0) return comparison;
    return { ...comparison, optionBindings: { ...comparison.optionBindings, ...Object.fromEntries(added) } };
  });
  return { row: { ...row, comparisons }, problems };
}
