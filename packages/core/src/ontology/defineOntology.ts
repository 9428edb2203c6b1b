import { AdjudgeError } from '../errors/index.js';
import type { KindEntry } from '../kinds/index.js';
import type { CheckConfig } from './checkConfig.js';
import type { OntologyConfig } from './config.js';
import type { QuestionsOf, TypedOntology } from './infer.js';
import { parseOntology } from './parseOntology.js';

/**
 * An ontology written in code. Its answers are typed from the literal: `InferAnswers<typeof ontology>`; and what is wrong with the
 * literal is a compile error where the compiler can say so.
 *
 * @throws AdjudgeError when the literal contradicts itself, with each problem and its path: a mistake in code, not bad data.
 */
export function defineOntology<
  const Config extends OntologyConfig,
  const Entries extends readonly KindEntry[] = readonly [],
>(
  config: Config & CheckConfig<Config, Entries>,
  options: { readonly kinds?: Entries } = {},
): TypedOntology<QuestionsOf<Config, Entries>> {
  const parsed = parseOntology(config, options);
  if (parsed.ok) return parsed.value;
  throw new AdjudgeError(
    parsed.problems[0]?.code ?? 'wrong-type',
    `the ontology “${config.name}” cannot be used.`,
    parsed.problems,
  );
}
