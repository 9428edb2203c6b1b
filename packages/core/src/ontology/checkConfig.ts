import type { KindEntry } from '../kinds/index.js';
import type { ConditionMistakes } from './conditionMistakes.js';
import type { OntologyConfig } from './config.js';
import type { AllPlaced, Placed } from './infer.js';
import type { HostKindName } from './kindTypes.js';
import type { IdMistakes, List, ListMistakes, PlacesOf, Under } from './mistakes.js';
import type { KindMistakes, SettingsIfMistakes } from './settingMistakes.js';

/** What is wrong with one question, of its own properties: those of the questions nested in it are their own. */
type QuestionMistakes<One, Ids, HostKind> =
  | (One extends { readonly kind: infer Name }
      ?
          | KindMistakes<One, Name, HostKind>
          | (One extends { readonly settingsIf: infer Entries extends List }
              ? Under<'settingsIf', SettingsIfMistakes<Entries, Exclude<Name, HostKind>, Ids>>
              : never)
      : never)
  | (One extends { readonly visibleIf: infer If } ? Under<'visibleIf', ConditionMistakes<If, Ids>> : never)
  | (One extends { readonly requiredIf: infer If } ? Under<'requiredIf', ConditionMistakes<If, Ids>> : never)
  | (One extends { readonly options: infer Options extends List }
      ? Under<'options', ListMistakes<Options, 'options'>>
      : never);

/** The mistakes of a question as those of the config it stands in: `.0.1.2` is question 2 in option 1 of question 0. */
type At<Place, Mistakes> = Place extends `.${infer Question}.${infer Option}.${infer Rest}`
  ? Under<Question, Under<'options', Under<Option, Under<'classifications', At<`.${Rest}`, Mistakes>>>>>
  : Place extends `.${infer Question}`
    ? Under<Question, Mistakes>
    : never;

/** Questions of a list made at run time have no place; they are checked there. */
type EachMistakes<One, Places, Ids, HostKind> =
  One extends Placed<infer Config, infer Id, infer Place extends string, unknown>
    ? At<Place, QuestionMistakes<Config, Ids, HostKind> | IdMistakes<Id, Place, Places, 'questions'>>
    : never;

type IdOf<One> = One extends { readonly id: infer Id } ? Id : never;
type MistakesIn<All, HostKind> = EachMistakes<All, PlacesOf<All>, IdOf<All>, HostKind>;

/** All of a union at once. */
type Together<Union> = (Union extends unknown ? (one: Union) => void : never) extends (all: infer All) => void
  ? All
  : never;

/** What a config has to be beside itself: nothing more where it is right, a `Mistake` at each property that is wrong. */
export type CheckConfig<Config extends OntologyConfig, Entries extends readonly KindEntry[]> = Together<
  Under<'classifications', MistakesIn<AllPlaced<Config>, HostKindName<Entries>>>
>;
