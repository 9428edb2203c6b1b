import type { Comparison } from '../conversation/index.js';
import type { JsonValue, Problem, Result } from '../errors/index.js';
import type { Preference } from '../preference/index.js';
import type { Condition } from './condition.js';

/**
 * What each answer of a classification is about: the row once; each message that may be labelled; each comparison, that is each turn with
 * several replies; each response; or each span that was marked in a text.
 */
export type Scope = 'row' | 'message' | 'comparison' | 'response' | 'span';

/** Settings that hold while a condition does: `{ if: …, settings: { minCharacters: 20 } }`. */
export interface ConditionalSettings {
  readonly if: Condition;
  /** Settings of the classification's kind, in place of those it has otherwise. */
  readonly settings: Readonly<Record<string, JsonValue>>;
}

/** A question of an ontology. `kind` decides how it is asked and which further settings it has. */
export interface Classification {
  readonly id: string;
  readonly kind: string;
  /** Only at the top of an ontology; a nested classification is about what its option is about. */
  readonly scope?: Scope;
  /** The question as shown, and the name imports match on. */
  readonly name: string;
  /** Help for the annotator. */
  readonly instructions?: string;
  readonly required?: boolean;
  /** Asked only while this holds. An answer given before stays in the draft and leaves the label. */
  readonly visibleIf?: Condition;
  /** Required while this holds, beside `required`. */
  readonly requiredIf?: Condition;
  /** Settings that depend on other answers, a later entry going before an earlier one. */
  readonly settingsIf?: readonly ConditionalSettings[];
}

/** One choice of a radio or checklist. */
export interface Option {
  readonly id: string;
  readonly label: string;
  /** The value exports carry. */
  readonly value: string;
  /** Asked when this option is chosen. */
  readonly classifications?: readonly Classification[];
}

/** A classification that has options. */
export interface OptionClassification extends Classification {
  readonly options: readonly Option[];
  /** `hotkey`: a key for each option. `searchable`: a long list with a search box. */
  readonly uiMode?: 'hotkey' | 'searchable';
}

/** What a kind's `parse` may use to read classifications that stand inside its own. */
export interface ParseContext {
  parseOptions(raw: unknown): Result<readonly Option[]>;
}

/** A classification without what every kind shares: the kind's own settings. */
export type SettingsOf<Config extends Classification> = Omit<Config, keyof Classification>;

/**
 * The framework-free half of a kind of question: how its settings and answers are read, when it is answered, what is wrong with an answer,
 * and what it says about responses.
 */
export interface Kind<Config extends Classification = Classification, Answer = unknown> {
  readonly kind: Config['kind'];
  /** Reads the kind's own settings from the untrusted JSON of a classification. */
  parse(raw: Readonly<Record<string, unknown>>, context: ParseContext): Result<SettingsOf<Config>>;
  /** Reads an answer from anything at all: a stored label, a draft, a pre-label. */
  parseAnswer(raw: unknown, classification: Config): Result<Answer>;
  /** Whether the answer counts as given, for `required` and progress. */
  isAnswered(answer: Answer, classification: Config): boolean;
  /** What keeps a given answer from being submitted. The comparison is the one that the target is about; a message has none. */
  validate(answer: Answer, classification: Config, comparison: Comparison | undefined): readonly Problem[];
  /** Whether the question asks which of a comparison's responses is better, so that it has the keys of the responses. */
  isAboutResponses(classification: Config, comparison: Comparison): boolean;
  /** What the answer says about the responses of a comparison. Kinds that say nothing return an empty list. */
  toPreferences(answer: Answer, classification: Config, comparison: Comparison): readonly Preference[];
  /** How high an answer places what it is about, where that can be said of one thing alone: ratings of responses are compared by it. */
  toScore?(answer: Answer, classification: Config): number;
  /** Ids of the options whose nested classifications the answer opens. */
  listChosenOptions(answer: Answer, classification: Config): readonly string[];
}

/**
 * A kind of any configuration and answer. The one place where `any` is right: kinds are kept in one list, and each is only ever given
 * the classifications and answers of its own name.
 */
// biome-ignore lint/suspicious/noExplicitAny: see above.
export type AnyKind = Kind<any, any>;

/** A kind as a host hands it over: bare, or with the field that stands beside it (`createFieldKind` of the React package). */
export type KindEntry = AnyKind | { readonly kind: AnyKind };

/** Kinds by name. */
export type KindRegistry = ReadonlyMap<string, AnyKind>;
