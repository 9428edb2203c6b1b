import type { Path } from '../errors/index.js';
import type { Classification, Option, OptionClassification } from '../kinds/index.js';
import type { Ontology } from './types.js';

/** Whether a classification has options. */
export function hasOptions(classification: Classification): classification is OptionClassification {
  return 'options' in classification && Array.isArray(classification.options);
}

function listWithin(classification: Classification): Classification[] {
  const options: readonly Option[] = hasOptions(classification) ? classification.options : [];
  return [classification, ...options.flatMap((option) => (option.classifications ?? []).flatMap(listWithin))];
}

/** Every classification of an ontology, each before the ones nested in it. */
export function listClassifications(ontology: Ontology): Classification[] {
  return ontology.classifications.flatMap(listWithin);
}

/** A classification, and where in the ontology it stands. */
export interface PlacedClassification {
  readonly classification: Classification;
  readonly path: Path;
}

/** These classifications, each before the ones nested in it, with their places. */
export function listPlacedClassifications(
  classifications: readonly Classification[],
  path: Path,
): PlacedClassification[] {
  return classifications.flatMap((classification, at) => {
    const here = [...path, at];
    const options = hasOptions(classification) ? classification.options : [];
    return [
      { classification, path: here },
      ...options.flatMap(({ classifications: nested = [] }, index) =>
        listPlacedClassifications(nested, [...here, 'options', index, 'classifications']),
      ),
    ];
  });
}
