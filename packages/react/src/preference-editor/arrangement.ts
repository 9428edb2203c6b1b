import {
  type Classification,
  hasOptions,
  listClassifications,
  type Ontology,
  type PreferenceClassification,
} from '@adjudge/core';

/** `dock`: a strip below the texts. `panel`: a column beside them, for forms that a strip can't hold. */
export type FormArrangement = 'dock' | 'panel';

/** Whether a question is one row of keys: a short choice, a verdict without axes, a ranking. */
function isStrip(classification: Classification): boolean {
  if (classification.kind === 'radio') {
    return (
      hasOptions(classification) &&
      classification.options.length <= 6 &&
      classification.uiMode !== 'searchable'
    );
  }
  if (classification.kind === 'preference')
    return (classification as PreferenceClassification).axes === undefined;
  return classification.kind === 'ranking';
}

/** A strip holds one choice and one text; anything longer, deeper or with help to read stands beside the texts. */
export function toFormArrangement(ontology: Ontology): FormArrangement {
  const own = ontology.classifications.filter(
    ({ scope = 'row' }) => scope === 'row' || scope === 'comparison',
  );
  const texts = own.filter(({ kind }) => kind === 'text');
  const choices = own.filter(isStrip);
  const isFlat = listClassifications({ ...ontology, classifications: own }).length === own.length;
  const fits = choices.length <= 1 && texts.length <= 1 && choices.length + texts.length === own.length;
  const hasHelp = own.some(({ instructions }) => instructions !== undefined);
  return fits && isFlat && !hasHelp ? 'dock' : 'panel';
}
