import { describe, expectTypeOf, it } from 'vitest';
import {
  type ClassificationConfig,
  type Condition,
  defineOntology,
  type Mistake,
  type MistakenType,
  type OntologyConfig,
} from '../index.js';
import type { CheckConfig } from './checkConfig.js';

const head = { id: 'o', version: 1, name: 'O' } as const;
const why = { id: 'why', kind: 'text', name: 'Why' } as const;
const yes = { id: 'yes', label: 'Yes' } as const;
const unknown = { classificationId: 'wyh', operator: 'answered' } as const;
const known = { classificationId: 'why', operator: 'answered' } as const;

interface ConfigOf<List extends readonly ClassificationConfig[]> extends OntologyConfig {
  readonly classifications: List;
}
/** What the compiler wants the first of these questions to be. */
type Wanted<List extends readonly ClassificationConfig[]> =
  CheckConfig<ConfigOf<List>, readonly []> extends {
    readonly classifications: { readonly 0: infer First };
  }
    ? First
    : never;

describe('the compiler refuses ids', () => {
  it('of two questions', () => {
    const again = { id: 'why', kind: 'rating', name: 'Again', min: 1, max: 5 } as const;
    // @ts-expect-error the same id beside it
    defineOntology({ ...head, classifications: [why, again] });
    type Id = Wanted<readonly [typeof why, typeof again]>['id'];
    expectTypeOf<Id>().toEqualTypeOf<Mistake<'Two questions have the id “why”. Give each its own.'>>();
  });

  it('of a question and one nested in another', () => {
    const outer = {
      id: 'q',
      kind: 'radio',
      name: 'Q',
      options: [{ ...yes, classifications: [why] }],
    } as const;
    // @ts-expect-error the same id in an option
    defineOntology({ ...head, classifications: [outer, why] });
    type Nested = Wanted<readonly [typeof outer, typeof why]>['options'][0]['classifications'][0]['id'];
    expectTypeOf<Nested>().toEqualTypeOf<Mistake<'Two questions have the id “why”. Give each its own.'>>();
  });

  it('of two options', () => {
    const question = { id: 'q', kind: 'checklist', name: 'Q', options: [yes, yes] } as const;
    // @ts-expect-error the same id beside it
    defineOntology({ ...head, classifications: [question] });
    type Id = Wanted<readonly [typeof question]>['options'][1]['id'];
    expectTypeOf<Id>().toEqualTypeOf<Mistake<'Two options have the id “yes”. Give each its own.'>>();
    const other = { id: 'r', kind: 'radio', name: 'R', options: [yes] } as const;
    defineOntology({ ...head, classifications: [other, { ...other, id: 's' }] });
  });

  it('of two axes', () => {
    const question = { id: 'q', kind: 'preference', name: 'Q', axes: [yes, yes] } as const;
    // @ts-expect-error the same id beside it
    defineOntology({ ...head, classifications: [question] });
    type Id = Wanted<readonly [typeof question]>['axes'][0]['id'];
    expectTypeOf<Id>().toEqualTypeOf<Mistake<'Two axes have the id “yes”. Give each its own.'>>();
  });
});

describe('the compiler refuses conditions', () => {
  type Unknown = Mistake<'No question has the id “wyh”. Correct it or take it away.'>;

  it('about a question that is not there', () => {
    // @ts-expect-error no such question
    defineOntology({ ...head, classifications: [{ ...why, id: 'q', visibleIf: unknown }] });
    // @ts-expect-error no such question
    defineOntology({ ...head, classifications: [{ ...why, id: 'q', requiredIf: unknown }] });
    const question = { ...why, visibleIf: unknown, requiredIf: unknown } as const;
    type Question = Wanted<readonly [typeof question]>;
    expectTypeOf<Question['visibleIf']['classificationId']>().toEqualTypeOf<Unknown>();
    expectTypeOf<Question['requiredIf']['classificationId']>().toEqualTypeOf<Unknown>();
  });

  it('about one within others', () => {
    const question = {
      ...why,
      id: 'q',
      visibleIf: { any: [known, { all: [known, { not: unknown }] }, { responses: 'at-least', value: 3 }] },
    } as const;
    // @ts-expect-error no such question
    defineOntology({ ...head, classifications: [question, why] });
    type Question = Wanted<readonly [typeof question, typeof why]>;
    type Found = Question['visibleIf']['any'][1]['all'][1]['not']['classificationId'];
    expectTypeOf<Found>().toEqualTypeOf<Unknown>();
  });

  it('of settings', () => {
    const entry = { if: unknown, settings: { minCharacters: 20 } } as const;
    const question = { ...why, settingsIf: [entry] } as const;
    // @ts-expect-error no such question
    defineOntology({ ...head, classifications: [question] });
    type Found = Wanted<readonly [typeof question]>['settingsIf'][0]['if']['classificationId'];
    expectTypeOf<Found>().toEqualTypeOf<Unknown>();
  });

  it('but none about questions that are there, nested ones too', () => {
    const outer = {
      id: 'q',
      kind: 'radio',
      name: 'Q',
      options: [{ ...yes, classifications: [why] }],
    } as const;
    const last = { id: 'r', kind: 'ranking', name: 'R', visibleIf: { not: { all: [known] } } } as const;
    defineOntology({ ...head, classifications: [outer, last] });
    const atRunTime: Condition = unknown;
    const parts: readonly Condition[] = [unknown];
    defineOntology({
      ...head,
      classifications: [
        { ...why, visibleIf: atRunTime, requiredIf: { all: parts } },
        { ...why, id: 'q', settingsIf: [{ if: { not: atRunTime }, settings: { minCharacters: 5 } }] },
      ],
    });
  });
});

describe('the compiler refuses kinds', () => {
  it('that nobody registered', () => {
    const question = { id: 'q', kind: 'radoi', name: 'Q' } as const;
    // @ts-expect-error no such kind
    defineOntology({ ...head, classifications: [question] });
    type Kind = Wanted<readonly [typeof question]>['kind'];
    expectTypeOf<Kind>().toEqualTypeOf<
      Mistake<'No kind “radoi” is registered. Pass it in “kinds”, or change it.'>
    >();
  });

  it('without the options they need', () => {
    const bare = { id: 'q', kind: 'radio', name: 'Q' } as const;
    // @ts-expect-error nothing to choose from
    defineOntology({ ...head, classifications: [bare] });
    type Bare = Wanted<readonly [typeof bare]>['kind'];
    expectTypeOf<Bare>().toEqualTypeOf<Mistake<'A radio needs options. Add “options”.'>>();
    const empty = { id: 'q', kind: 'checklist', name: 'Q', options: [] } as const;
    // @ts-expect-error nothing to choose from
    defineOntology({ ...head, classifications: [empty] });
    type Empty = Wanted<readonly [typeof empty]>['options'];
    expectTypeOf<Empty>().toExtend<Mistake<'A checklist has at least one option. Add one.'>>();
  });

  it('without the ends of their scale', () => {
    const question = { id: 'q', kind: 'rating', name: 'Q', min: 1 } as const;
    // @ts-expect-error no “max”
    defineOntology({ ...head, classifications: [question] });
    type Kind = Wanted<readonly [typeof question]>['kind'];
    expectTypeOf<Kind>().toEqualTypeOf<
      Mistake<'A rating needs the ends of its scale. Add “min” and “max”.'>
    >();
  });
});

describe('the compiler refuses settings', () => {
  it('of another type than the kind takes', () => {
    const question = { ...why, minCharacters: '5' } as const;
    // @ts-expect-error text for a number
    defineOntology({ ...head, classifications: [question] });
    type Setting = Wanted<readonly [typeof question]>['minCharacters'];
    expectTypeOf<Setting>().toEqualTypeOf<
      MistakenType<'“minCharacters” of a text takes another type of value.', number>
    >();
    // @ts-expect-error no such way of not preferring one
    defineOntology({ ...head, classifications: [{ ...why, kind: 'preference', ties: ['both-fine'] }] });
    const stars = { id: 'q', kind: 'rating', name: 'Q', min: 1, max: 5, display: 'stars' } as const;
    // @ts-expect-error no such display
    defineOntology({ ...head, classifications: [stars] });
    type Display = Wanted<readonly [typeof stars]>['display']['expected'];
    expectTypeOf<Display>().toEqualTypeOf<'points' | 'slider'>();
  });

  it('that the kind does not have', () => {
    const question = { ...why, minCharacter: 5 } as const;
    // @ts-expect-error a slip of the pen
    defineOntology({ ...head, classifications: [question] });
    type Setting = Wanted<readonly [typeof question]>['minCharacter'];
    expectTypeOf<Setting>().toEqualTypeOf<
      Mistake<'The kind “text” has no setting “minCharacter”. Correct it or take it away.'>
    >();
  });

  it('in place of others, under a condition, as well', () => {
    const entry = { if: known, settings: { minCharacters: '20' } } as const;
    const question = { ...why, settingsIf: [entry] } as const;
    // @ts-expect-error text for a number
    defineOntology({ ...head, classifications: [question] });
    type Setting = Wanted<readonly [typeof question]>['settingsIf'][0]['settings']['minCharacters'];
    expectTypeOf<Setting>().toEqualTypeOf<
      MistakenType<'“minCharacters” of a text takes another type of value.', number>
    >();
  });

  it('but none that the kinds have', () => {
    defineOntology({
      ...head,
      classifications: [
        { ...why, minCharacters: 5, maxCharacters: 50, instructions: 'Short.', required: true },
        { id: 'r', kind: 'radio', name: 'R', options: [yes], uiMode: 'searchable', isLikertScale: true },
        { id: 'c', kind: 'checklist', name: 'C', options: [yes], minChoices: 1, maxChoices: 1 },
        { id: 's', kind: 'rating', name: 'S', min: 0, max: 100, step: 5, display: 'slider' },
        { id: 'p', kind: 'preference', name: 'P', ties: ['tie', 'both-bad'], strength: { points: 7 } },
        { id: 'o', kind: 'ranking', name: 'O', allowTies: true, allowUnranked: true },
      ],
    });
  });
});

it('each mistake of several is told at its own place', () => {
  const first = { ...why, minCharacters: '5', visibleIf: unknown } as const;
  const second = { ...why, kind: 'radoi' } as const;
  // @ts-expect-error four of them
  defineOntology({ ...head, classifications: [first, second] });
  type First = Wanted<readonly [typeof first, typeof second]>;
  expectTypeOf<keyof First>().toEqualTypeOf<'id' | 'minCharacters' | 'visibleIf'>();
  type Second = Wanted<readonly [typeof second, typeof first]>;
  expectTypeOf<keyof Second>().toEqualTypeOf<'id' | 'kind'>();
});

it('nothing is asked of an ontology that is right', () => {
  expectTypeOf<CheckConfig<ConfigOf<readonly [typeof why]>, readonly []>>().toBeUnknown();
});

it('a question without a name, and what is no scope, are the compiler’s own errors', () => {
  // @ts-expect-error no name
  defineOntology({ ...head, classifications: [{ id: 'q', kind: 'text' }] });
  // @ts-expect-error no such scope
  defineOntology({ ...head, classifications: [{ ...why, scope: 'index' }] });
});
