import type { Classification } from '../kinds/index.js';

/** The questions of a study. Reused by many projects; a change of questions is a new version. */
export interface Ontology {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly classifications: readonly Classification[];
}
