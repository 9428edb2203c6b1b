// Whole ontologies of the kinds that every format knows.
import fc from 'fast-check';
import type { Classification, Ontology, Option } from '../src/index.js';
import { anyId, anyText } from './index.js';

/** Ids as people, programs and Labelbox write them. */
const anyOntologyId = fc.oneof(
  anyId,
  fc.constantFrom('best', 'reason', 'question', 'option', 'tie', 'a', 'a-2'),
  fc.stringMatching(/^c[a-z\d]{24}$/),
);

const anyName = fc.oneof(anyText, fc.constantFrom('Best', 'best', 'A', 'Tie', 'reason_for_choice', 'Why?'));

const isTrue = fc.option(fc.constant(true as const), { nil: undefined });
const uiMode = fc.option(fc.constantFrom('hotkey', 'searchable'), { nil: undefined });

const limits = (what: 'Characters' | 'Choices') =>
  fc.tuple(fc.nat({ max: 9 }), fc.nat({ max: 9 }), fc.nat({ max: 3 })).map(([from, more, which]) => ({
    ...(which % 2 === 1 && { [`min${what}`]: from }),
    ...(which > 1 && { [`max${what}`]: from + more }),
  }));

type Fields = Readonly<Record<string, unknown>>;

/** Fields that hold something: an absent one is not an undefined one. */
function toGiven(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

const { question } = fc.letrec<{ question: Fields; option: Fields }>((tie) => ({
  option: fc
    .record({
      id: anyOntologyId,
      label: anyName,
      value: anyName,
      classifications: fc.option(fc.array(tie('question'), { minLength: 1, maxLength: 2 }), {
        nil: undefined,
        depthIdentifier: 'nested',
        maxDepth: 2,
      }),
    })
    .map(toGiven),
  question: fc
    .tuple(
      fc.record({
        id: anyOntologyId,
        name: anyName,
        instructions: fc.option(anyText, { nil: undefined }),
        required: isTrue,
        scope: fc.option(fc.constant('message'), { nil: undefined }),
      }),
      fc.oneof(
        limits('Characters').map((own): Fields => ({ kind: 'text', ...own })),
        fc
          .record({
            uiMode,
            isLikertScale: isTrue,
            options: fc.array(tie('option'), { minLength: 1, maxLength: 3, depthIdentifier: 'nested' }),
          })
          .map((own): Fields => ({ kind: 'radio', ...own })),
        fc
          .record({
            uiMode,
            options: fc.array(tie('option'), { minLength: 1, maxLength: 3, depthIdentifier: 'nested' }),
            own: limits('Choices'),
          })
          .map(({ own, ...rest }): Fields => ({ kind: 'checklist', ...rest, ...own })),
      ),
      fc.boolean(),
    )
    .map(([shared, own, hasHelpOfItsName]) => {
      // Help that begins with the name itself is the hardest to tell apart from it.
      const instructions = hasHelpOfItsName ? `${shared.name}\n${shared.instructions}` : shared.instructions;
      return toGiven({ ...shared, instructions, ...own });
    }),
}));

function toUnique(id: string, taken: Set<string>): string {
  let unique = id;
  for (let number = 2; taken.has(unique); number++) unique = `${id}-${number}`;
  taken.add(unique);
  return unique;
}

/** The same question with ids that differ, and a scope only at the top. */
function toClassification(fields: Fields, taken: Set<string>, isTop: boolean): Classification {
  const { scope, options, ...rest } = fields as Fields & { options?: readonly Fields[] };
  const id = toUnique(String(rest.id), taken);
  const optionIds = new Set<string>();
  const own = options?.map((option) => toOption(option, optionIds, taken));
  return {
    ...rest,
    id,
    ...(isTop && scope !== undefined && { scope }),
    ...(own !== undefined && { options: own }),
  } as Classification;
}

function toOption(fields: Fields, optionIds: Set<string>, taken: Set<string>): Option {
  const { classifications, ...rest } = fields as Fields & { classifications?: readonly Fields[] };
  const nested = classifications?.map((one) => toClassification(one, taken, false));
  const id = toUnique(String(rest.id), optionIds);
  const option: Fields = { ...rest, id, ...(nested !== undefined && { classifications: nested }) };
  return option as unknown as Option;
}

/** An ontology of radios, checklists and texts, nested in each other. */
export const anyPlainOntology: fc.Arbitrary<Ontology> = fc
  .record({ id: anyId, name: anyText, questions: fc.array(question, { maxLength: 4 }) })
  .map(({ id, name, questions }) => {
    const taken = new Set<string>();
    return {
      id,
      version: 1,
      name,
      classifications: questions.map((one) => toClassification(one, taken, true)),
    };
  });
