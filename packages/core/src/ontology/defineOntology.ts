import { AdjudgeError } from '../errors/index.js';
import type { InferAnswers, OntologyConfig } from './infer.js';
import { type KindOptions, parseOntology } from './parseOntology.js';
import type { Ontology } from './types.js';

declare const answers: unique symbol;

/** An ontology that knows, for the compiler alone, which answers it takes. */
export interface TypedOntology<Answers> extends Ontology {
  readonly [answers]?: Answers;
}

/** The answers of an ontology made by `defineOntology`, keyed by classification id. */
export type AnswersOf<Defined> = Defined extends TypedOntology<infer Answers> ? Answers : never;

/**
 * An ontology written in code. Its answers are typed from the literal: `AnswersOf<typeof ontology>`.
 *
 * @throws AdjudgeError when the literal contradicts itself, with each problem and its path: a mistake in code, not bad data.
 */
export function defineOntology<const Config extends OntologyConfig>(
  config: Config,
  options: KindOptions = {},
): TypedOntology<InferAnswers<Config>> {
  const parsed = parseOntology(config, options);
  if (parsed.ok) return parsed.value;
  throw new AdjudgeError(
    parsed.problems[0]?.code ?? 'wrong-type',
    `the ontology “${config.name}” cannot be used.`,
    parsed.problems,
  );
}
