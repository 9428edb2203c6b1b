import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyProject } from '../../arbitraries/index.js';
import { toKindRegistry } from '../kinds/index.js';
import { parseLabel } from '../label/index.js';
import { createSampleDataRow, createSampleLabel, createSampleProject } from '../testing/index.js';
import { isNativeRecord, listNativeLines, parseNativeRecord, writeNative } from './native.js';
import { readDataFile } from './readDataFiles.js';

const row = createSampleDataRow();
const project = createSampleProject({
  qualityMode: 'benchmark',
  instructions: 'Be **fair**.',
  labels: [createSampleLabel(row, { best: 'a', reason: 'Shorter.\u2028And kinder.' })],
});

describe('the native format', () => {
  it('is one record a line: the project, its rows, its labels', () => {
    const lines = [...listNativeLines(project)].map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.map(({ adjudge, version }) => [adjudge, version])).toEqual([
      ['project', 1],
      ['data-row', 1],
      ['label', 1],
    ]);
  });

  it('imports back to the same state, whatever the texts are', () => {
    fc.assert(
      fc.property(anyProject, (original) => {
        const back = readDataFile({ name: 'export.ndjson', text: writeNative(original) });
        const labels = original.labels.map((label) => {
          const parsed = parseLabel(label);
          return parsed.ok ? parsed.value : label;
        });
        const { dataRows, labels: _labels, ...details } = original;
        expect(back.report.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(back.project).toEqual(details);
        expect(back.dataRows).toEqual(dataRows);
        expect(back.labels).toEqual(labels);
      }),
      { numRuns: 150 },
    );
  });

  it('writes the same state as the same bytes, however its objects were made', () => {
    const [first] = project.dataRows;
    const turned = Object.fromEntries(Object.entries(first ?? {}).reverse()) as unknown as typeof row;
    expect(writeNative({ ...project, dataRows: [turned] })).toBe(writeNative(project));
    expect(writeNative(project)).not.toMatch(/[\u2028\u2029]/);
  });

  const kinds = toKindRegistry();
  const broken = [
    ['of a newer version', { adjudge: 'label', version: 2, label: {} }, 'version-unknown', ['version']],
    ['of another type', { adjudge: 'verdict', version: 1 }, 'unknown-format', ['adjudge']],
    ['without its content', { adjudge: 'data-row', version: 1 }, 'wrong-type', ['dataRow']],
    [
      'with a fault inside',
      { adjudge: 'data-row', version: 1, dataRow: { id: 'x', messages: 1, comparisons: [] } },
      'wrong-type',
      ['dataRow', 'messages'],
    ],
  ] as const;
  it.each(broken)('says what is wrong with a record %s', (_name, record, code, path) => {
    const parsed = parseNativeRecord(record, kinds);
    expect(parsed.ok).toBe(false);
    expect(parsed.problems[0]).toMatchObject({ code, path });
  });

  it('never throws, and takes only records that say they are native', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom('project', 'data-row', 'label'), (value, type) => {
        const field = type === 'data-row' ? 'dataRow' : type;
        const parsed = parseNativeRecord({ adjudge: type, version: 1, [field]: value as never }, kinds);
        expect(typeof parsed.ok).toBe('boolean');
      }),
    );
    expect(isNativeRecord({ adjudge: 'project' })).toBe(true);
    expect([null, [], 'adjudge', { type: 'x' }].some((value) => isNativeRecord(value))).toBe(false);
  });
});
