import { describe, expectTypeOf, it } from 'vitest';
import {
  type AnyKind,
  type BestWorstAnswer,
  type Classification,
  type Condition,
  createKind,
  createSuccess,
  defineOntology,
  type InferAnswers,
  type JsonValue,
  type Ontology,
  type OntologyConfig,
  type PreferenceVerdict,
  parseOntology,
  type RankingAnswer,
} from '../index.js';

const head = { id: 'o', version: 1, name: 'O' } as const;
const why = { id: 'why', kind: 'text', name: 'Why' } as const;

const ontology = defineOntology({
  ...head,
  classifications: [
    {
      id: 'best',
      kind: 'radio',
      name: 'Best',
      options: [
        { id: 'a', label: 'A', classifications: [why] },
        { id: 'b', label: 'B' },
      ],
    },
    {
      id: 'faults',
      kind: 'checklist',
      name: 'Faults',
      options: [
        { id: 'x', label: 'X' },
        { id: 'y', label: 'Y' },
      ],
    },
    { id: 'quality', kind: 'rating', name: 'Quality', min: 1, max: 7 },
    { id: 'verdict', kind: 'preference', name: 'Verdict', ties: ['tie'], strength: { points: 7 } },
    {
      id: 'matrix',
      kind: 'preference',
      name: 'Matrix',
      axes: [
        { id: 'helpful', label: 'Helpful' },
        { id: 'honest', label: 'Honest' },
      ],
    },
    { id: 'order', kind: 'ranking', name: 'Order' },
    { id: 'ends', kind: 'best-worst', name: 'Ends' },
  ],
});
type Answers = InferAnswers<typeof ontology>;

/** What is asked about `Id` when it is answered. */
type Given<All, Id extends keyof All> = Exclude<All[Id], undefined>;

describe('the answers of a defined ontology', () => {
  it('are keyed by classification, nested ones among them', () => {
    expectTypeOf<keyof Answers>().toEqualTypeOf<
      'best' | 'why' | 'faults' | 'quality' | 'verdict' | 'matrix' | 'order' | 'ends'
    >();
    expectTypeOf<Record<never, never>>().toExtend<Answers>();
  });

  it('are what each built-in kind takes', () => {
    expectTypeOf<Given<Answers, 'best'>>().toEqualTypeOf<'a' | 'b'>();
    expectTypeOf<Given<Answers, 'faults'>>().toEqualTypeOf<readonly ('x' | 'y')[]>();
    expectTypeOf<Given<Answers, 'why'>>().toEqualTypeOf<string>();
    expectTypeOf<Given<Answers, 'quality'>>().toEqualTypeOf<number>();
    expectTypeOf<Given<Answers, 'verdict'>>().toEqualTypeOf<PreferenceVerdict>();
    expectTypeOf<Given<Answers, 'order'>>().toEqualTypeOf<RankingAnswer>();
    expectTypeOf<Given<Answers, 'ends'>>().toEqualTypeOf<BestWorstAnswer>();
  });

  it('of a preference with axes are a verdict for each axis', () => {
    expectTypeOf<Given<Answers, 'matrix'>>().toEqualTypeOf<{
      readonly axes: { readonly helpful?: PreferenceVerdict; readonly honest?: PreferenceVerdict };
    }>();
  });

  it('are found at any depth that a person could still follow', () => {
    const deep = defineOntology({
      ...head,
      classifications: [
        inOption('one', [
          inOption('two', [inOption('three', [inOption('four', [inOption('five', [why])])])]),
        ]),
      ],
    });
    expectTypeOf<keyof InferAnswers<typeof deep>>().toEqualTypeOf<
      'one' | 'two' | 'three' | 'four' | 'five' | 'why'
    >();
  });
});

declare function inOption<const Id extends string, const Nested extends readonly unknown[]>(
  id: Id,
  classifications: Nested,
): { id: Id; kind: 'radio'; name: string; options: [{ id: 'yes'; label: 'Yes'; classifications: Nested }] };

describe('the scope of a question', () => {
  const scoped = defineOntology({
    ...head,
    classifications: [
      { id: 'row', kind: 'text', name: 'Row', scope: 'row' },
      { id: 'message', kind: 'rating', name: 'Message', scope: 'message', min: 1, max: 5 },
      { id: 'turn', kind: 'preference', name: 'Turn', scope: 'comparison' },
      { id: 'severity', kind: 'rating', name: 'Severity', scope: 'span', min: 1, max: 3 },
      {
        id: 'safe',
        kind: 'radio',
        name: 'Safe',
        scope: 'response',
        options: [
          { id: 'yes', label: 'Yes' },
          { id: 'no', label: 'No', classifications: [why] },
        ],
      },
    ],
  });
  type Scoped = InferAnswers<typeof scoped>;

  it('makes records by message, comparison, response or span of what is not about the row', () => {
    expectTypeOf<Given<Scoped, 'row'>>().toEqualTypeOf<string>();
    expectTypeOf<Given<Scoped, 'message'>>().toEqualTypeOf<Readonly<Record<string, number>>>();
    expectTypeOf<Given<Scoped, 'turn'>>().toEqualTypeOf<Readonly<Record<string, PreferenceVerdict>>>();
    expectTypeOf<Given<Scoped, 'severity'>>().toEqualTypeOf<Readonly<Record<string, number>>>();
    expectTypeOf<Given<Scoped, 'safe'>>().toEqualTypeOf<Readonly<Record<string, 'yes' | 'no'>>>();
  });

  it('is inherited by nested questions', () => {
    expectTypeOf<Given<Scoped, 'why'>>().toEqualTypeOf<Readonly<Record<string, string>>>();
  });
});

interface Severity {
  readonly harm: number;
  readonly spread: 'few' | 'many';
}
type SeverityClassification = Classification & { readonly kind: 'severity' };
const severity = createKind<SeverityClassification, Severity>({
  kind: 'severity',
  parse: () => createSuccess({}),
  parseAnswer: () => createSuccess({ harm: 1, spread: 'few' }),
  isAnswered: () => true,
});
const ownText = createKind<Classification & { readonly kind: 'text' }, readonly string[]>({
  kind: 'text',
  parse: () => createSuccess({}),
  parseAnswer: () => createSuccess([]),
  isAnswered: () => true,
});
const own = { id: 'own', kind: 'severity', name: 'Own', colours: ['red', 'amber'] } as const;

describe('a kind of the host', () => {
  it('types the answers of its questions, given bare or with its field', () => {
    const bare = defineOntology({ ...head, classifications: [own] }, { kinds: [severity] });
    expectTypeOf<Given<InferAnswers<typeof bare>, 'own'>>().toEqualTypeOf<Severity>();
    const kinds = [{ kind: severity, Field: 'any component' }] as const;
    const joined = defineOntology({ ...head, classifications: [own, why] }, { kinds });
    expectTypeOf<Given<InferAnswers<typeof joined>, 'own'>>().toEqualTypeOf<Severity>();
    expectTypeOf<Given<InferAnswers<typeof joined>, 'why'>>().toEqualTypeOf<string>();
  });

  it('goes before a built-in one of the same name, with settings of its own', () => {
    const replaced = defineOntology(
      { ...head, classifications: [{ ...why, minCharacters: 'few' }] },
      { kinds: [severity, ownText] },
    );
    expectTypeOf<Given<InferAnswers<typeof replaced>, 'why'>>().toEqualTypeOf<readonly string[]>();
  });

  it('that is known only at run time may have any name, and takes what nobody knows', () => {
    const kinds: readonly AnyKind[] = [severity];
    const open = defineOntology({ ...head, classifications: [own, why] }, { kinds });
    expectTypeOf<InferAnswers<typeof open>['own']>().toEqualTypeOf<unknown>();
    expectTypeOf<Given<InferAnswers<typeof open>, 'why'>>().toEqualTypeOf<string>();
  });
});

describe('an ontology that is known only at run time', () => {
  it('is an ontology as the defined one is, with any answers', () => {
    expectTypeOf(ontology).toExtend<Ontology>();
    const parsed = parseOntology({});
    if (parsed.ok) expectTypeOf(parsed.value).toEqualTypeOf<Ontology>();
    expectTypeOf<InferAnswers<Ontology>[string]>().toEqualTypeOf<JsonValue | undefined>();
  });

  it('may be written as a variable of the config’s type', () => {
    const config: OntologyConfig = { ...head, classifications: [{ id: 'x', kind: 'mine', name: 'X' }] };
    const open = defineOntology(config);
    expectTypeOf<keyof InferAnswers<typeof open>>().toEqualTypeOf<string | number>();
  });

  it('may be an object whose types were widened', () => {
    const config = {
      id: 'o',
      version: 1,
      name: 'O',
      classifications: [{ id: 'x', kind: 'text', name: 'X' }],
    };
    expectTypeOf(defineOntology(config)).toExtend<Ontology>();
  });

  it('may be a list of several shapes, each with its own scope', () => {
    const mixed: (
      | { id: 'a'; kind: 'text'; name: 'A' }
      | { id: 'b'; kind: 'text'; name: 'B'; scope: 'message' }
    )[] = [];
    const open = defineOntology({ ...head, classifications: mixed });
    expectTypeOf<InferAnswers<typeof open>>().toEqualTypeOf<{
      readonly a?: string;
      readonly b?: Readonly<Record<string, string>>;
    }>();
  });

  it('may be made in part by functions, of which nothing is claimed', () => {
    const ask = (id: string) => ({ id, kind: 'text', name: 'Ask' }) as const;
    const visibleIf: Condition = { classificationId: 'a', operator: 'answered' };
    const made = defineOntology({
      ...head,
      classifications: [ask('a'), ask('b'), ...['c', 'd'].map(ask), { ...why, visibleIf }],
    });
    expectTypeOf<Given<InferAnswers<typeof made>, 'why'>>().toEqualTypeOf<string>();
    defineOntology({ ...head, classifications: [ask('a'), ask('b'), why] });
  });
});
