import { createFailure, createProblem, createSuccess, type Result } from '../../../errors/index.js';
import type { Classification, Option } from '../../../kinds/index.js';
import { listClassifications, type Ontology } from '../../../ontology/index.js';
import { type Naming, toNamingText } from './record.js';
import type { ClassificationMatch, OptionMatch } from './types.js';

/** A question, and what it was found by. */
export interface MatchedClassification {
  readonly classification: Classification;
  readonly matchedBy: ClassificationMatch;
}

/** A name as it is when only its letters and digits count: “provide_a_reason” is “Provide a reason”. */
export function toSpelling(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ');
}

type Rule = readonly [ClassificationMatch, (one: Classification, asked: Naming) => boolean];

const rules: readonly Rule[] = [
  ['schema-id', ({ id }, { schemaId }) => id === schemaId],
  ['name', ({ name }, asked) => name === asked.name],
  ['instructions', ({ instructions }, { name }) => name !== undefined && instructions === name],
  ['id', ({ id }, { name }) => id === name],
  [
    'spelling',
    ({ name, instructions }, asked) =>
      asked.name !== undefined &&
      [name, instructions ?? name].some((one) => toSpelling(one) === toSpelling(asked.name ?? '')),
  ],
];

function createAmbiguousProblem(asked: Naming, count: number) {
  const message = `${count} questions are called ${toNamingText(asked)}, so it cannot be told which one is meant. Give the \`schemaId\` of one, or rename the others.`;
  return createProblem('annotation-invalid', message, { path: ['name'] });
}

/** The question of a list that an annotation names: by schema id, else by name, instructions, id, and its name in another spelling. */
function findClassification(
  candidates: readonly Classification[],
  asked: Naming,
): Result<MatchedClassification | undefined> {
  for (const [matchedBy, isMatch] of rules) {
    const found = candidates.filter((one) => isMatch(one, asked));
    const [classification] = found;
    if (found.length > 1) return createFailure(createAmbiguousProblem(asked, found.length));
    if (classification !== undefined) return createSuccess({ classification, matchedBy });
  }
  return createSuccess(undefined);
}

function createUnknownProblem(asked: Naming, place: string) {
  const field = asked.name === undefined ? 'schemaId' : 'name';
  const message = `${place} has no question called ${toNamingText(asked)}. Correct the ${field}, or add the question.`;
  return createProblem('unknown-reference', message, { path: [field] });
}

/** The question of an ontology that an annotation names. One of its own goes before one nested in an option. */
export function matchClassification(asked: Naming, ontology: Ontology): Result<MatchedClassification> {
  const own = findClassification(ontology.classifications, asked);
  if (!own.ok) return own;
  const found = own.value === undefined ? findClassification(listClassifications(ontology), asked) : own;
  if (!found.ok) return found;
  return found.value === undefined
    ? createFailure(createUnknownProblem(asked, `The ontology “${ontology.name}”`))
    : createSuccess(found.value);
}

/** The question nested in an option that an annotation names. */
export function matchNestedClassification(asked: Naming, option: Option): Result<MatchedClassification> {
  const found = findClassification(option.classifications ?? [], asked);
  if (!found.ok) return found;
  return found.value === undefined
    ? createFailure(createUnknownProblem(asked, `The option “${option.label}”`))
    : createSuccess(found.value);
}

/** An option, and what it was found by. */
export interface MatchedOption {
  readonly option: Option;
  readonly matchedBy: OptionMatch;
}

/** The option that an answer names: by its label, else its value, else its id. */
export function matchOption(
  { name, schemaId }: Naming,
  options: readonly Option[],
): MatchedOption | undefined {
  const tries: readonly (readonly [OptionMatch, Option | undefined])[] = [
    ['label', options.find(({ label }) => label === name)],
    ['value', options.find(({ value }) => value === name)],
    ['schema-id', options.find(({ id }) => id === schemaId || id === name)],
  ];
  for (const [matchedBy, option] of tries) if (option !== undefined) return { option, matchedBy };
  return undefined;
}
