import type { Classification } from '../kinds/index.js';
import type { CheckCondition } from './conditionMistakes.js';
import type { BuiltInSettings } from './kindTypes.js';
import type { CheckId, ElementPlaces, Fine, IndexOf, List, Mistake, MistakenType } from './mistakes.js';

type CheckSetting<
  Value,
  Name extends keyof BuiltInSettings,
  Key extends string,
> = Key extends keyof BuiltInSettings[Name]
  ? Value extends BuiltInSettings[Name][Key]
    ? Fine
    : MistakenType<`“${Key}” of a ${Name} takes another type of value.`, BuiltInSettings[Name][Key]>
  : Mistake<`The kind “${Name}” has no setting “${Key}”. Correct it or take it away.`>;

type CheckSettings<Settings, Name extends keyof BuiltInSettings, Others> = {
  readonly [Key in Exclude<keyof Settings, Others> & string]: CheckSetting<Settings[Key], Name, Key>;
};

type CheckSettingsEntry<Entry, Name, Ids> = Entry extends {
  readonly if: infer If;
  readonly settings: infer Settings;
}
  ? {
      readonly if: CheckCondition<If, Ids>;
      readonly settings: Name extends keyof BuiltInSettings ? CheckSettings<Settings, Name, never> : Fine;
    }
  : Fine;

/** Whether the settings that depend on answers are settings of the kind, and depend on questions that are there. */
export type CheckSettingsIf<One, Ids, HostKind> = One extends {
  readonly kind: infer Name;
  readonly settingsIf: infer Entries extends List;
}
  ? number extends Entries['length']
    ? Fine
    : {
        readonly settingsIf: {
          readonly [Index in IndexOf<Entries>]: CheckSettingsEntry<
            Entries[Index],
            Exclude<Name, HostKind>,
            Ids
          >;
        };
      }
  : Fine;

/** What a built-in kind cannot do without. */
type CheckNeeds<One, Name> = Name extends 'radio' | 'checklist'
  ? One extends { readonly options: infer Options }
    ? Options extends readonly []
      ? { readonly options: Mistake<`A ${Name} has at least one option. Add one.`> }
      : Fine
    : { readonly kind: Mistake<`A ${Name & string} needs options. Add “options”.`> }
  : Name extends 'rating'
    ? One extends { readonly min: unknown; readonly max: unknown }
      ? Fine
      : { readonly kind: Mistake<'A rating needs the ends of its scale. Add “min” and “max”.'> }
    : One extends { readonly axes: infer Axes extends List }
      ? { readonly axes: CheckAxes<Axes> }
      : Fine;

type CheckAxes<Axes extends List> = number extends Axes['length']
  ? Fine
  : {
      readonly [Index in IndexOf<Axes>]: CheckId<Axes[Index], Index, ElementPlaces<Axes>, 'axes'>;
    };

/** Whether a kind is registered; of a built-in one also whether it has what it needs, and no settings but its own. */
export type CheckKind<One, HostKind> = One extends { readonly kind: infer Name extends string }
  ? string extends Name
    ? Fine
    : Name extends HostKind
      ? Fine
      : Name extends keyof BuiltInSettings
        ? CheckNeeds<One, Name> & CheckSettings<One, Name, keyof Classification | 'options'>
        : { readonly kind: Mistake<`No kind “${Name}” is registered. Pass it in “kinds”, or change it.`> }
  : Fine;
