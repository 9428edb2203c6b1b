import type { DataRow, Prelabel, Target } from '../../../conversation/index.js';
import type { Problem } from '../../../errors/index.js';
import type { KindRegistry } from '../../../kinds/index.js';
import type { Annotator, Label } from '../../../label/index.js';
import type { Ontology } from '../../../ontology/index.js';
import type { ImportSource } from '../../importReport.js';

/** Which id of the row an annotation named. */
export type RowMatch = 'id' | 'global-key';

/** Which of a question's words an annotation named; `spelling`: its name or instructions but for case, spaces, hyphens and underscores. */
export type ClassificationMatch = 'schema-id' | 'name' | 'instructions' | 'id' | 'spelling';

/** What an option was told by. */
export type OptionMatch = 'label' | 'value' | 'schema-id';

/** What a response was told by: the id of its message, its model, or the words of an option (its title, letter or number). */
export type ResponseMatch = 'message-id' | 'model-config-name' | 'title';

/** One question that an annotation answers, and how each of its names was found. Nested questions stand beside the one they belong to. */
export interface MatchedAnswer {
  readonly classificationId: string;
  readonly matchedBy: ClassificationMatch;
  readonly target: Target;
  readonly options: readonly { readonly optionId: string; readonly matchedBy: OptionMatch }[];
  readonly responses: readonly { readonly responseId: string; readonly matchedBy: ResponseMatch }[];
}

/** What became of one annotation of a file: which row, question and options it was matched to, by what, and what it was not matched to. */
export interface AnnotationLine {
  readonly source: ImportSource;
  /** `replaced`: it could be read, and a later one stands in its place. */
  readonly status: 'added' | 'replaced' | 'left-out';
  readonly uuid?: string;
  readonly row?: { readonly dataRowId: string; readonly matchedBy: RowMatch };
  /** The question itself first, then those nested in its options; for a selection of several responses, it about each of them. */
  readonly answers: readonly MatchedAnswer[];
  /** An error kept the line out; a warning is about one that came in, or about a part of it that did not. */
  readonly problems: readonly Problem[];
}

/** A suggestion and the row it is for. */
export interface RowPrelabel {
  readonly dataRowId: string;
  readonly prelabel: Prelabel;
}

/** What annotations become: suggestions that a person confirms, or labels that are submitted already. */
export type AnnotationUse =
  | { readonly mode?: 'prelabels' }
  | {
      readonly mode: 'ground-truth';
      /** Whose labels they become. */
      readonly annotator: Annotator;
      /** The labels there are: the answers are added to those of the same annotator. */
      readonly labels?: readonly Label[];
    };

/** Against what annotations are matched, and what they become. */
export type AnnotationOptions = AnnotationUse & {
  readonly ontology: Ontology;
  readonly dataRows: readonly DataRow[];
  /** The host's kinds beside the built-in ones, as `toKindRegistry` makes them. */
  readonly kinds?: KindRegistry;
  /** The name of the file, for the report. Default: `annotations`. */
  readonly fileName?: string;
  /** Who suggests, as the annotator is told. Default: the file's name without its extension. */
  readonly source?: string;
};

/** Annotations that were read. */
export interface AnnotationImport {
  /** Empty in the mode `ground-truth`. */
  readonly prelabels: readonly RowPrelabel[];
  /** One for each row; empty in the mode `prelabels`. */
  readonly labels: readonly Label[];
  /** One for each annotation, in the order of the file, and one for what is none. */
  readonly lines: readonly AnnotationLine[];
}
