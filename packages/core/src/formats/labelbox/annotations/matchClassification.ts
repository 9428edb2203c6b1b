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

/** A name as it is when only its letters and digits count: “provide_a_reason” is “Provide a reason”, however its accents are encoded. */
function toSpelling(text: string): string {
  return text
    .normalize('NFC')
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ');
}

/** What a question is found by, and what of an annotation has to be equal to it. */
interface Rule {
  readonly matchedBy: ClassificationMatch;
  listKeys(one: Classification): readonly (string | undefined)[];
  toKey(asked: Naming): string | undefined;
}

const rules: readonly Rule[] = [
  { matchedBy: 'schema-id', listKeys: ({ id }) => [id], toKey: ({ schemaId }) => schemaId },
  { matchedBy: 'name', listKeys: ({ name }) => [name], toKey: ({ name }) => name },
  { matchedBy: 'instructions', listKeys: ({ instructions }) => [instructions], toKey: ({ name }) => name },
  { matchedBy: 'id', listKeys: ({ id }) => [id], toKey: ({ name }) => name },
  {
    matchedBy: 'spelling',
    listKeys: ({ name, instructions = name }) => [toSpelling(name), toSpelling(instructions)],
    toKey: ({ name }) => (name === undefined ? undefined : toSpelling(name)),
  },
];

type ByKey = ReadonlyMap<string, readonly Classification[]>;

const indexes = new WeakMap<readonly Classification[], ReadonlyMap<Rule, ByKey>>();

function toByKey({ listKeys }: Rule, candidates: readonly Classification[]): ByKey {
  const byKey = new Map<string, Classification[]>();
  for (const one of candidates) {
    for (const key of new Set(listKeys(one))) {
      if (key !== undefined) byKey.set(key, [...(byKey.get(key) ?? []), one]);
    }
  }
  return byKey;
}

/** Tens of thousands of lines ask the same questions, so their names are spelled out once. */
function toIndex(candidates: readonly Classification[]): ReadonlyMap<Rule, ByKey> {
  const known = indexes.get(candidates);
  if (known !== undefined) return known;
  const index = new Map(rules.map((rule) => [rule, toByKey(rule, candidates)]));
  indexes.set(candidates, index);
  return index;
}

const flat = new WeakMap<Ontology, readonly Classification[]>();

/** The same list for the same ontology, so that it is indexed once. */
function listAll(ontology: Ontology): readonly Classification[] {
  const known = flat.get(ontology) ?? listClassifications(ontology);
  flat.set(ontology, known);
  return known;
}

function createAmbiguousProblem(asked: Naming, count: number) {
  const message = `${count} questions are called ${toNamingText(asked)}, so it cannot be told which one is meant. Give the \`schemaId\` of one, or rename the others.`;
  return createProblem('annotation-invalid', message, { path: ['name'] });
}

/** The question of a list that an annotation names: by schema id, else by name, instructions, id, and its name in another spelling. */
function findClassification(
  candidates: readonly Classification[],
  asked: Naming,
): Result<MatchedClassification | undefined> {
  const index = toIndex(candidates);
  for (const rule of rules) {
    const key = rule.toKey(asked);
    const found = (key === undefined ? undefined : index.get(rule)?.get(key)) ?? [];
    const [classification] = found;
    if (found.length > 1) return createFailure(createAmbiguousProblem(asked, found.length));
    if (classification !== undefined) return createSuccess({ classification, matchedBy: rule.matchedBy });
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
  const found = own.value === undefined ? findClassification(listAll(ontology), asked) : own;
  if (!found.ok) return found;
  return found.value === undefined
    ? createFailure(createUnknownProblem(asked, `The ontology “${ontology.name}”`))
    : createSuccess(found.value);
}

const none: readonly Classification[] = [];

/** The question nested in an option that an annotation names. */
export function matchNestedClassification(asked: Naming, option: Option): Result<MatchedClassification> {
  const found = findClassification(option.classifications ?? none, asked);
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

/**
 * The options that an answer names: those of this label, else of this value, else of this id, else of a label or value that only encodes
 * its accents otherwise. Of several the schema id says which one is meant; without it, there are several.
 */
export function listMatchedOptions(
  { name, schemaId }: Naming,
  options: readonly Option[],
): readonly MatchedOption[] {
  const plain = name?.normalize('NFC');
  const tries: readonly (readonly [OptionMatch, (option: Option) => boolean])[] = [
    ['label', ({ label }) => label === name],
    ['value', ({ value }) => value === name],
    ['schema-id', ({ id }) => id === schemaId || id === name],
    ['label', ({ label }) => label.normalize('NFC') === plain],
    ['value', ({ value }) => value.normalize('NFC') === plain],
  ];
  for (const [matchedBy, isMatch] of tries) {
    const found = options.filter(isMatch);
    if (found.length === 0) continue;
    const meant = found.find(({ id }) => id === schemaId);
    const left = found.length > 1 && meant !== undefined ? [meant] : found;
    return left.map((option) => ({ option, matchedBy }));
  }
  return [];
}
