import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sampleOntology } from '../testing/index.js';
import { type DataImport, readDataFile } from './index.js';

const corpus = process.env.ADJUDGE_CORPUS ?? '';
const title = (what: string) =>
  corpus === '' ? `${what} (skipped: ADJUDGE_CORPUS names no data folder)` : what;

function readSample(name: string): DataImport {
  const text = readFileSync(join(corpus, 'formats', 'labelbox', name), 'utf8');
  return readDataFile({ name, text }, { ontology: sampleOntology });
}

describe.skipIf(corpus === '')(title('Labelbox’s own samples'), () => {
  it.each([
    ['pairwise_shopping_2.json', 1, 2, []],
    ['conversation-1.json', 1, 0, ['nothing-to-compare']],
    ['bulk_conversation.json', 2, 0, ['nothing-to-compare', 'nothing-to-compare']],
    ['mmc_v2_data_row.json', 1, 4, []],
  ])('%s comes in', (name, rows, responses, codes) => {
    const { dataRows, report } = readSample(name);
    expect(report).toMatchObject({ records: rows, dataRows: rows });
    expect(dataRows.flatMap((row) => row.comparisons.flatMap((one) => one.responses)).length).toBe(responses);
    expect(report.problems.map(({ code }) => code)).toEqual(codes);
    for (const { messages } of dataRows) {
      expect(new Set(messages.map(({ role }) => role)).size).toBeLessThanOrEqual(2);
      expect(
        messages.every(({ content, role }) => content !== '' && (role === 'user' || role === 'assistant')),
      ).toBe(true);
    }
  });

  it.each([
    'expected_export_v2_annotations.conversation_and_llm.json',
    'expected_export_v2_annotations.mmc.json',
    'ontology_features_normalized.json',
    'text_export.json',
    'unkown_media_type_export.json',
  ])('%s holds no rows, and each record says so', (name) => {
    const { dataRows, report } = readSample(name);
    expect(dataRows).toEqual([]);
    expect(report.problems.map(({ code }) => code)).toEqual(
      Array.from({ length: report.records }, () => 'unknown-format'),
    );
  });
});

interface JsonCase {
  readonly name: string;
  readonly expect: 'accept' | 'reject' | 'either';
  readonly base64: string;
}

describe.skipIf(corpus === '')(title('JSONTestSuite'), () => {
  it('is told apart: what is JSON is read as JSON, what is not is one problem that says so', () => {
    const lines = readFileSync(join(corpus, 'json', 'JSONTestSuite', 'cases.jsonl'), 'utf8')
      .trimEnd()
      .split('\n');
    const cases = lines.map((line) => JSON.parse(line) as JsonCase);
    expect(cases.length).toBeGreaterThan(300);
    for (const { name, expect: expected, base64 } of cases) {
      const text = new TextDecoder().decode(Buffer.from(base64, 'base64'));
      const { report, dataRows } = readDataFile({ name, text });
      const codes = report.problems.map(({ code }) => code);
      expect([name, dataRows]).toEqual([name, []]);
      if (expected === 'accept') expect(codes, name).not.toContain('not-json');
      if (expected === 'reject')
        expect([name, codes.length, ['not-json', 'empty-file'].includes(codes[0] ?? '')]).toEqual([
          name,
          1,
          true,
        ]);
    }
  });
});
