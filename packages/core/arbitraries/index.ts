// What fast-check makes for the properties of this package: ids, texts and whole values, as odd as they may be.
import fc from 'fast-check';
import type { Annotation, DataRow, Label, Project } from '../src/index.js';
import { applyOptionBindings, createLabel, rowTarget } from '../src/index.js';
import { sampleLongOntology } from '../src/testing/index.js';

export { anyOntology } from './ontologies.js';
export {
  anyOrderingCase,
  anyVerdictCase,
  toComparison,
  toRelations,
  toResponseIds,
  type VerdictCase,
} from './verdicts.js';
export { anyRowOfTurns, anyWork } from './work.js';

/** Any text, lone surrogates and control characters among it. */
export const anyText = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('\u2028', '\ud800', '\u202e', ' ', '👩🏽‍🚀'),
);

export const anyId = anyText.filter((text) => text !== '' && text !== 'prototype' && !(text in {}));

const listOfIds = (maxLength: number, minLength = 0) => fc.uniqueArray(anyId, { minLength, maxLength });

const role = fc.constantFrom('system', 'user', 'assistant', 'tool');

/** A row with a list of messages and one comparison, its options bound where they can be. */
export const anyRow: fc.Arbitrary<DataRow> = fc
  .record({
    id: anyId,
    messageIds: listOfIds(4),
    responses: fc.array(fc.record({ content: anyText, title: anyText }), { maxLength: 4 }),
    contents: fc.array(anyText, { minLength: 4, maxLength: 4 }),
    roles: fc.array(role, { minLength: 4, maxLength: 4 }),
    canLabel: fc.boolean(),
  })
  .map(({ id, messageIds, responses, contents, roles, canLabel }) => {
    const row: DataRow = {
      id,
      messages: messageIds.map((messageId, index) => ({
        id: messageId,
        role: roles[index] ?? 'user',
        content: contents[index] ?? '',
        canLabel,
      })),
      comparisons: [{ id: 'c0', responses: responses.map((one, index) => ({ id: `r${index}`, ...one })) }],
    };
    return applyOptionBindings(sampleLongOntology, row).row;
  });

const anyAnswer = (row: DataRow): fc.Arbitrary<Annotation> => {
  const origin = fc.constantFrom('person', 'prelabel-accepted', 'prelabel-changed', 'host');
  const aboutRow = fc.oneof(
    fc.record({ classificationId: fc.constant('best'), answer: fc.constantFrom('a', 'b', 'c', 'd', 'tie') }),
    fc.record({ classificationId: fc.constant('reason'), answer: anyText }),
    fc.record({
      classificationId: fc.constant('faults'),
      answer: fc.subarray(['wrong-fact', 'off-topic', 'too-long']),
    }),
    fc.record({ classificationId: fc.constant('quote'), answer: anyText }),
  );
  const ofRow = fc
    .tuple(aboutRow, origin)
    .map(([one, from]): Annotation => ({ ...one, target: rowTarget, origin: from }));
  if (row.messages.length === 0) return ofRow;
  const ofMessage = fc
    .tuple(fc.constantFrom(...row.messages), fc.constantFrom('yes', 'no'), origin)
    .map(([{ id }, answer, from]): Annotation => {
      return { classificationId: 'clear', target: { type: 'message', messageId: id }, answer, origin: from };
    });
  return fc.oneof(ofRow, ofMessage);
};

/** A label on a row, under the sample's long ontology: any answers, any status. */
export const anyLabelOf = (row: DataRow): fc.Arbitrary<Label> =>
  fc
    .record({
      annotatorId: anyId,
      annotations: fc.array(anyAnswer(row), { maxLength: 6 }),
      status: fc.constantFrom('draft', 'submitted', 'skipped'),
      elapsedMs: fc.option(fc.nat(), { nil: undefined }),
      reason: fc.option(anyText, { nil: undefined }),
      isBenchmark: fc.boolean(),
    })
    .map(({ annotatorId, annotations, status, elapsedMs, reason, isBenchmark }) => {
      const byKey = new Map(
        annotations.map((one) => [JSON.stringify([one.target, one.classificationId]), one]),
      );
      const empty = createLabel(row, sampleLongOntology, { id: annotatorId });
      return {
        ...empty,
        annotations: [...byKey.values()],
        status,
        ...(elapsedMs === undefined ? {} : { timing: { elapsedMs } }),
        ...(status === 'skipped' && reason !== undefined ? { skip: { reason } } : {}),
        ...(isBenchmark ? { isBenchmark: true as const } : {}),
      };
    });

/** A project of rows with labels of several annotators. */
export const anyProject: fc.Arbitrary<Project> = fc
  .uniqueArray(anyRow, { selector: ({ id }) => id, maxLength: 4 })
  .chain((dataRows) =>
    fc
      .tuple(anyId, anyText, ...dataRows.map((row) => fc.array(anyLabelOf(row), { maxLength: 3 })))
      .map(([id, name, ...labels]) => {
        const byKey = new Map(
          labels.flat().map((one) => [JSON.stringify([one.dataRowId, one.annotator.id]), one]),
        );
        return { id, name, ontology: sampleLongOntology, dataRows, labels: [...byKey.values()] };
      }),
  );
