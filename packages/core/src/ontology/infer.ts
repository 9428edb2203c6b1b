import type { JsonValue } from '../errors/index.js';
import type { KindEntry, Scope } from '../kinds/index.js';
import type { OntologyConfig } from './config.js';
import type { AnswerTo, HostAnswers } from './kindTypes.js';
import type { IndexOf } from './mistakes.js';
import type { Ontology } from './types.js';

/** A classification of a config, nested ones too, with its place and the scope it has or inherits. */
interface Placed<Config, Path, At> {
  readonly config: Config;
  readonly path: Path;
  readonly scope: At;
}

type OwnScope<Config> = Config extends { readonly scope: infer At extends Scope } ? At : 'row';

/** `At` is the scope that nested classifications inherit, and `undefined` at the top. */
type PlacedOne<Config, Path extends string, At> = Config extends unknown
  ? PlacedHere<Config, Path, At extends Scope ? At : OwnScope<Config>>
  : never;
type PlacedHere<Config, Path extends string, At> =
  | Placed<Config, Path, At>
  | (Config extends { readonly options: infer Options extends readonly unknown[] }
      ? PlacedInOptions<Options, Path, At>
      : never);

type PlacedInOptions<
  Options extends readonly unknown[],
  Path extends string,
  At,
> = number extends Options['length']
  ? PlacedInOption<Options[number], `${Path}.`, At>
  : { [Index in IndexOf<Options>]: PlacedInOption<Options[Index], `${Path}.${Index}`, At> }[IndexOf<Options>];
type PlacedInOption<One, Path extends string, At> = One extends {
  readonly classifications: infer List extends readonly unknown[];
}
  ? PlacedIn<List, Path, At>
  : never;

type PlacedIn<List extends readonly unknown[], Path extends string, At> = number extends List['length']
  ? PlacedOne<List[number], `${Path}.`, At>
  : { [Index in IndexOf<List>]: PlacedOne<List[Index], `${Path}.${Index}`, At> }[IndexOf<List>];

/** Every classification of a config. */
export type AllPlaced<Config extends OntologyConfig> = PlacedIn<Config['classifications'], '', undefined>;

/** The id of one. */
export type IdOf<One> = One extends { readonly config: { readonly id: infer Id extends string } }
  ? Id
  : never;

/** The questions of a config by id: what each is about, and the answer it takes. */
export type QuestionsOf<Config extends OntologyConfig, Entries extends readonly KindEntry[]> = {
  readonly [One in AllPlaced<Config> as IdOf<One>]: {
    readonly scope: One['scope'];
    readonly answer: AnswerTo<One['config'], HostAnswers<Entries>>;
  };
};

declare const questions: unique symbol;

/** An ontology that knows, for the compiler alone, its questions and the answers they take. */
export interface TypedOntology<Questions> extends Ontology {
  readonly [questions]?: Questions;
}

/** The questions of an ontology by id; of one that was read from JSON nothing is known, which is `unknown`. */
export type InferQuestions<Defined extends Ontology> =
  Defined extends TypedOntology<infer Questions> ? Questions : unknown;

type Answered<Question> = Question extends { readonly scope: infer At; readonly answer: infer Answer }
  ? At extends 'row'
    ? Answer
    : Readonly<Record<string, Answer>>
  : never;

/**
 * The answers of an ontology made by `defineOntology`, keyed by classification id, nested ones included. Those not about the row are
 * records: an answer for the id of each message, comparison or response. Of an ontology read from JSON: any JSON by any id.
 *
 * @example type Answers = InferAnswers<typeof ontology>;
 */
export type InferAnswers<Defined extends Ontology> = AnswersTo<InferQuestions<Defined>>;

type AnswersTo<Questions> = unknown extends Questions
  ? { readonly [id: string]: JsonValue | undefined }
  : { readonly [Id in keyof Questions]?: Answered<Questions[Id]> };
