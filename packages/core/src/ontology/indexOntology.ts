import type { Classification, Scope } from '../kinds/index.js';
import type { Ontology } from './types.js';
import { hasOptions } from './walk.js';

/** A classification and where it stands: what it is about, and under which option of which other. */
export interface IndexedClassification {
  readonly classification: Classification;
  /** Its own, or that of the classification it is nested in. */
  readonly scope: Scope;
  readonly parent?: { readonly classificationId: string; readonly optionId: string };
}

type Index = ReadonlyMap<string, IndexedClassification>;

const indexes = new WeakMap<Ontology, Index>();

function listIndexed(
  classification: Classification,
  scope: Scope,
  parent?: IndexedClassification['parent'],
): IndexedClassification[] {
  const options = hasOptions(classification) ? classification.options : [];
  return [
    { classification, scope, ...(parent === undefined ? {} : { parent }) },
    ...options.flatMap(({ id: optionId, classifications = [] }) =>
      classifications.flatMap((nested) =>
        listIndexed(nested, scope, { classificationId: classification.id, optionId }),
      ),
    ),
  ];
}

/** Every classification of an ontology by id. */
export function indexOntology(ontology: Ontology): Index {
  const known = indexes.get(ontology);
  if (known !== undefined) return known;
  const all = ontology.classifications.flatMap((one) => listIndexed(one, one.scope ?? 'row'));
  const index = new Map(all.map((one) => [one.classification.id, one]));
  indexes.set(ontology, index);
  return index;
}
