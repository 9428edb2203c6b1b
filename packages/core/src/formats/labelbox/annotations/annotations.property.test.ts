import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDataRow } from '../../../conversation/index.js';
import { toKindRegistry } from '../../../kinds/index.js';
import { parseLabel, toFittingLabel } from '../../../label/index.js';
import { indexOntology } from '../../../ontology/index.js';
import { createSampleDataRow, sampleLongOntology } from '../../../testing/index.js';
import { type AnnotationUse, applyRowPrelabels, readLabelboxAnnotations } from '../../index.js';

const ontology = sampleLongOntology;
const dataRows = ['row-1', 'row-2'].map((id) => createSampleDataRow({ id }, ontology));
const kinds = toKindRegistry();
const uses: readonly AnnotationUse[] = [{}, { mode: 'ground-truth', annotator: { id: 'expert' } }];

/** Whatever comes in: each record has its line, what came in has no error and what stayed out has one, and all of it fits the questions. */
function expectAccounted(input: string | readonly unknown[]): void {
  for (const use of uses) {
    const { lines, prelabels, labels } = readLabelboxAnnotations(input, { ontology, dataRows, ...use });
    if (typeof input !== 'string') expect(lines).toHaveLength(Math.max(1, input.length));
    for (const { status, problems, row, answers } of lines) {
      expect(problems.some(({ severity }) => severity === 'error')).toBe(status === 'left-out');
      if (status !== 'left-out')
        expect([row?.dataRowId === undefined, answers.length > 0]).toEqual([false, true]);
    }
    for (const { prelabel } of prelabels) {
      const classification = indexOntology(ontology).get(prelabel.classificationId)?.classification;
      const kind = kinds.get(classification?.kind ?? '');
      expect(kind?.parseAnswer(prelabel.answer, classification)).toMatchObject({
        ok: true,
        value: prelabel.answer,
      });
    }
    for (const row of applyRowPrelabels(prelabels, dataRows)) {
      expect(parseDataRow(row)).toEqual({ ok: true, value: row, problems: [] });
    }
    for (const label of labels) {
      expect(parseLabel(label)).toEqual({ ok: true, value: label, problems: [] });
      expect(toFittingLabel(label, ontology, kinds)).toEqual({ label, problems: [] });
    }
  }
}

const odd = fc.oneof(fc.jsonValue(), fc.anything(), fc.constantFrom('__proto__', '', 0, null, [], {}, 'Tie'));

/** What could be meant: each field right, of another annotation, or anything at all. */
const annotation = fc.record(
  {
    dataRow: fc.oneof(
      fc.record({ id: fc.constantFrom('row-1', 'row-2', 'row-3') }),
      fc.record({ globalKey: fc.constantFrom('row-1', 'row-2') }),
      odd,
    ),
    name: fc.oneof(
      fc.constantFrom('best', 'reason', 'faults', 'quote', 'clear', 'Choose all that apply.'),
      odd,
    ),
    schemaId: fc.oneof(fc.constantFrom('best', 'faults'), odd),
    uuid: fc.oneof(fc.constantFrom('u1', 'u2'), odd),
    messageId: fc.oneof(fc.constantFrom('m0', 'm1', 'm2'), odd),
    answer: fc.oneof(
      fc.constantFrom('Tie', 'Response A', 'Yes', 'Misses the question'),
      fc.record({ name: fc.constantFrom('Tie', 'Response D', 'A wrong fact'), confidence: odd }),
      fc.array(
        fc.record({
          name: fc.constantFrom('A wrong fact', 'Too long to be useful'),
          classifications: fc.oneof(fc.constant([{ name: 'quote', answer: 'It is 62 dB.' }]), odd),
        }),
        { maxLength: 3 },
      ),
      odd,
    ),
    confidence: fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), odd),
    isBenchmarkReferenceLabel: fc.boolean(),
    messageEvaluationTask: fc.oneof(
      fc.record({
        format: fc.constantFrom('message-single-selection', 'message-multi-selection', 'message-ranking'),
        data: fc.oneof(fc.record({ messageId: fc.constantFrom('r0', 'r1', 'r2') }), odd),
      }),
      odd,
    ),
  },
  { requiredKeys: ['dataRow'] },
);

describe('any input', () => {
  it('is accounted for: anything at all, as records', () => {
    fc.assert(fc.property(fc.array(odd), expectAccounted));
  });

  it('is accounted for: any text', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), expectAccounted));
  });

  it('is accounted for: annotations with anything in any field', () => {
    fc.assert(fc.property(fc.array(annotation, { maxLength: 6 }), expectAccounted), { numRuns: 1000 });
  }, 60_000);

  it('may be no list, and nested as deep as it likes', () => {
    const options = { ontology, dataRows };
    for (const odd of [undefined, null, 5, {}, new Map()]) {
      expect(readLabelboxAnnotations(odd as never, options).lines).toHaveLength(1);
    }
    let deep: unknown = 'x';
    for (let depth = 0; depth < 100_000; depth += 1) deep = { name: 'faults', classifications: [deep] };
    const circular: Record<string, unknown> = { name: 'best' };
    circular.dataRow = { id: 'row-1', globalKey: circular };
    circular.answer = circular;
    for (const record of [
      { name: 'faults', answer: deep, dataRow: { id: 'row-1' } },
      circular,
      { answer: deep, name: 'x' },
    ]) {
      expect(readLabelboxAnnotations([record], options).lines).toHaveLength(1);
    }
  });

  it('reads alike in any order of rows, and after a trip through text', () => {
    fc.assert(
      fc.property(
        fc.array(
          annotation.filter((one) => JSON.stringify(one) !== undefined),
          { minLength: 1 },
        ),
        (all) => {
          let text: string;
          try {
            text = JSON.stringify(all);
          } catch {
            return;
          }
          const read = (rows: typeof dataRows) =>
            readLabelboxAnnotations(text, { ontology, dataRows: rows }).prelabels;
          expect(read([...dataRows].reverse())).toEqual(read(dataRows));
        },
      ),
    );
  });
});
