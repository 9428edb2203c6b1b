import type { DataRow } from '../conversation/index.js';
import type { Label } from '../label/index.js';
import type { Ontology } from '../ontology/index.js';

/** How a project checks its annotators against each other: against reference labels, or by agreement. */
export type QualityMode = 'benchmark' | 'consensus';

/** A labelling project: rows, the questions asked about them, and the labels given so far. */
export interface Project {
  readonly id: string;
  readonly name: string;
  readonly qualityMode?: QualityMode;
  /** What annotators are told, as Markdown. */
  readonly instructions?: string;
  readonly ontology: Ontology;
  readonly dataRows: readonly DataRow[];
  readonly labels: readonly Label[];
}
