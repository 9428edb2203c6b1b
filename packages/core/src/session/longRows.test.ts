import { describe, expect, it } from 'vitest';
import { type DataRow, maskDataRow } from '../conversation/index.js';
import { createSampleDataRow, sampleOntology } from '../testing/index.js';
import {
  createSessionState,
  reduceSession,
  type SessionState,
  selectContradictions,
  selectProblems,
  selectPrompt,
  selectQuestions,
  selectSpans,
  toBlindState,
  toTimedLabel,
} from './index.js';

const maskedPhrases = ["I'm {Harbor}"];

/** A long conversation that counts how often one of its texts is read. */
function createCountedRow(): { readonly row: DataRow; readonly readCount: () => number } {
  let reads = 0;
  const messages = Array.from({ length: 500 }, (_, index) => ({
    id: `m${index}`,
    role: index % 2 === 0 ? ('user' as const) : ('assistant' as const),
    get content() {
      reads += 1;
      return `Message ${index}`;
    },
  }));
  return { row: { ...createSampleDataRow(), messages }, readCount: () => reads };
}

function readAll(state: SessionState): void {
  const shown = toBlindState(state);
  for (const one of [state, shown]) {
    selectQuestions(one);
    selectSpans(one);
    selectPrompt(one);
    selectProblems(one);
    selectContradictions(one);
    toTimedLabel(one, 0);
  }
}

describe('a long row', () => {
  it('has each text read a few times as a session begins, and never for an answer', () => {
    const { row, readCount } = createCountedRow();
    const create = () =>
      createSessionState({
        dataRow: row,
        ontology: sampleOntology,
        annotator: { id: 'annotator-1' },
        maskedPhrases,
      });
    const { state } = create();
    readAll(state);
    // The fingerprint; the names that are looked for.
    expect(readCount()).toBeLessThanOrEqual(2 * row.messages.length);
    const before = readCount();
    const next = reduceSession(state, {
      type: 'answer',
      classificationId: 'best',
      target: { type: 'row' },
      answer: 'tie',
      reason: 'person',
      at: 0,
    });
    readAll(next);
    readAll(create().state);
    expect(readCount()).toBe(before);
  });

  it('has its questions listed once for the same answers, whoever asks', () => {
    const { state } = createSessionState({
      dataRow: createSampleDataRow(),
      ontology: sampleOntology,
      annotator: { id: 'annotator-1' },
    });
    const later = reduceSession(state, { type: 'set-content-mode', mode: 'raw' });
    expect(selectQuestions(later)).toBe(selectQuestions(state));
  });

  it('has its masked texts kept while one response is written', () => {
    const first = { id: 'r0', content: "I'm Harbor." };
    const grow = (content: string) => [{ id: 'c0', responses: [first, { id: 'r1', content }] }];
    const messages = [{ id: 'm0', role: 'assistant' as const, content: "Hello, I'm Harbor." }];
    const row: DataRow = { id: 'row', messages, comparisons: grow('I') };
    const before = maskDataRow(row, maskedPhrases).row;
    const after = maskDataRow({ ...row, comparisons: grow('I agree.') }, maskedPhrases).row;
    expect(before.messages[0]?.content).toBe("Hello, I'm ██████.");
    expect(after.messages).toBe(before.messages);
    expect(after.comparisons[0]?.responses[0]?.content).toBe("I'm ██████.");
    expect(after.comparisons[0]?.responses[0]).toBe(before.comparisons[0]?.responses[0]);
  });
});
