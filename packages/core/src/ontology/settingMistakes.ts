import type { Classification } from '../kinds/index.js';
import type { ConditionMistakes } from './conditionMistakes.js';
import type { BuiltInSettings } from './kindTypes.js';
import type { List, ListMistakes, Mistake, MistakenType, Under } from './mistakes.js';

type SettingMistake<
  Value,
  Name extends keyof BuiltInSettings,
  Key extends string,
> = Key extends keyof BuiltInSettings[Name]
  ? Value extends BuiltInSettings[Name][Key]
    ? never
    : MistakenType<`“${Key}” of a ${Name} takes another type of value.`, BuiltInSettings[Name][Key]>
  : Mistake<`The kind “${Name}” has no setting “${Key}”. Correct it or take it away.`>;

type SettingMistakes<Settings, Name extends keyof BuiltInSettings, Key> = Key extends keyof Settings & string
  ? Under<Key, SettingMistake<Settings[Key], Name, Key>>
  : never;

/** Whether the settings that depend on answers are settings of the kind, and depend on questions that are there. */
export type SettingsIfMistakes<Entries extends List, Name, Ids> = number extends Entries['length']
  ? never
  : { [Index in keyof Entries]: Under<Index, SettingsEntryMistakes<Entries[Index], Name, Ids>> }[number];
type SettingsEntryMistakes<Entry, Name, Ids> = Entry extends {
  readonly if: infer If;
  readonly settings: infer Settings;
}
  ?
      | Under<'if', ConditionMistakes<If, Ids>>
      | (Name extends keyof BuiltInSettings
          ? Under<'settings', SettingMistakes<Settings, Name, keyof Settings>>
          : never)
  : never;

/** What a built-in kind cannot do without. */
type NeedMistakes<One, Name> = Name extends 'radio' | 'checklist'
  ? One extends { readonly options: infer Options }
    ? Options extends readonly []
      ? { readonly options: Mistake<`A ${Name} has at least one option. Add one.`> }
      : never
    : { readonly kind: Mistake<`A ${Name & string} needs options. Add “options”.`> }
  : Name extends 'rating'
    ? One extends { readonly min: unknown; readonly max: unknown }
      ? never
      : { readonly kind: Mistake<'A rating needs the ends of its scale. Add “min” and “max”.'> }
    : One extends { readonly axes: infer Axes extends List }
      ? Under<'axes', ListMistakes<Axes, 'axes'>>
      : never;

/** Whether a kind is registered; of a built-in one also whether it has what it needs, and no settings but its own. */
export type KindMistakes<One, Name, HostKind> = Name extends HostKind
  ? never
  : Name extends keyof BuiltInSettings
    ?
        | NeedMistakes<One, Name>
        | SettingMistakes<One, Name, Exclude<keyof One, keyof Classification | 'options'>>
    : string extends Name
      ? never
      : {
          readonly kind: Mistake<`No kind “${Name & string}” is registered. Pass it in “kinds”, or change it.`>;
        };
