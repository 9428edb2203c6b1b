import { describe, expect, it } from 'vitest';
import { toRowHash } from '../../../conversation/index.js';
import { toKindRegistry } from '../../../kinds/index.js';
import { type Label, parseLabel, validateLabel } from '../../../label/index.js';
import { createSampleDataRow, createSampleProject, sampleLongOntology } from '../../../testing/index.js';
import { readDataFile, readLabelboxAnnotations, writeNative } from '../../index.js';

const rows = ['one', 'two'].map((id) => createSampleDataRow({ id }, sampleLongOntology));

function read(records: readonly object[], labels: readonly Label[] = []) {
  return readLabelboxAnnotations(records, {
    ontology: sampleLongOntology,
    dataRows: rows,
    mode: 'ground-truth',
    annotator: { id: 'expert' },
    labels,
  });
}

const best = (id: string, name: string, more: object = {}) => ({
  name: 'best',
  answer: { name },
  dataRow: { id },
  ...more,
});
const reason = (id: string, answer: string) => ({ name: 'reason', answer, dataRow: { id } });

const listAnswers = (labels: readonly Label[]) =>
  labels.map(({ dataRowId, annotations }) => [dataRowId, ...annotations.map(({ answer }) => answer)]);

describe('annotations as ground truth', () => {
  it('are one submitted label a row, by the annotator given, of the host’s making', () => {
    const { labels, prelabels } = read([
      best('one', 'Tie'),
      best('two', 'Response A'),
      reason('one', 'Same.'),
    ]);
    expect(prelabels).toEqual([]);
    expect(listAnswers(labels)).toEqual([
      ['one', 'tie', 'Same.'],
      ['two', 'a'],
    ]);
    const [label] = labels;
    expect(label).toMatchObject({
      status: 'submitted',
      annotator: { id: 'expert' },
      ontologyId: 'long-form',
      rowHash: toRowHash(rows[0] ?? createSampleDataRow()),
      annotations: [{ classificationId: 'best', origin: 'host' }, { origin: 'host' }],
    });
    expect(parseLabel(JSON.parse(JSON.stringify(label)))).toEqual({ ok: true, value: label, problems: [] });
    if (label !== undefined && rows[0] !== undefined) {
      expect(validateLabel(label, rows[0], sampleLongOntology, toKindRegistry())).toEqual([]);
    }
  });

  it('make the benchmark of their row where a line says so, which an export keeps', () => {
    const { labels } = read([
      best('one', 'Tie', { isBenchmarkReferenceLabel: true }),
      best('two', 'Tie', { isBenchmarkReferenceLabel: false }),
    ]);
    expect(labels.map(({ isBenchmark }) => isBenchmark)).toEqual([true, undefined]);
    const project = createSampleProject({ ontology: sampleLongOntology, dataRows: rows, labels });
    const back = readDataFile({ name: 'export.ndjson', text: writeNative(project) });
    expect(back.labels).toEqual(labels);
    expect(back.report.problems).toEqual([]);
  });

  it('a suggestion cannot be a benchmark, and says so', () => {
    const { lines } = readLabelboxAnnotations([best('one', 'Tie', { isBenchmarkReferenceLabel: true })], {
      ontology: sampleLongOntology,
      dataRows: rows,
    });
    expect(lines[0]).toMatchObject({
      status: 'added',
      problems: [{ code: 'target-invalid', severity: 'warning' }],
    });
  });

  it('hold only what is asked: a nested answer without its option stays out', () => {
    const quote = { name: 'Quote the wrong claim', answer: 'It is 62 dB.', dataRow: { id: 'one' } };
    const faults = { name: 'faults', answer: [{ name: 'A wrong fact' }], dataRow: { id: 'one' } };
    const alone = read([best('one', 'Tie'), quote]);
    expect(listAnswers(alone.labels)).toEqual([['one', 'tie']]);
    expect(alone.lines[1]).toMatchObject({ status: 'left-out', problems: [{ code: 'target-invalid' }] });
    expect(listAnswers(read([quote, faults]).labels)).toEqual([['one', ['wrong-fact'], 'It is 62 dB.']]);
    expect(read([quote]).labels).toEqual([]);
  });

  it('are added to the label that the annotator gave the same text', () => {
    const before = read([best('one', 'Tie', { isBenchmarkReferenceLabel: true })]).labels;
    expect(listAnswers(read([reason('one', 'Same.')], before).labels)).toEqual([['one', 'tie', 'Same.']]);
    expect(read([reason('one', 'Same.')], before).labels[0]?.isBenchmark).toBe(true);
    const changed = before.map((label) => ({ ...label, rowHash: 'of another text' }));
    expect(listAnswers(read([reason('one', 'Same.')], changed).labels)).toEqual([['one', 'Same.']]);
  });

  it.each<[string, Partial<Label>]>([
    ['a draft', { status: 'draft' }],
    ['about another text', { rowHash: 'other' }],
    ['about other questions', { ontologyVersion: 7 }],
  ])('say that they stand in the place of a label they cannot be added to: %s', (_, fields) => {
    const before = read([best('one', 'Tie')]).labels.map((label) => ({ ...label, ...fields }));
    const { lines } = read([reason('one', 'Same.'), best('two', 'Tie')], before);
    expect(lines.map(({ status }) => status)).toEqual(['added', 'added']);
    expect(lines.map(({ problems }) => problems.map(({ code }) => code))).toEqual([['label-conflict'], []]);
    expect(lines[0]?.problems[0]?.message).toContain('The label of this import stands in its place');
  });

  it('say that they make a second benchmark of a row', () => {
    const isBenchmarkReferenceLabel = true;
    const before = read([best('one', 'Tie', { isBenchmarkReferenceLabel })]).labels;
    const byOther = before.map((label) => ({ ...label, annotator: { id: 'other' } }));
    expect(read([best('one', 'Tie')], byOther).lines[0]?.problems).toEqual([]);
    expect(
      read([best('one', 'Tie', { isBenchmarkReferenceLabel })], byOther).lines[0]?.problems,
    ).toMatchObject([{ code: 'label-conflict', severity: 'warning' }]);
  });

  it('say which answers are unfinished', () => {
    const wrongFact = { name: 'A wrong fact', classifications: [{ name: 'quote', answer: 'x' }] };
    const { lines, labels } = read([{ name: 'faults', answer: [wrongFact], dataRow: { id: 'one' } }]);
    expect(listAnswers(labels)).toEqual([['one', ['wrong-fact'], 'x']]);
    expect(lines[0]?.problems).toMatchObject([{ code: 'text-too-short', severity: 'warning' }]);
  });

  it('say when a nested answer gives way to a later one, or to one nested in a later one', () => {
    const dataRow = { id: 'one' };
    const toFaults = (quote: string) => ({
      name: 'faults',
      answer: [{ name: 'A wrong fact', classifications: [{ name: 'quote', answer: quote }] }],
      dataRow,
    });
    const alone = { name: 'quote', answer: 'by itself', dataRow };
    const nestedFirst = read([toFaults('nested'), alone]);
    expect(listAnswers(nestedFirst.labels)).toEqual([['one', ['wrong-fact'], 'by itself']]);
    expect(nestedFirst.lines[0]).toMatchObject({
      status: 'added',
      problems: [{ code: 'annotation-replaced' }],
    });
    const nestedLast = read([alone, toFaults('nested')]);
    expect(listAnswers(nestedLast.labels)).toEqual([['one', ['wrong-fact'], 'nested']]);
    expect(nestedLast.lines[0]).toMatchObject({ status: 'replaced' });
  });

  it('look at each label there is once or twice, however many rows there are', () => {
    const many = Array.from({ length: 200 }, (_, index) => createSampleDataRow({ id: `row-${index}` }));
    const options = {
      ontology: sampleLongOntology,
      dataRows: many,
      mode: 'ground-truth',
      annotator: { id: 'a' },
    } as const;
    const known = readLabelboxAnnotations(
      many.map(({ id }) => best(id, 'Tie')),
      options,
    ).labels;
    let looks = 0;
    const labels = known.map((label) => ({
      ...label,
      get dataRowId() {
        looks += 1;
        return label.dataRowId;
      },
    }));
    const records = many.map(({ id }) => reason(id, 'Same.'));
    const again = readLabelboxAnnotations(records, { ...options, labels });
    // Fifty thousand rows took a minute when each looked at each label.
    expect(looks).toBeLessThan(10 * many.length);
    expect(again.labels.every(({ annotations }) => annotations.length === 2)).toBe(true);
  });
});
