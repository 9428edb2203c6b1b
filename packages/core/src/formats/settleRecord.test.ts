import { describe, expect, it } from 'vitest';
import type { Label } from '../label/index.js';
import {
  createSampleDataRow,
  createSampleLabel,
  createSampleProject,
  sampleOntology,
} from '../testing/index.js';
import { type DataFile, readDataFiles, toImportProblemText, writeNative } from './index.js';

const row = createSampleDataRow();
const label = createSampleLabel(row, { best: 'a', reason: 'It is quiet.' });
const project = createSampleProject({ dataRows: [row], labels: [label] });
const otherOntology = { id: 'other', version: 1, name: 'Other', classifications: [] };

const toFile = (name: string, labels: readonly Label[] = [label]): DataFile => ({
  name,
  text: writeNative({ ...project, labels }),
});

const listTexts = (files: readonly DataFile[], ontology = otherOntology): string[] =>
  readDataFiles(files, { ontology }).report.problems.map(
    (problem) => `${problem.severity} ${problem.code} ${toImportProblemText(problem).split(':')[0]}`,
  );

/** The file without its first line, the project. */
function withoutProject({ name, text }: DataFile): DataFile {
  return { name, text: text.slice(text.indexOf('\n') + 1) };
}

describe('an Adjudge export among the files', () => {
  it('is read by its own ontology, whatever the host’s is', () => {
    const imported = readDataFiles([toFile('a.ndjson')], { ontology: otherOntology });
    expect(imported.project?.ontology.id).toBe(sampleOntology.id);
    expect([imported.dataRows, imported.labels, imported.report.problems]).toEqual([[row], [label], []]);
    expect(imported.report.records).toBe(3);
  });

  it('brings one project and each row and label once', () => {
    expect(listTexts([toFile('a.ndjson'), toFile('b.ndjson')])).toEqual([
      'error duplicate-id b.ndjson, line 1',
      'error duplicate-id b.ndjson, line 2',
      'error duplicate-id b.ndjson, line 3',
    ]);
  });

  it('keeps the labels of two annotators apart', () => {
    const second = { ...label, annotator: { id: 'annotator-2' } };
    expect(readDataFiles([toFile('a.ndjson', [label, second])]).labels).toEqual([label, second]);
  });
});

describe('labels', () => {
  it('lose the answers their ontology does not take, with a warning for each', () => {
    const annotations = label.annotations.map((one) => ({ ...one, answer: 17 }));
    const file = toFile('a.ndjson', [{ ...label, annotations }]);
    expect(readDataFiles([file]).labels[0]?.annotations).toEqual([]);
    expect(listTexts([file]).map((text) => text.split(', label.')[1])).toEqual([
      'annotations[0]',
      'annotations[1]',
    ]);
  });

  it('come in as they are where no ontology is known', () => {
    expect(readDataFiles([withoutProject(toFile('a.ndjson'))]).labels).toEqual([label]);
  });

  it('say when their row has another text now', () => {
    const file = toFile('a.ndjson', [{ ...label, rowHash: 'another' }]);
    expect(listTexts([file])).toEqual(['warning row-changed a.ndjson, line 3, label.rowHash']);
  });

  it('may come without their row', () => {
    const { text } = toFile('a.ndjson');
    const imported = readDataFiles([{ name: 'labels.ndjson', text: text.split('\n')[2] ?? '' }]);
    expect([imported.labels, imported.report.problems]).toEqual([[label], []]);
  });
});

describe('rows of an export without its project', () => {
  it('are bound by the host’s ontology', () => {
    const { optionBindings: _, ...comparison } = row.comparisons[0] ?? { id: 'c0', responses: [] };
    const unbound = { ...project, dataRows: [{ ...row, comparisons: [comparison] }], labels: [] };
    const file = withoutProject({ name: 'a.ndjson', text: writeNative(unbound) });
    expect(readDataFiles([file], { ontology: sampleOntology }).dataRows).toEqual([row]);
    expect(readDataFiles([file]).dataRows).toEqual(unbound.dataRows);
  });
});
