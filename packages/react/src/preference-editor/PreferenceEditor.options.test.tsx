import type { Ontology } from '@adjudge/core';
import { createSampleDataRow, createSampleLabel, sampleOntology } from '@adjudge/core/testing';
import { PreferenceEditor, type PreferenceEditorProps } from '@adjudge/react';
import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';

const row = createSampleDataRow();

function renderEditor(props: Partial<PreferenceEditorProps> = {}) {
  const all = { dataRow: row, ontology: sampleOntology, annotator: { id: 'annotator-1' }, ...props };
  const view = render(<PreferenceEditor {...all} />);
  const rerender = (more: Partial<PreferenceEditorProps>) =>
    view.rerender(<PreferenceEditor {...all} {...more} />);
  return { ...view, rerender, user: userEvent.setup() };
}

const form = () => within(screen.getByRole('form', { name: 'Your answers' }));
const option = (name: string) => form().getByRole('radio', { name });
const reason = () => form().getByRole('textbox', { name: 'Provide a reason for your choice' });

describe('what the host decides', () => {
  it('shows a label given before', () => {
    renderEditor({ label: createSampleLabel(row, { best: 'tie', reason: 'Both fine.' }), onSubmit: vi.fn() });
    expect(option('Tie')).toBeChecked();
    expect(reason()).toHaveValue('Both fine.');
    expect(form().getByRole('button', { name: 'Submit again' })).toBeEnabled();
  });

  it('says that a label judged another text, and shows none of it', () => {
    const onError = vi.fn();
    const label = { ...createSampleLabel(row, { best: 'a' }), rowHash: 'another' };
    renderEditor({ label, onError });
    expect(option('Response A')).not.toBeChecked();
    expect(option('Response B')).not.toBeChecked();
    expect(onError.mock.calls[0]?.[0]).toMatchObject({ code: 'row-changed' });
  });

  it('starts anew with another row, annotator or ontology version', async () => {
    const { user, rerender } = renderEditor();
    await user.type(reason(), 'First row.');
    rerender({ dataRow: createSampleDataRow({ id: 'row-2' }) });
    expect(reason()).toHaveValue('');
    await user.type(reason(), 'Second row.');
    rerender({ dataRow: createSampleDataRow({ id: 'row-2' }), annotator: { id: 'annotator-2' } });
    expect(reason()).toHaveValue('');
  });

  it('keeps the session when the host renders again with equal props', async () => {
    const { user, rerender } = renderEditor();
    await user.type(reason(), 'Kept.');
    rerender({ dataRow: createSampleDataRow(), annotator: { id: 'annotator-1' } });
    expect(reason()).toHaveValue('Kept.');
  });

  it('uses the host’s words', () => {
    renderEditor({
      onSubmit: vi.fn(),
      translations: { form: 'Deine Antworten', answersLeft: (left) => `noch ${left}` },
    });
    const own = within(screen.getByRole('form', { name: 'Deine Antworten' }));
    expect(own.getByRole('button', { name: 'noch 2' })).toBeEnabled();
  });

  it('locks everything when disabled', () => {
    const label = createSampleLabel(row, { best: 'a', reason: 'Because.' });
    renderEditor({ disabled: true, label, onSubmit: vi.fn(), onSkip: vi.fn(), onFlag: vi.fn() });
    for (const radio of form().getAllByRole('radio')) expect(radio).toBeDisabled();
    expect(reason()).toBeDisabled();
    expect(form().queryByRole('button', { name: 'Skip' })).toBeNull();
    expect(form().getByRole('button', { name: 'Submit again' })).toBeDisabled();
  });

  it('shows answers without taking any when read only', async () => {
    const onLabelChange = vi.fn();
    const label = createSampleLabel(row, { best: 'tie', reason: 'Because.' });
    const { user } = renderEditor({ readOnly: true, label, onLabelChange, onSubmit: vi.fn() });
    await user.click(option('Response A'));
    await user.type(reason(), 'no');
    expect(option('Tie')).toBeChecked();
    expect(reason()).toHaveValue('Because.');
    expect(form().queryByRole('button', { name: /Submit/ })).toBeNull();
    expect(onLabelChange).not.toHaveBeenCalled();
  });

  it('keeps undo away once the host has made it read only', async () => {
    const { user, rerender } = renderEditor();
    await user.click(option('Response A'));
    rerender({ readOnly: true });
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await user.keyboard('{Control>}z{/Control}');
    expect(option('Response A')).toBeChecked();
  });

  it('says which question it has no field for, and asks the others', () => {
    const mood = { id: 'mood', kind: 'likert', name: 'How was it?' };
    const ontology: Ontology = {
      ...sampleOntology,
      classifications: [mood, ...sampleOntology.classifications],
    };
    renderEditor({ ontology });
    expect(form().getByText(/No field for questions of kind “likert” is installed/)).toBeVisible();
    expect(option('Tie')).toBeEnabled();
  });

  it('leaves the focus where the person is when the host renders again', async () => {
    const { user, rerender } = renderEditor({ autoFocus: true });
    expect(screen.getByRole('region', { name: 'Preference editor' })).toHaveFocus();
    await user.click(reason());
    rerender({ instructions: 'Be fair.', autoFocus: true });
    expect(reason()).toHaveFocus();
  });
});
