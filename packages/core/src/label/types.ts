import type { Masked, Presentation, Target } from '../conversation/index.js';
import type { JsonValue } from '../errors/index.js';
import type { InferQuestions, Ontology } from '../ontology/index.js';

/** Who labels. The id decides the order in which responses are shown and is kept in the label. */
export interface Annotator {
  readonly id: string;
}

/** Whose act made an answer what it is. */
export type AnswerOrigin = 'person' | 'prelabel-accepted' | 'prelabel-changed' | 'host';

/** One answer: to which question, about what. */
export interface Annotation<Id extends string = string, Answer = JsonValue, About extends Target = Target> {
  readonly classificationId: Id;
  readonly target: About;
  readonly answer: Answer;
  readonly origin: AnswerOrigin;
}

/** The same as JSON. An answer that a host declared as an interface is spelled out: the compiler takes no interface for JSON. */
type AsJson<Answer> = Answer extends JsonValue
  ? Answer
  : { readonly [Key in keyof Answer]: AsJson<Answer[Key]> };

/** An annotation that answers one of these questions: a union, told apart by `classificationId`. */
type AnnotationTo<Questions> = {
  readonly [Id in keyof Questions & string]: Questions[Id] extends {
    readonly scope: infer Scope;
    readonly answer: infer Answer;
  }
    ? Annotation<Id, AsJson<Answer>, Extract<Target, { readonly type: Scope }>>
    : never;
}[keyof Questions & string];

/** An annotation in a label of this ontology. Of an ontology read from JSON, or put together at run time, any annotation. */
export type InferAnnotation<Defined extends Ontology> =
  InferQuestions<Defined> extends infer Questions
    ? unknown extends Questions
      ? Annotation
      : string extends keyof Questions
        ? Annotation
        : AnnotationTo<Questions>
    : never;

/** What became of a suggestion: taken over, answered otherwise, or answered and then emptied. */
export interface PrelabelOutcome {
  readonly classificationId: string;
  readonly target: Target;
  readonly outcome: 'accepted' | 'changed' | 'cleared';
  /** Milliseconds of work on the row before the decision. */
  readonly elapsedMs: number;
}

/** Why a row was left without answers. */
export interface Skip {
  readonly reason?: string;
}

/** How far each response was read, as far as it was shown. A response without an entry was not. */
export interface Coverage {
  readonly responses: Readonly<Record<string, ResponseCoverage>>;
}

/** Whether the end of a response came into view. */
export interface ResponseCoverage {
  readonly reachedEnd: boolean;
}

/** What became of a label: still being given, given, or left without answers. */
export type LabelStatus = 'draft' | 'submitted' | 'skipped';

/**
 * All answers of one annotator on one row, with what is needed to read them later: which text was judged, which questions were asked,
 * in which order and under which letters the responses stood.
 *
 * `Label<typeof ontology>` knows its answers: each annotation’s `classificationId` says which answer it holds.
 */
export interface Label<Defined extends Ontology = Ontology> {
  readonly version: 1;
  readonly dataRowId: string;
  /** `toRowHash` of the row that was judged. */
  readonly rowHash: string;
  readonly ontologyId: string;
  readonly ontologyVersion: number;
  readonly annotator: Annotator;
  /** Sorted by target and classification, so that equal labels are equal texts. */
  readonly annotations: readonly InferAnnotation<Defined>[];
  readonly presentation: Presentation;
  /** Milliseconds the row was open and visible before the label was given. */
  readonly timing?: { readonly elapsedMs: number };
  readonly prelabelOutcomes?: readonly PrelabelOutcome[];
  /** Absent: nobody watched how far responses were read. */
  readonly coverage?: Coverage;
  /** Absent: everything was shown. */
  readonly masked?: Masked;
  /** Of texts that were still coming in: response id → how many UTF-16 units were there when the label was given. */
  readonly judgedLength?: Readonly<Record<string, number>>;
  readonly skip?: Skip;
  /** Whether the other labels of its row are measured by it. Absent: no. */
  readonly isBenchmark?: true;
  readonly status: LabelStatus;
}
