import '@adjudge/react/style.css';
import type { Label } from '@adjudge/core';
import { createSampleDataRow, sampleOntology } from '@adjudge/core/testing';
import { PreferenceEditor, type PreferenceEditorProps } from '@adjudge/react';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';

afterEach(cleanup);

const dataRow = createSampleDataRow({
  messages: [
    { id: 'm0', role: 'assistant', content: 'I am Harbor.' },
    { id: 'm1', role: 'user', content: 'Hello!' },
  ],
  comparisons: [
    {
      id: 'c0',
      responses: [
        { id: 'r0', content: "I'm **Harbor**, an assistant made by Quill. Ask Harbor again." },
        { id: 'r1', content: 'Blocks like ███ are mine: I was made by Quill.' },
      ],
    },
  ],
});
const maskedPhrases = ["(I'm|I am) {Harbor}", 'made by {Quill}'];

function createEditor(props: Partial<PreferenceEditorProps> = {}) {
  return (
    <div style={{ inlineSize: 1280, blockSize: 700 }}>
      <PreferenceEditor
        dataRow={dataRow}
        ontology={sampleOntology}
        annotator={{ id: 'annotator-1' }}
        maskedPhrases={maskedPhrases}
        {...props}
      />
    </div>
  );
}

const chips = () => [...document.querySelectorAll<HTMLElement>('[data-kind="masked"]')];

/** What is on the clipboard after all of a text was copied. */
function copyAll(element: Element): string {
  document.getSelection()?.selectAllChildren(element);
  const clipboardData = new DataTransfer();
  element.dispatchEvent(new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true }));
  return clipboardData.getData('text/plain');
}

describe('names that say who wrote a text', () => {
  it.each(['markdown', 'raw'] as const)(
    'are nowhere in the page (%s), and chips of one width',
    async (mode) => {
      await page.viewport(1300, 740);
      render(createEditor({ defaultContentMode: mode }));
      await waitFor(() => expect(chips()).toHaveLength(5));
      expect(document.documentElement.outerHTML).not.toMatch(/Harbor|Quill/);
      expect(new Set(chips().map(({ offsetWidth }) => offsetWidth)).size).toBe(1);
      expect(screen.getAllByRole('img', { name: 'masked name' })).toHaveLength(5);
      expect(screen.getByText('3 names masked')).toBeVisible();
      expect(screen.getByText('1 name masked')).toBeVisible();
    },
  );

  it('are not in the server’s page', () => {
    expect(renderToString(createEditor())).not.toMatch(/Harbor|Quill/);
  });

  it('are not copied, nor how long they are; what the text has itself is', async () => {
    render(createEditor());
    await waitFor(() => expect(chips()).toHaveLength(5));
    const texts = [...document.querySelectorAll('[data-adj="response-content"]')];
    const copies = texts.map(copyAll).sort();
    expect(copies).toEqual([
      'Blocks like ███ are mine: I was made by █████.',
      "I'm **█████**, an assistant made by █████. Ask █████ again.",
    ]);
  });

  it('are shown once the row is revealed, or where it was never blind', async () => {
    const { rerender } = render(createEditor());
    await waitFor(() => expect(chips()).toHaveLength(5));
    rerender(createEditor({ revealed: true }));
    await waitFor(() => expect(chips()).toEqual([]));
    expect(document.body.textContent).toMatch(/Ask Harbor again/);
    cleanup();
    render(createEditor({ blind: false }));
    await waitFor(() => expect(document.body.textContent).toMatch(/Ask Harbor again/));
    cleanup();
    render(createEditor({ maskedPhrases: false }));
    await waitFor(() => expect(document.body.textContent).toMatch(/Ask Harbor again/));
  });

  it('are told in the label', async () => {
    const onSubmit = vi.fn<(label: Label) => void>();
    render(createEditor({ onSubmit: onSubmit as never }));
    await userEvent.click(screen.getByRole('radio', { name: /Tie/ }));
    await userEvent.type(screen.getByRole('textbox', { name: /Provide a reason/ }), 'Same.');
    await userEvent.click(within(screen.getByRole('form')).getByRole('button', { name: /^Submit/ }));
    await waitFor(() => expect(onSubmit).toHaveBeenCalled());
    const { masked } = onSubmit.mock.calls[0]?.[0] ?? {};
    expect(masked?.responses?.r0).toHaveLength(3);
    expect(masked?.responses?.r1).toEqual([{ start: 40, end: 45, phrase: 'made by {Quill}' }]);
    expect(masked?.messages?.m0).toHaveLength(1);
  });
});
