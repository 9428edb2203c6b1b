import type { KindEntry } from '../kinds/index.js';
import type { CheckConditions } from './conditionMistakes.js';
import type { OntologyConfig } from './config.js';
import type { AllPlaced, IdOf } from './infer.js';
import type { HostKindName } from './kindTypes.js';
import type { CheckId, ElementPlaces, Fine, IndexOf, List } from './mistakes.js';
import type { CheckKind, CheckSettingsIf } from './settingMistakes.js';

/** What the checks of one ontology go by: the place of each id, and the kinds of the host. */
interface Context {
  readonly places: unknown;
  readonly hostKind: string;
}

type PlacesOf<All> = { [One in All as IdOf<One>]: One extends { readonly path: infer Path } ? Path : never };

type CheckNested<Option, Place extends string, Known extends Context> = Option extends {
  readonly classifications: infer Nested extends List;
}
  ? { readonly classifications: CheckEach<Nested, Place, Known> }
  : Fine;

type CheckOptions<One, Place extends string, Known extends Context> = One extends {
  readonly options: infer Options extends List;
}
  ? number extends Options['length']
    ? Fine
    : {
        readonly options: {
          readonly [Index in IndexOf<Options>]: CheckId<
            Options[Index],
            Index,
            ElementPlaces<Options>,
            'options'
          > &
            CheckNested<Options[Index], `${Place}.${Index}`, Known>;
        };
      }
  : Fine;

type Check<One, Place extends string, Known extends Context> = CheckId<
  One,
  Place,
  Known['places'],
  'questions'
> &
  CheckKind<One, Known['hostKind']> &
  CheckConditions<One, keyof Known['places']> &
  CheckSettingsIf<One, keyof Known['places'], Known['hostKind']> &
  CheckOptions<One, Place, Known>;

type CheckEach<
  Elements extends List,
  Place extends string,
  Known extends Context,
> = number extends Elements['length']
  ? Fine
  : { readonly [Index in IndexOf<Elements>]: Check<Elements[Index], `${Place}.${Index}`, Known> };

/** What a config has to be beside itself: nothing more where it is right, a `Mistake` at each property that is wrong. */
export interface CheckConfig<Config extends OntologyConfig, Entries extends readonly KindEntry[]> {
  readonly classifications: CheckEach<
    Config['classifications'],
    '',
    { readonly places: PlacesOf<AllPlaced<Config>>; readonly hostKind: HostKindName<Entries> }
  >;
}
