import {
  createSessionState,
  defaultReadingView,
  type ReadingView,
  reduceSession,
  type SessionState,
  toReadingView,
} from '@adjudge/core';
import { createSampleDataRow, sampleOntology } from '@adjudge/core/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

function createState(view?: Partial<ReadingView>): SessionState {
  const annotator = { id: 'annotator-1' };
  return createSessionState({ dataRow: createSampleDataRow(), ontology: sampleOntology, annotator, view })
    .state;
}

describe('a view that a host kept', () => {
  it('is taken over', () => {
    expect(createState({ arrangement: 'stacked', share: 60 }).view).toMatchObject({
      arrangement: 'stacked',
      share: 60,
      isWrapped: true,
    });
  });

  it.each<object>([
    { arrangement: 'spiral' },
    { share: 2000 },
    { share: Number.NaN },
    { isWrapped: 'no' },
    { collapsedLines: -1 },
    { collapsedLines: 1.5 },
    { unchangedText: null },
    { constructor: 'x' },
  ])('is left out where it makes no sense: %o', (stored) => {
    expect(toReadingView(stored as unknown as Partial<ReadingView>)).toEqual(defaultReadingView);
  });

  it('is whole whatever was stored', () => {
    fc.assert(
      fc.property(fc.object(), (stored) => {
        const view = toReadingView(stored as Partial<ReadingView>);
        expect(Object.keys(view)).toEqual(Object.keys(defaultReadingView));
        expect(toReadingView(view)).toEqual(view);
      }),
    );
  });
});

describe('set-view', () => {
  it('changes what it names and nothing else', () => {
    const before = createState();
    const after = reduceSession(before, { type: 'set-view', view: { arrangement: 'single' } });
    expect(after).toEqual({ ...before, view: { ...before.view, arrangement: 'single' } });
  });

  it('keeps impossible values out', () => {
    const before = createState();
    const after = reduceSession(before, { type: 'set-view', view: { share: 101 } });
    expect(after.view.share).toBe(50);
  });

  it('takes back what it names without a value', () => {
    const alone = reduceSession(createState(), { type: 'set-view', view: { aloneResponseId: 'r0' } });
    expect(alone.view.aloneResponseId).toBe('r0');
    const all = reduceSession(alone, { type: 'set-view', view: { aloneResponseId: undefined } });
    expect(all.view.aloneResponseId).toBeUndefined();
  });

  it('is the same state where nothing changes', () => {
    const before = createState();
    expect(reduceSession(before, { type: 'set-view', view: { arrangement: 'columns' } })).toBe(before);
  });

  it('forgets which responses were looked at when the turn changes', () => {
    const seen = reduceSession(createState(), {
      type: 'set-view',
      view: { shownResponseId: 'r1', aloneResponseId: 'r1', comparedResponseIds: ['r0', 'r1'] },
    });
    const { view } = reduceSession(seen, { type: 'show-comparison', comparisonId: 'c2' });
    expect(view).toEqual({ ...createState().view, comparisonId: 'c2' });
  });
});
