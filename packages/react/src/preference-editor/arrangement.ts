import type { Ontology } from '@adjudge/core';
import { hasOptions, listClassifications } from '@adjudge/core';

/** `dock`: a strip below the texts. `panel`: a column beside them, for forms that a strip can't hold. */
export type FormArrangement = 'dock' | 'panel';

/** A strip holds one choice and one text; anything longer, deeper or with help to read stands beside the texts. */
export function toFormArrangement(ontology: Ontology): FormArrangement {
  const own = ontology.classifications.filter(({ scope }) => scope !== 'message');
  const choices = own.filter((one) => one.kind === 'radio');
  const texts = own.filter((one) => one.kind === 'text');
  const isFlat =
    own.flatMap((one) => listClassifications({ ...ontology, classifications: [one] })).length === own.length;
  const isShort = choices.every((one) => hasOptions(one) && one.options.length <= 6);
  const fits = choices.length <= 1 && texts.length <= 1 && choices.length + texts.length === own.length;
  const hasHelp = own.some(({ instructions }) => instructions !== undefined);
  return fits && isFlat && isShort && !hasHelp ? 'dock' : 'panel';
}
