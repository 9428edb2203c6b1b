import type { JsonValue } from '../errors/index.js';
import type { KindEntry, Scope } from '../kinds/index.js';
import type { OntologyConfig } from './config.js';
import type { AnswerTo, HostAnswers } from './kindTypes.js';
import type { List, Standing } from './mistakes.js';
import type { Ontology } from './types.js';

/** A classification of a config, nested ones too, with its place and the scope it has or inherits. */
export interface Placed<Config, Id, Place, At> extends Standing<Id, Place> {
  readonly config: Config;
  readonly scope: At;
}

type IdOf<Config> = Config extends { readonly id: infer Id } ? Id : never;
type OwnScope<Config> = Config extends { readonly scope: infer At extends Scope } ? At : 'row';

/** `.0.1.2` is question 2 in option 1 of question 0. Nothing in a list whose length is known only at run time has a place. */
type PlaceIn<Elements extends List, Place, Index> = number extends Elements['length']
  ? undefined
  : Place extends string
    ? `${Place}.${Index & string}`
    : undefined;

type PlacedOne<Config, Place, At> = Config extends unknown
  ?
      | Placed<Config, IdOf<Config>, Place, At>
      | (Config extends { readonly options: infer Options extends List }
          ? PlacedInOptions<Options, Place, At>
          : never)
  : never;
type PlacedInOptions<Options extends List, Place, At> = {
  [Index in keyof Options]: Options[Index] extends { readonly classifications: infer Nested extends List }
    ? PlacedIn<Nested, PlaceIn<Options, Place, Index>, At>
    : never;
}[number];
type PlacedIn<Elements extends List, Place, At> = {
  [Index in keyof Elements]: PlacedOne<Elements[Index], PlaceIn<Elements, Place, Index>, At>;
}[number];
/** Nested classifications inherit the scope, so it is read at the top alone. */
type PlacedAtTop<Config, Place> = Config extends unknown ? PlacedOne<Config, Place, OwnScope<Config>> : never;
type PlacedInOntology<Elements extends List> = {
  [Index in keyof Elements]: PlacedAtTop<Elements[Index], PlaceIn<Elements, '', Index>>;
}[number];

/** Every classification of a config. */
export type AllPlaced<Config extends OntologyConfig> = PlacedInOntology<Config['classifications']>;

/** The questions of a config by id: what each is about, and the answer it takes. */
export type QuestionsOf<Config extends OntologyConfig, Entries extends readonly KindEntry[]> = {
  readonly [One in AllPlaced<Config> as One['id'] & string]: {
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
 * records: an answer for the id of each message, comparison or response, or for the key of each span (`toTargetId`). Of an ontology read from JSON: any JSON by any id.
 *
 * @example type Answers = InferAnswers<typeof ontology>;
 */
export type InferAnswers<Defined extends Ontology> = AnswersTo<InferQuestions<Defined>>;

type AnswersTo<Questions> = unknown extends Questions
  ? { readonly [id: string]: JsonValue | undefined }
  : { readonly [Id in keyof Questions]?: Answered<Questions[Id]> };
