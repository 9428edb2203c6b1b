'use client';

import {
  type DataRow,
  diffOntology,
  type Label,
  listOntologyEffects,
  type Ontology,
  type OntologyChange,
  type OntologyEffects,
} from '@adjudge/core';
import { useDeferredValue, useMemo } from 'react';
import type { FieldKind } from '../../session/index.js';

interface EffectsOptions {
  readonly ontology: Ontology | undefined;
  readonly publishedOntology: Ontology | undefined;
  readonly labels: readonly Label[] | undefined;
  readonly dataRows: readonly DataRow[] | undefined;
  readonly kinds: readonly FieldKind[];
}

/** What publishing would do. */
export interface PublishingEffects {
  readonly changes: readonly OntologyChange[];
  /** Nothing where no labels were given to count. */
  readonly effects: OntologyEffects | undefined;
}

/** What publishing the draft does to given answers, and how it differs from what is published. Counted when there is time for it. */
export function useOntologyEffects(options: EffectsOptions): PublishingEffects {
  const { publishedOntology: before, labels, dataRows, kinds } = options;
  const after = useDeferredValue(options.ontology);
  return useMemo(() => {
    if (before === undefined || after === undefined) return { changes: [], effects: undefined };
    const own = kinds.map(({ kind }) => kind);
    return {
      changes: diffOntology(before, after),
      effects:
        labels === undefined ? undefined : listOntologyEffects(before, after, labels, dataRows ?? [], own),
    };
  }, [before, after, labels, dataRows, kinds]);
}
