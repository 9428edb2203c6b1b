import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyId, anyProject, anyText } from '../../arbitraries/index.js';
import type { DataRow } from '../conversation/index.js';
import { toKindRegistry } from '../kinds/index.js';
import { type Label, parseLabel } from '../label/index.js';
import type { Project } from '../project/index.js';
import {
  createSampleDataRow,
  createSampleLabel,
  createSampleProject,
  sampleOntology,
} from '../testing/index.js';
import { isNativeRecord, listNativeLines, parseNativeRecord, writeNative } from './native.js';
import { readDataFile } from './readDataFiles.js';

const row = createSampleDataRow();
const project = createSampleProject({
  qualityMode: 'benchmark',
  instructions: 'Be **fair**.',
  labels: [createSampleLabel(row, { best: 'a', reason: 'Shorter.\u2028And kinder.' })],
});

// As keys, the names that objects themselves use do not come through the border's schema.
const anyJson = fc
  .jsonValue()
  .filter((value) => !/"(?:__proto__|prototype|constructor)":/.test(JSON.stringify(value)))
  .map((value) => JSON.parse(JSON.stringify(value)));
const rowTarget = fc.constant({ type: 'row' } as const);
const optional = { requiredKeys: [] as [] };

const anyRowFields = fc.record(
  {
    globalKey: anyText,
    metadata: fc.dictionary(anyId, anyJson),
    attachments: fc.array(
      fc.record({ type: anyText, value: anyText, name: anyText }, { requiredKeys: ['type', 'value'] }),
    ),
    prelabels: fc.array(
      fc.record(
        {
          classificationId: anyId,
          target: rowTarget,
          answer: anyJson,
          source: anyText,
          confidence: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
        },
        { requiredKeys: ['classificationId', 'target', 'answer'] },
      ),
    ),
  },
  optional,
);
const anyResponseFields = fc.record({ sourceId: anyId, modelConfigName: anyText }, optional);
const anyMessageFields = fc.record({ author: fc.record({ id: anyText, name: anyText }, optional) }, optional);
const anyLabelFields = fc.record(
  {
    prelabelOutcomes: fc.array(
      fc.record({
        classificationId: anyId,
        target: rowTarget,
        outcome: fc.constantFrom('accepted', 'changed', 'cleared'),
        elapsedMs: fc.nat(),
      }),
    ),
  },
  optional,
);
const anyProjectFields = fc.record(
  { qualityMode: fc.constantFrom('benchmark', 'consensus'), instructions: anyText },
  optional,
);

type Draw = <Value>(fields: fc.Arbitrary<Value>) => Value;

/** The row with fields that may be there or not, its messages a tree in which each goes on from the replies before. */
function toFullRow(row: DataRow, draw: Draw): DataRow {
  const parents = row.messages.map(({ id }) => id);
  const replies = (row.comparisons[0]?.responses ?? []).map(({ id }) => id);
  return {
    ...row,
    ...draw(anyRowFields),
    messages: row.messages.map((message, index) => ({
      ...message,
      ...draw(anyMessageFields),
      ...(index > 0 && { parentId: parents[index - 1], followsResponseIds: replies }),
    })) as DataRow['messages'],
    comparisons: row.comparisons.map((comparison) => ({
      ...comparison,
      ...(parents[0] !== undefined && { parentMessageId: parents[0] }),
      responses: comparison.responses.map((response) => ({ ...response, ...draw(anyResponseFields) })),
    })),
  };
}

/** Projects in which every field that may be there sometimes is. */
const anyFullProject: fc.Arbitrary<Project> = fc.tuple(anyProject, fc.gen()).map(([original, gen]) => {
  const draw = <Value>(fields: fc.Arbitrary<Value>): Value => gen(() => fields);
  return {
    ...original,
    ...draw(anyProjectFields),
    dataRows: original.dataRows.map((one) => toFullRow(one, draw)),
    labels: original.labels.map((label): Label => ({ ...label, ...draw(anyLabelFields) })),
  };
});

/** What Python's `splitlines` takes for the end of a line. */
const lineEnds = new Set('\n\v\f\r\x1c\x1d\x1e\x85\u2028\u2029');

describe('the native format', () => {
  it('is one record a line: the project, its rows, its labels', () => {
    const lines = [...listNativeLines(project)].map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.map(({ adjudge, version }) => [adjudge, version])).toEqual([
      ['project', 1],
      ['data-row', 1],
      ['label', 1],
    ]);
  });

  it('imports back to the same state, whatever it holds, and goes out again as the same text', () => {
    fc.assert(
      fc.property(anyFullProject, (original) => {
        const text = writeNative(original);
        const back = readDataFile({ name: 'export.ndjson', text });
        const labels = original.labels.map((label) => {
          const parsed = parseLabel(label);
          return parsed.ok ? parsed.value : label;
        });
        const { dataRows, labels: _labels, ...details } = original;
        expect(back.report.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(back.project).toEqual(details);
        expect(back.dataRows).toEqual(dataRows);
        expect(back.labels).toEqual(labels);
        expect(writeNative({ ...details, dataRows: back.dataRows, labels: back.labels })).toBe(
          writeNative({ ...original, labels }),
        );
      }),
      { numRuns: 150 },
    );
  });

  it('is one line a record for every reader: what ends a line is escaped in every text', () => {
    fc.assert(
      fc.property(anyFullProject, (original) => {
        const text = writeNative(original);
        const records = 1 + original.dataRows.length + original.labels.length;
        expect([...text].filter((character) => lineEnds.has(character))).toEqual(Array(records).fill('\n'));
        expect(text.endsWith('\n')).toBe(true);
        expect([...listNativeLines(original)]).toEqual(text.split('\n').slice(0, -1));
      }),
      { numRuns: 100 },
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

  it('never throws, whatever the content of a record is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom('project', 'data-row', 'label'), (value, type) => {
        const field = type === 'data-row' ? 'dataRow' : type;
        const parsed = parseNativeRecord({ adjudge: type, version: 1, [field]: value }, kinds);
        expect(parsed.ok || parsed.problems.length > 0).toBe(true);
      }),
    );
  });

  it('never throws, and takes no value that is no record', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(parseNativeRecord(value, kinds)).toMatchObject({
          ok: false,
          problems: [{ code: 'unknown-format' }],
        });
        expect(isNativeRecord(value)).toBe(false);
      }),
    );
    expect(isNativeRecord({ adjudge: 'project' })).toBe(true);
  });

  const deep = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`) as unknown;
  const overgrown = [
    ['type', { adjudge: deep }],
    ['version', { adjudge: 'label', version: deep }],
    ['text for a version', { adjudge: 'label', version: '1'.repeat(100_000) }],
    ['text for a type', { adjudge: 'x'.repeat(100_000) }],
    ['project', { adjudge: 'project', version: 1, project: deep }],
    [
      'ontology',
      {
        adjudge: 'project',
        version: 1,
        project: { id: 'p', name: 'P', ontology: { ...sampleOntology, classifications: [deep] } },
      },
    ],
    [
      'metadata',
      {
        adjudge: 'data-row',
        version: 1,
        dataRow: { id: 'x', messages: [], comparisons: [], metadata: { deep } },
      },
    ],
  ] as const;
  it.each(overgrown)('answers an overgrown %s with one sentence', (_name, record) => {
    const parsed = parseNativeRecord(record, kinds);
    expect(parsed.ok).toBe(false);
    expect(parsed.problems[0]?.message).toMatch(/^.{10,250}\.$/);
  });
});
