import { createSampleDataRow, sampleOntology, sampleResponses } from '@adjudge/core/testing';
import { PreferenceEditor, type PreferenceEditorProps } from '@adjudge/react';
import { render } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';

const usual = { dataRow: createSampleDataRow(), ontology: sampleOntology, annotator: { id: 'annotator-1' } };

let said: string[] = [];
beforeEach(() => {
  said = [];
  vi.spyOn(console, 'warn').mockImplementation((sentence) => void said.push(String(sentence)));
});
const sentences = () => said;

function renderEditor(props: Partial<PreferenceEditorProps>) {
  const view = render(<PreferenceEditor {...usual} {...props} />);
  return (more: Partial<PreferenceEditorProps>) =>
    view.rerender(<PreferenceEditor {...usual} {...props} {...more} />);
}

describe('what hosts get wrong is said on the console, once', () => {
  it('another array of kinds at each render', () => {
    const rerender = renderEditor({ kinds: [] });
    rerender({ kinds: [] });
    rerender({ kinds: [] });
    expect(sentences()).toEqual([expect.stringContaining('`kinds` is another array')]);
  });

  it('other streams at each render, and nothing of the same ones in another object', () => {
    async function* write() {
      yield 'Some words. ';
    }
    const streams = { r0: write() };
    const rerender = renderEditor({ streams });
    rerender({ streams: { ...streams, r1: write() } });
    expect(sentences()).toEqual([]);
    rerender({ streams: { r0: write() } });
    rerender({ streams: { r0: write() } });
    expect(sentences()).toEqual([expect.stringContaining('`streams` has another stream')]);
  });

  it('an annotator without an id', () => {
    renderEditor({ annotator: { id: '' } });
    expect(sentences()).toEqual([expect.stringContaining('`annotator.id` is empty')]);
  });

  it('a row whose options nobody bound', () => {
    const unbound = { id: 'x', messages: [], comparisons: [{ id: 'c0', responses: sampleResponses }] };
    renderEditor({ dataRow: unbound });
    expect(sentences()).toEqual([expect.stringContaining('applyOptionBindings')]);
  });

  it('nothing about a row whose ontology asks nothing by response', () => {
    const unbound = { id: 'x', messages: [], comparisons: [{ id: 'c0', responses: sampleResponses }] };
    const [, reason] = sampleOntology.classifications;
    if (reason === undefined) throw new Error('The sample has a reason.');
    renderEditor({ dataRow: unbound, ontology: { ...sampleOntology, classifications: [reason] } });
    expect(sentences()).toEqual([]);
  });

  it('nothing, where nothing is wrong', () => {
    const rerender = renderEditor({});
    rerender({});
    expect(sentences()).toEqual([]);
  });
});
