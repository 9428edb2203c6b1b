import type { Comparison } from '../../../conversation/index.js';
import {
  createFailure,
  createProblem,
  createSuccess,
  type Path,
  type Problem,
  type Result,
} from '../../../errors/index.js';
import type {
  Classification,
  Option,
  OptionClassification,
  RatingClassification,
} from '../../../kinds/index.js';
import { hasOptions, isBeyondComparison, toOptionBinding } from '../../../ontology/index.js';
import { isFields } from '../findContent.js';
import { type Choice, parseChoices } from './choices.js';
import { listMatchedOptions } from './matchClassification.js';
import { toNamingText } from './record.js';
import type { MatchedAnswer } from './types.js';

/** The question an answer is for, and the responses it is about. */
export interface AnswerPlace {
  readonly classification: Classification;
  readonly comparison: Comparison | undefined;
}

/** An answer in the shape of our kinds, not checked by its kind yet. */
export interface RawAnswer extends Pick<MatchedAnswer, 'options' | 'responses'> {
  readonly answer: unknown;
  readonly confidence?: number;
  /** What was answered inside the options chosen. */
  readonly nested: readonly { readonly option: Option; readonly raw: unknown; readonly path: Path }[];
}

type AnswerReader = (raw: unknown, path: Path, place: AnswerPlace) => Result<RawAnswer>;

function createAnswerProblem({ name }: Classification, message: string, path: Path): Problem {
  return createProblem('answer-invalid', message, { path, params: { classification: name } });
}

function toRaw(answer: unknown): RawAnswer {
  return { answer, options: [], responses: [], nested: [] };
}

function createUnmatchedOption(choice: Choice, count: number, question: OptionClassification): Problem {
  const named = toNamingText(choice);
  if (count > 1) {
    const message = `${count} options of “${question.name}” are called ${named}, so it cannot be told which one is meant. Give the \`schemaId\` of one, or rename the others.`;
    return createAnswerProblem(question, message, choice.path);
  }
  const first = question.options.slice(0, 5).map(({ label }) => `“${label}”`);
  const more = question.options.length > first.length ? ', …' : '';
  const message = `“${question.name}” has no option called ${named}. Its options are ${first.join(', ')}${more}. Correct the answer, or add the option.`;
  return createAnswerProblem(question, message, choice.path);
}

function readOptions(
  choices: readonly Choice[],
  question: OptionClassification,
  comparison: Comparison | undefined,
): Result<RawAnswer & { readonly answer: readonly string[] }> {
  const isBound = comparison?.optionBindings?.[question.id] !== undefined;
  const problems: Problem[] = [];
  const found = choices.flatMap((choice) => {
    const [matched, ...others] = listMatchedOptions(choice, question.options);
    if (matched === undefined || others.length > 0) {
      problems.push(createUnmatchedOption(choice, others.length + 1, question));
      return [];
    }
    if (isBound && comparison !== undefined && isBeyondComparison(matched.option, question, comparison)) {
      const message = `“${matched.option.label}” is about a response that this row does not have. Choose another option.`;
      problems.push(createAnswerProblem(question, message, choice.path));
    }
    return [{ choice, ...matched }];
  });
  if (problems.length > 0) return createFailure(...problems);
  const sure = choices.flatMap(({ confidence }) => confidence ?? []);
  return createSuccess({
    answer: found.map(({ option }) => option.id),
    options: found.map(({ option, matchedBy }) => ({ optionId: option.id, matchedBy })),
    responses: [],
    // The least sure of several: a suggestion is no surer than its weakest part.
    ...(sure.length > 0 && { confidence: Math.min(...sure) }),
    nested: found.flatMap(({ option, choice }) =>
      choice.classifications === undefined
        ? []
        : [{ option, raw: choice.classifications, path: [...choice.path, 'classifications'] }],
    ),
  });
}

function parseOneChoice(raw: unknown, path: Path, classification: Classification): Result<Choice> {
  const choices = parseChoices(raw, path);
  if (!choices.ok) return choices;
  const [choice] = choices.value;
  if (choice !== undefined && choices.value.length === 1) return createSuccess(choice, choices.problems);
  const message = `“${classification.name}” takes one answer, and ${choices.value.length} are given. Give one.`;
  return createFailure(createAnswerProblem(classification, message, path));
}

const readRadio: AnswerReader = (raw, path, { classification, comparison }) => {
  const choice = parseOneChoice(raw, path, classification);
  if (!choice.ok || !hasOptions(classification)) return choice.ok ? createSuccess(toRaw(raw)) : choice;
  const read = readOptions([choice.value], classification, comparison);
  return read.ok ? createSuccess({ ...read.value, answer: read.value.answer[0] }, choice.problems) : read;
};

const readChecklist: AnswerReader = (raw, path, { classification, comparison }) => {
  const choices = parseChoices(raw, path);
  if (!choices.ok || !hasOptions(classification)) return choices.ok ? createSuccess(toRaw(raw)) : choices;
  const read = readOptions(choices.value, classification, comparison);
  return read.ok ? createSuccess(read.value, choices.problems) : read;
};

const readText: AnswerReader = (raw) =>
  createSuccess(toRaw(Array.isArray(raw) && raw.length === 1 ? raw[0] : raw));

/** A point of a scale: the number, the number as text, or the words that stand at a point. */
const readRating: AnswerReader = (raw, path, { classification }) => {
  const choice = parseOneChoice(raw, path, classification);
  if (!choice.ok) return choice;
  const { name = '', confidence } = choice.value;
  const { labels = [] } = classification as RatingClassification;
  // Labelbox has no scales: written for it, a point that has words is an option of both, “5: Excellent”.
  const worded = labels.find(({ value, label }) => [label, `${value}: ${label}`].includes(name))?.value;
  const number = name.trim() === '' ? Number.NaN : Number(name);
  const point = worded ?? (Number.isNaN(number) ? name || raw : number);
  return createSuccess({ ...toRaw(point), ...(confidence !== undefined && { confidence }) }, choice.problems);
};

/** The response or tie that an option's words stand for; or the verdict as we write it. */
const readPreference: AnswerReader = (raw, path, { classification, comparison }) => {
  const isVerdict = isFields(raw) && ['preferred', 'tie', 'axes'].some((key) => Object.hasOwn(raw, key));
  if (isVerdict || comparison === undefined) return createSuccess(toRaw(raw));
  const choice = parseOneChoice(raw, path, classification);
  if (!choice.ok) return choice;
  const { name = '', confidence } = choice.value;
  const sure = confidence === undefined ? {} : { confidence };
  const binding = toOptionBinding(name, comparison);
  if (binding === undefined) {
    const message = `${toNamingText(choice.value)} is the title of no response of this row, no letter and no tie. Correct the answer to “${classification.name}”.`;
    return createFailure(createAnswerProblem(classification, message, choice.value.path));
  }
  if (binding.type === 'tie') {
    return createSuccess({ ...toRaw({ tie: binding.quality }), ...sure }, choice.problems);
  }
  const { responseId } = binding;
  const responses = [{ responseId, matchedBy: 'title' as const }];
  return createSuccess({ ...toRaw({ preferred: responseId }), responses, ...sure }, choice.problems);
};

const readers: Readonly<Record<string, AnswerReader>> = {
  radio: readRadio,
  checklist: readChecklist,
  text: readText,
  rating: readRating,
  preference: readPreference,
};

/**
 * Reads an answer as the kind of its question wants it, whatever its JSON looks like. For a kind that Labelbox does not have it is the
 * answer as that kind writes it.
 */
export function readRawAnswer(raw: unknown, path: Path, place: AnswerPlace): Result<RawAnswer> {
  const { kind } = place.classification;
  const read = Object.hasOwn(readers, kind) ? readers[kind] : undefined;
  return read === undefined ? createSuccess(toRaw(raw)) : read(raw, path, place);
}
