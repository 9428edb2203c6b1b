import {
  type Classification,
  hasOptions,
  listClassifications,
  type Ontology,
  type PreferenceClassification,
  type SessionState,
  selectOpenPrelabels,
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

/**
 * What of the form stands over the end of the texts: the bar of suggestions, or a proposed text, which is higher. The stylesheet must not find
 * that out by `:has()`: each answer would have the browser style both texts anew.
 */
export function selectSuggestionsShown(state: SessionState): 'bar' | 'text' | undefined {
  const open = selectOpenPrelabels(state);
  if (open.length === 0) return undefined;
  const texts = listClassifications(state.ontology).filter(({ kind }) => kind === 'text');
  if (open.some(({ classificationId }) => texts.some(({ id }) => id === classificationId))) return 'text';
  return open.length > 1 ? 'bar' : undefined;
}
