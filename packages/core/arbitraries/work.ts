// Rows of several turns, and answers to what an ontology asks about them, asked for or not.
import fc from 'fast-check';
import type {
  Annotation,
  Classification,
  DataRow,
  JsonValue,
  Label,
  Ontology,
  Target,
} from '../src/index.js';
import { createLabel, indexOntology, rowTarget, toTargetComparison } from '../src/index.js';
import { anyOntology, optionIds } from './ontologies.js';

/** A row of up to three turns, each with up to four replies, and of up to three messages. */
export const anyRowOfTurns: fc.Arbitrary<DataRow> = fc
  .tuple(fc.array(fc.nat(4), { maxLength: 3 }), fc.array(fc.boolean(), { maxLength: 3 }))
  .map(([counts, canLabel]) => {
    const before = (turn: number) => counts.slice(0, turn).reduce((sum, count) => sum + count, 0);
    return {
      id: 'row',
      messages: canLabel.map((may, index) => ({
        id: `m${index}`,
        role: 'user' as const,
        content: `Message ${index}`,
        canLabel: may,
      })),
      comparisons: counts.map((count, turn) => ({
        id: `c${turn}`,
        responses: Array.from({ length: count }, (_, index) => ({
          id: `r${before(turn) + index}`,
          content: `Reply ${index}`,
        })),
      })),
    };
  });

/** An answer that a question of these ontologies takes, about a comparison of these responses. */
const anyAnswerTo = (kind: string, ids: readonly string[]): fc.Arbitrary<JsonValue> => {
  const ranks = fc.shuffledSubarray([...ids]).map((ranked) => ({ ranks: ranked.map((id) => [id]) }));
  switch (kind) {
    case 'radio':
      return fc.constantFrom(...optionIds);
    case 'checklist':
      return fc.subarray(optionIds);
    case 'text':
      return fc.constantFrom('', 'x', 'A longer text.');
    case 'rating':
      return fc.integer({ min: 1, max: 5 });
    case 'ranking':
      return ranks;
    case 'preference':
      return fc.oneof(
        fc.constantFrom('unspecified', 'both-good', 'both-bad').map((tie) => ({ tie })),
        ...(ids.length > 0 ? [fc.constantFrom(...ids).map((preferred) => ({ preferred }))] : []),
      );
    default:
      return ids.length > 1
        ? fc.constant({ best: ids[0] as string, worst: ids[1] as string })
        : fc.constant({});
  }
};

function listAllTargets(row: DataRow, scope: Classification['scope']): Target[] {
  if (scope === 'message') return row.messages.map(({ id }) => ({ type: 'message', messageId: id }));
  if (scope === 'comparison')
    return row.comparisons.map(({ id }) => ({ type: 'comparison', comparisonId: id }));
  const responses = row.comparisons.flatMap((comparison) => comparison.responses);
  if (scope === 'response') return responses.map(({ id }) => ({ type: 'response', responseId: id }));
  if (scope !== 'span') return [rowTarget];
  const [message] = row.messages;
  // Beside each other, overlapping, and in both kinds of text.
  const spans = responses.slice(0, 2).flatMap(({ id: responseId }) =>
    [0, 2].map((start): Target => {
      return { type: 'span', field: { type: 'response', responseId }, start, end: start + 4 };
    }),
  );
  if (message === undefined) return spans;
  return [...spans, { type: 'span', field: { type: 'message', messageId: message.id }, start: 0, end: 3 }];
}

/** A draft with answers to any of the questions, asked or not, about anything they could be about. */
export const anyDraftLabelOf = (ontology: Ontology, row: DataRow): fc.Arbitrary<Label> => {
  const all = [...indexOntology(ontology).values()].flatMap(({ classification: { id, kind }, scope }) =>
    listAllTargets(row, scope).map((target) => {
      const ids = toTargetComparison(row, target)?.responses.map((response) => response.id) ?? [];
      return fc.option(
        anyAnswerTo(kind, ids).map(
          (answer): Annotation => ({ classificationId: id, target, answer, origin: 'person' }),
        ),
        { freq: 3 },
      );
    }),
  );
  return fc.tuple(...all).map((annotations) => ({
    ...createLabel(row, ontology, { id: 'annotator' }),
    annotations: annotations.filter((one) => one !== null),
  }));
};

/** Everything a session has: an ontology, a row, and a draft on it. */
export const anyWork: fc.Arbitrary<{
  readonly ontology: Ontology;
  readonly row: DataRow;
  readonly label: Label;
}> = fc
  .tuple(anyOntology, anyRowOfTurns)
  .chain(([ontology, row]) => anyDraftLabelOf(ontology, row).map((label) => ({ ontology, row, label })));
