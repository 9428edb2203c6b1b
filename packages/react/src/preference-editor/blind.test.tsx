import { type DataRow, type Ontology, toBlindDataRow } from '@adjudge/core';
import { createSampleDataRow, createSampleLabel, sampleOntology } from '@adjudge/core/testing';
import { PreferenceEditor, type PreferenceEditorProps } from '@adjudge/react';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';

const annotator = { id: 'annotator-1' };
const texts = ['Take the first one.', 'Take the second one.'] as const;

/** A row that names its models at every place a source can: only texts, and the ids our importers make, are free of them. */
function createNamedRow([first, second]: readonly [string, string]): { row: DataRow; ontology: Ontology } {
  const row: DataRow = {
    id: 'row-1',
    messages: [
      {
        id: `to-${first}`,
        role: 'user',
        content: 'Which one?',
        author: { id: first, name: `asked for ${first}` },
      },
      { id: `by-${second}`, role: 'assistant', content: 'Wait.', author: { name: second }, canLabel: true },
    ],
    comparisons: [
      {
        id: `${first}-against-${second}`,
        responses: [
          {
            id: 'r0',
            sourceId: first,
            title: first,
            content: texts[0],
            modelConfigName: `${first}, temperature 0`,
          },
          { id: 'r1', sourceId: second, title: second, content: texts[1], modelConfigName: second },
        ],
        optionBindings: {
          best: {
            [first]: { type: 'response', responseId: 'r0' },
            [second]: { type: 'response', responseId: 'r1' },
          },
        },
      },
    ],
    metadata: { left: first, right: { model: second } },
  };
  const options = [first, second].map((name) => ({ id: name, label: name, value: name }));
  const question = { id: 'best', kind: 'radio', name: 'Which is better?', required: true, options };
  const clear = { id: 'clear', kind: 'text', scope: 'message', name: 'Is it clear?' } as const;
  return { row, ontology: { id: 'o', version: 1, name: first, classifications: [question, clear] } };
}

/** Names as they come, with a mark of their own so that no word of the page is one by chance. */
const names = fc
  .tuple(fc.stringMatching(/^[a-z0-9 ._:/-]{1,12}$/), fc.stringMatching(/^[A-Za-z0-9"'<>&-]{1,12}$/))
  .map(([a, b]): [string, string] => [`qx${a}`, `qz${b}`]);

/** Everything the page holds, as text and as markup. */
const page = () => `${document.body.innerHTML}\n${document.body.textContent}`.toLowerCase();

function expectNoName([first, second]: readonly [string, string]): void {
  const html = page();
  for (const name of [first, second]) {
    expect(html).not.toContain(name.toLowerCase());
    expect(html).not.toContain(name.toLowerCase().replace(/[^a-z0-9]+/g, '-'));
  }
  expect(html).not.toMatch(/qx|qz/);
}

describe('a blind editor', () => {
  it('has no model name, title or author anywhere in the page, before and after acting', () => {
    fc.assert(
      fc
        .property(names, (pair) => {
          const { row, ontology } = createNamedRow(pair);
          const refuse = () => {
            throw new Error('Not now.');
          };
          render(
            <PreferenceEditor dataRow={row} ontology={ontology} annotator={annotator} onSubmit={refuse} />,
          );
          expectNoName(pair);
          fireEvent.click(screen.getByRole('radio', { name: 'Raw' }));
          fireEvent.click(within(screen.getByRole('form')).getByRole('radio', { name: 'Response A' }));
          fireEvent.click(screen.getByRole('button', { name: 'Submit' }));
          expect(screen.getByRole('alert')).toBeVisible();
          expectNoName(pair);
        })
        .afterEach(cleanup),
      { numRuns: 20 },
    );
  });

  it('shows the options under the letters of their responses', () => {
    const { row, ontology } = createNamedRow(['qxa', 'qzb']);
    render(<PreferenceEditor dataRow={row} ontology={ontology} annotator={annotator} />);
    const form = within(screen.getByRole('form'));
    expect(form.getAllByRole('radio').map((radio) => radio.getAttribute('aria-label'))).toEqual([
      'Response A',
      'Response B',
    ]);
  });
});

describe('names and who may see them', () => {
  function renderSample(props: Partial<PreferenceEditorProps>) {
    render(
      <PreferenceEditor
        dataRow={createSampleDataRow({ metadata: { batch: 'spring' } })}
        ontology={sampleOntology}
        annotator={annotator}
        {...props}
      />,
    );
  }

  it('are shown when the host says so', () => {
    renderSample({ blind: false });
    expect(screen.getByText('harbor-2, temperature 0.2')).toBeInTheDocument();
    expect(screen.getByText('spring')).toBeInTheDocument();
  });

  it('are hidden unless the host says so, and shown once revealed', () => {
    renderSample({});
    expect(page()).not.toMatch(/harbor-2|quill-large|spring/);
    cleanup();
    renderSample({ revealed: true });
    expect(screen.getByText('quill-large, temperature 0.7')).toBeInTheDocument();
  });

  it('may be taken out before the browser: the order, the letters and a stored label stay', () => {
    const row = createSampleDataRow();
    const label = createSampleLabel(row, { best: 'b', reason: 'Because.' });
    const onError = vi.fn();
    renderSample({ dataRow: toBlindDataRow(row), label, onError, revealed: true });
    expect(onError).not.toHaveBeenCalled();
    const letter = label.presentation.letters.c0?.r1;
    expect(screen.getByRole('article', { name: `Response ${letter}` })).toHaveAttribute('data-chosen');
    expect(page()).not.toMatch(/harbor-2|quill-large/);
  });
});
