import type { AnyKind, Classification, Kind, KindRegistry } from './types.js';

type Optional = 'validate' | 'isAboutResponses' | 'toPreferences' | 'toScore' | 'listChosenOptions';

/** What a host writes to add a kind: only what its answers need. */
export type KindDefinition<Config extends Classification, Answer> = Omit<Kind<Config, Answer>, Optional> &
  Partial<Pick<Kind<Config, Answer>, Optional>>;

/**
 * Defines a kind of question. Without `validate` every answer may be submitted; without `toPreferences` it says nothing about which
 * response is better; without `listChosenOptions` it opens no nested classifications.
 */
export function createKind<Config extends Classification, Answer>(
  definition: KindDefinition<Config, Answer>,
): Kind<Config, Answer> {
  return {
    validate: () => [],
    isAboutResponses: () => false,
    toPreferences: () => [],
    listChosenOptions: () => [],
    ...definition,
  };
}

/** A registry of these kinds; a later one of the same name replaces an earlier one. */
export function createKindRegistry(kinds: readonly AnyKind[]): KindRegistry {
  return new Map(kinds.map((kind) => [kind.kind, kind]));
}
