import type {
  BestWorstAnswer,
  BestWorstClassification,
  ChecklistClassification,
  Classification,
  KindEntry,
  PreferenceClassification,
  PreferenceVerdict,
  RadioClassification,
  RankingAnswer,
  RankingClassification,
  RatingAnswer,
  RatingClassification,
  SettingsOf,
  TextAnswer,
  TextClassification,
} from '../kinds/index.js';

/** The ids in a list of options or axes; of a list known only at run time, any text. */
type IdsOf<List> = List extends readonly { readonly id: infer Id }[] ? Id : never;
type OptionIds<Config> = Config extends { readonly options: infer Options } ? IdsOf<Options> : never;

/** One verdict; or one for each axis, of which some may be missing while a person is at it. */
type VerdictsOf<Config> = Config extends { readonly axes: infer Axes }
  ? { readonly axes: { readonly [Axis in IdsOf<Axes> & string]?: PreferenceVerdict } }
  : PreferenceVerdict;

/** What a question of a built-in kind takes, by kind. */
interface BuiltInAnswers<Config> {
  readonly radio: OptionIds<Config>;
  readonly checklist: readonly OptionIds<Config>[];
  readonly text: TextAnswer;
  readonly rating: RatingAnswer;
  readonly preference: VerdictsOf<Config>;
  readonly ranking: RankingAnswer;
  readonly 'best-worst': BestWorstAnswer;
}

/** What each setting takes where it is given. */
type Settings<Config extends Classification> = Required<Omit<SettingsOf<Config>, 'options'>>;

/** The settings of each built-in kind, options left out. */
export interface BuiltInSettings {
  readonly radio: Settings<RadioClassification>;
  readonly checklist: Settings<ChecklistClassification>;
  readonly text: Settings<TextClassification>;
  readonly rating: Settings<RatingClassification>;
  readonly preference: Settings<PreferenceClassification>;
  readonly ranking: Settings<RankingClassification>;
  readonly 'best-worst': Settings<BestWorstClassification>;
}

/** The kind itself, where a field stands beside it. */
type KindOf<Entry> = Entry extends { readonly kind: infer Inner }
  ? Inner extends string
    ? Entry
    : Inner
  : never;
type NameOf<One> = One extends { readonly kind: infer Name extends string } ? Name : never;
/** A name only where it is a literal: of a kind known only at run time nothing is known. */
type ExactNameOf<One> = string extends NameOf<One> ? never : NameOf<One>;
type KindAnswer<One> = One extends { isAnswered(answer: infer Answer, classification: never): boolean }
  ? Answer
  : never;

/** What the questions of a host's kinds take, by kind. */
export type HostAnswers<Entries extends readonly KindEntry[]> = {
  readonly [One in KindOf<Entries[number]> as ExactNameOf<One>]: KindAnswer<One>;
};

/** Names of a host's kinds; of kinds known only at run time, any text. */
export type HostKindName<Entries extends readonly KindEntry[]> = NameOf<KindOf<Entries[number]>>;

/** The answer that a question takes. A host's kind goes before a built-in one of the same name. */
export type AnswerTo<Config, Host> = Config extends { readonly kind: infer Name }
  ? Name extends keyof Host
    ? Host[Name]
    : Name extends keyof BuiltInAnswers<Config>
      ? BuiltInAnswers<Config>[Name]
      : unknown
  : unknown;
