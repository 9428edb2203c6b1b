import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyId, anyLabelOf, anyRow } from '../../arbitraries/index.js';
import { createSampleDataRow, createSampleLabel, sampleOntology } from '../testing/index.js';
import { createMemoryDraftStorage, type Draft, parseDraft, toSessionKey } from './index.js';

const row = createSampleDataRow();
const createDraft = (sequence: number): Draft => ({
  version: 1,
  sequence,
  label: createSampleLabel(row, {}),
});

describe('the memory storage', () => {
  it('keeps the later draft by sequence, and removes nothing that is later', () => {
    const storage = createMemoryDraftStorage();
    void storage.write('row', createDraft(2));
    void storage.write('row', createDraft(1));
    expect(storage.read('row')).toEqual(createDraft(2));
    void storage.remove('row', 1);
    expect(storage.read('row')).toEqual(createDraft(2));
    void storage.remove('row', 2);
    expect(storage.read('row')).toBeUndefined();
  });
});

describe('parseDraft', () => {
  it('gives back a draft from its JSON', () => {
    fc.assert(
      fc.property(anyRow.chain(anyLabelOf), fc.nat(), (label, sequence) => {
        const parsed = parseDraft(
          JSON.parse(JSON.stringify({ version: 1, sequence, label, baseRevision: 'r' })),
        );
        expect(parsed).toMatchObject({ ok: true, value: { sequence, baseRevision: 'r' } });
      }),
    );
  });

  it('never throws, and names the path', () => {
    fc.assert(fc.property(fc.anything(), (raw) => void expect(typeof parseDraft(raw).ok).toBe('boolean')));
    expect(parseDraft({ version: 1, sequence: 0, label: {} }).problems[0]?.path[0]).toBe('label');
  });
});

describe('the key of a session', () => {
  it('is another one for another row, text, annotator or ontology version', () => {
    fc.assert(
      fc.property(anyId, anyId, anyId, anyId, (a, b, c, d) => {
        const key = (rowId: string, annotatorId: string) =>
          toSessionKey({ ...row, id: rowId }, sampleOntology, { id: annotatorId });
        expect(key(a, b) === key(c, d)).toBe(a === c && b === d);
      }),
    );
    const me = { id: 'me' };
    const key = toSessionKey(row, sampleOntology, me);
    expect(toSessionKey({ ...row, messages: [] }, sampleOntology, me)).not.toBe(key);
    expect(toSessionKey(row, { ...sampleOntology, version: 2 }, me)).not.toBe(key);
  });
});
