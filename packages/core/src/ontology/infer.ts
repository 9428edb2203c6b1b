import type { Condition, ConditionalSettings, Scope } from '../kinds/index.js';
import type { MediaType } from './types.js';

/** A classification as it is written in code. A kind's own settings stand beside these. */
export interface ClassificationConfig {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly scope?: Scope;
  readonly visibleIf?: Condition;
  readonly requiredIf?: Condition;
  readonly settingsIf?: readonly ConditionalSettings[];
  readonly instructions?: string;
  readonly required?: boolean;
  readonly options?: readonly OptionConfig[];
  readonly [setting: string]: unknown;
}

/** An option as it is written in code; `value` is the label unless given. */
export interface OptionConfig {
  readonly id: string;
  readonly label: string;
  readonly value?: string;
  readonly classifications?: readonly ClassificationConfig[];
}

/** An ontology as it is written in code. */
export interface OntologyConfig {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly mediaType?: MediaType;
  readonly classifications: readonly ClassificationConfig[];
}

type OptionsOf<Config> = Config extends { options: readonly (infer One)[] } ? One : never;
type OptionIds<Config> =
  OptionsOf<Config> extends infer One ? (One extends { id: infer Id } ? Id : never) : never;

/** The answer a classification of a built-in kind takes; of any other kind, `unknown`. */
type AnswerOf<Config> = Config extends { kind: 'radio' }
  ? OptionIds<Config>
  : Config extends { kind: 'checklist' }
    ? readonly OptionIds<Config>[]
    : Config extends { kind: 'text' }
      ? string
      : unknown;

/** The classifications of a list and those nested in their options, with the scope they inherit. */
type Flat<Config, Scope> = Config extends { options: readonly unknown[] }
  ? [Config, Scope] | Nested<OptionsOf<Config>, Scope>
  : [Config, Scope];
type Nested<One, Scope> = One extends { classifications: readonly (infer Inner)[] }
  ? Flat<Inner, Scope>
  : never;
type Top<Config> = Config extends unknown
  ? Flat<Config, Config extends { scope: 'message' } ? 'message' : 'row'>
  : never;

/** Answers keyed by classification id, nested ones included; those of scope `message` are keyed by message id. */
export type InferAnswers<Config extends OntologyConfig> = {
  readonly [Pair in Top<Config['classifications'][number]> as Pair extends [
    { id: infer Id extends string },
    unknown,
  ]
    ? Id
    : never]?: Pair extends [infer One, infer Scope]
    ? Scope extends 'message'
      ? Readonly<Record<string, AnswerOf<One>>>
      : AnswerOf<One>
    : never;
};
