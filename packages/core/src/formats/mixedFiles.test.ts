import { describe, expect, it } from 'vitest';
import { createSampleDataRow, createSampleLabel, sampleOntology } from '../testing/index.js';
import { readDataFile } from './index.js';

const row = createSampleDataRow();

describe('what stands among the records and is none says what it looks like', () => {
  it.each([
    ['an ontology of ours', sampleOntology, 'parseOntology'],
    ['one of Labelbox', { tools: [], classifications: [] }, 'readLabelboxOntology'],
    ['a bare label', createSampleLabel(row, { best: 'a' }), '{"adjudge": "label", "version": 1, "label": …}'],
    ['a bare row', row, '{"adjudge": "data-row", "version": 1, "dataRow": …}'],
    ['a list', [row], 'a list within a list'],
    ['something else', { type: 'application/pdf' }, 'Its type is “application/pdf”.'],
  ])('%s', (_, record, expected) => {
    const native = { adjudge: 'data-row', version: 1, dataRow: row };
    const { dataRows, report } = readDataFile({ name: 'x', text: JSON.stringify([record, native]) });
    expect(dataRows).toEqual([row]);
    expect(report.problems).toMatchObject([{ code: 'unknown-format', source: { index: 0 } }]);
    expect(report.problems[0]?.message).toContain(expected);
  });
});
