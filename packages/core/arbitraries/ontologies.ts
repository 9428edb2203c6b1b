// Ontologies of every kind, scope and condition.
import fc from 'fast-check';
import type { Condition, Ontology, Scope } from '../src/index.js';
import { parseOntology } from '../src/index.js';

/** The ids of the options of every radio and checklist of these ontologies. */
export const optionIds = ['a', 'b', 'c'];
const kinds = ['radio', 'checklist', 'text', 'rating', 'preference', 'ranking', 'best-worst'] as const;
const settings = {
  radio: {},
  checklist: {},
  text: {},
  rating: { min: 1, max: 5 },
  preference: { ties: ['tie', 'both-good', 'both-bad'] },
  ranking: { allowTies: true, allowUnranked: true },
  'best-worst': {},
};

/** Conditions over these questions, whose answers they may be or not. */
const anyConditionOn = (ids: readonly string[]): fc.Arbitrary<Condition> => {
  const classificationId = fc.constantFrom(...ids);
  const limit = fc.constantFrom('at-least' as const, 'at-most' as const);
  const leaf: fc.Arbitrary<Condition> = fc.oneof(
    fc.record({ classificationId, operator: fc.constant('answered' as const) }),
    fc.record({
      classificationId,
      operator: fc.constantFrom('is' as const, 'includes' as const),
      value: fc.constantFrom(...optionIds, 'x', 3),
    }),
    fc.record({ classificationId, operator: limit, value: fc.integer({ min: 1, max: 5 }) }),
    fc.record({
      classificationId,
      operator: fc.constant('verdict' as const),
      value: fc.constantFrom('preferred', 'tie', 'both-good', 'both-bad'),
    }),
    fc.record({ responses: limit, value: fc.nat(4) }),
  );
  return fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { maxDepth: 2 },
      leaf,
      fc.record({ all: fc.array(tie('condition'), { maxLength: 3 }) }),
      fc.record({ any: fc.array(tie('condition'), { maxLength: 3 }) }),
      fc.record({ not: tie('condition') }),
    ),
  })).condition;
};

interface Draft {
  readonly kind: (typeof kinds)[number];
  readonly scope: Scope;
  /** Under which question it stands: taken modulo those before it that have options, and one more for none. */
  readonly under: number;
  readonly optionId: string;
  readonly required: boolean;
  readonly visibleIf: Condition | null;
  readonly requiredIf: Condition | null;
  readonly settingsIf: Condition | null;
}

/** Conditions go by questions before their own, so that no circle comes of them. */
const anyDraft = (at: number): fc.Arbitrary<Draft> => {
  const before = Array.from({ length: at }, (_, index) => `q${index}`);
  const condition = at === 0 ? fc.constant(null) : fc.option(anyConditionOn(before), { freq: 2 });
  return fc.record({
    kind: fc.constantFrom(...kinds),
    scope: fc.constantFrom<Scope[]>('row', 'message', 'comparison', 'response', 'span'),
    under: fc.nat(),
    optionId: fc.constantFrom(...optionIds),
    required: fc.boolean(),
    visibleIf: condition,
    requiredIf: condition,
    settingsIf: condition,
  });
};

const hasOptions = ({ kind }: Draft) => kind === 'radio' || kind === 'checklist';

function toParent(drafts: readonly Draft[], at: number): number | undefined {
  const able = [...drafts.keys()].filter((index) => index < at && hasOptions(drafts[index] as Draft));
  return able[(drafts[at]?.under ?? 0) % (able.length + 1)];
}

function toClassification(drafts: readonly Draft[], at: number): object {
  const draft = drafts[at] as Draft;
  const { kind, scope, required, visibleIf, requiredIf, settingsIf } = draft;
  const below = [...drafts.keys()].filter((index) => toParent(drafts, index) === at);
  const options = optionIds.map((id) => ({
    id,
    label: id,
    classifications: below
      .filter((index) => drafts[index]?.optionId === id)
      .map((index) => toClassification(drafts, index)),
  }));
  return {
    id: `q${at}`,
    kind,
    name: `Question ${at}`,
    required,
    ...(toParent(drafts, at) === undefined ? { scope } : {}),
    ...(visibleIf === null ? {} : { visibleIf }),
    ...(requiredIf === null ? {} : { requiredIf }),
    ...(settingsIf === null || kind !== 'text'
      ? {}
      : { settingsIf: [{ if: settingsIf, settings: { minCharacters: 3 } }] }),
    ...(hasOptions(draft) ? { options } : {}),
    ...settings[kind],
  };
}

/** An ontology of up to eight questions of every kind and scope, nested in each other and depending on each other. */
export const anyOntology: fc.Arbitrary<Ontology> = fc
  .integer({ min: 1, max: 8 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, at) => anyDraft(at))))
  .map((drafts) => {
    const top = [...drafts.keys()].filter((at) => toParent(drafts, at) === undefined);
    const classifications = top.map((at) => toClassification(drafts, at));
    const parsed = parseOntology({ id: 'any', version: 1, name: 'Any', classifications });
    if (!parsed.ok) throw new Error(parsed.problems[0]?.message);
    return parsed.value;
  });
