import type { Classification } from '../kinds/index.js';

/** What kind of thing an ontology asks about: conversations with the responses to them, or texts alone. */
export type MediaType = 'conversational' | 'text';

/** The questions of a study. Reused by many projects; a change of questions is a new version. */
export interface Ontology {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  /** What is judged. Absent: conversations. */
  readonly mediaType?: MediaType;
  readonly classifications: readonly Classification[];
}
