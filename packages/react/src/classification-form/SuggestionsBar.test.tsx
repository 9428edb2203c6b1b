import { defineOntology, type Label, type Prelabel } from '@adjudge/core';
import { createSampleDataRow } from '@adjudge/core/testing';
import { type HostCallbacks, PreferenceEditor, type PreferenceEditorProps } from '@adjudge/react';
import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';

const ontology = defineOntology({
  id: 'o',
  version: 1,
  name: 'O',
  classifications: [
    {
      id: 'safe',
      kind: 'radio',
      name: 'Is it safe?',
      required: true,
      options: [
        { id: 'yes', label: 'Yes' },
        { id: 'no', label: 'No', classifications: [{ id: 'how', kind: 'text', name: 'What could happen?' }] },
      ],
    },
    {
      id: 'faults',
      kind: 'checklist',
      name: 'What is wrong?',
      options: [
        { id: 'tone', label: 'The tone' },
        { id: 'fact', label: 'A wrong fact' },
      ],
    },
  ],
});
const target = { type: 'row' } as const;
const suggest = (classificationId: string, answer: Prelabel['answer'], source = 'judge-3'): Prelabel => ({
  classificationId,
  target,
  answer,
  source,
});
const prelabels = [suggest('safe', 'no'), suggest('how', 'It burns.'), suggest('faults', ['tone'])];

function renderEditor(given: readonly Prelabel[] = prelabels, props: Partial<PreferenceEditorProps> = {}) {
  const onSubmit = vi.fn<NonNullable<HostCallbacks['onSubmit']>>();
  const onLabelChange = vi.fn<NonNullable<HostCallbacks['onLabelChange']>>();
  const dataRow = createSampleDataRow({ prelabels: given }, ontology);
  const all = { dataRow, ontology, annotator: { id: 'annotator-1' }, onSubmit, onLabelChange, ...props };
  render(<PreferenceEditor {...all} />);
  const submitted = () => onSubmit.mock.calls[0]?.[0] as Label;
  return { user: userEvent.setup(), onLabelChange, submitted };
}

const form = () => within(screen.getByRole('form'));
const radio = (name: string) => form().getByRole('radio', { name });
const useAll = () => form().getByRole('button', { name: 'Use all' });
const listAnswers = () => ({
  no: radio('No').getAttribute('aria-checked'),
  how: form().queryByRole<HTMLTextAreaElement>('textbox', { name: 'What could happen?' })?.value,
  tone: form().getByRole<HTMLInputElement>('checkbox', { name: 'The tone' }).checked,
});
const all = { no: 'true', how: 'It burns.', tone: true };
const none = { no: 'false', how: undefined, tone: false };

describe('suggestions that wait', () => {
  it('are counted with their source, and all taken over by one press, nested ones too', async () => {
    const { user, onLabelChange, submitted } = renderEditor();
    expect(form().getByText('2 suggestions from judge-3')).toBeVisible();
    await user.click(useAll());
    expect(listAnswers()).toEqual(all);
    expect(screen.getByText('3 suggestions used')).toBeInTheDocument();
    expect(form().queryByRole('button', { name: 'Use all' })).toBeNull();
    expect(form().getByRole('button', { name: 'Submit' })).toHaveFocus();
    expect(onLabelChange).toHaveBeenCalledOnce();
    expect(onLabelChange.mock.calls[0]?.[1]).toMatchObject({ reason: 'prelabel', changes: { length: 3 } });
    await user.click(form().getByRole('button', { name: 'Submit' }));
    expect(submitted().prelabelOutcomes?.map(({ outcome }) => outcome)).toEqual([
      'accepted',
      'accepted',
      'accepted',
    ]);
  });

  it('are taken over by their key, in one step of undo', async () => {
    const { user } = renderEditor();
    radio('Yes').focus();
    await user.keyboard('y');
    expect(listAnswers()).toEqual(all);
    expect(radio('Yes')).toHaveFocus();
    await user.keyboard('{Control>}z{/Control}');
    expect(listAnswers()).toEqual(none);
    expect(useAll()).toBeVisible();
  });

  it('leave the key to typing, and to a host that names another or none', async () => {
    const { user } = renderEditor(prelabels, { hotkeys: { 'accept-suggestions': 'p' } });
    radio('Yes').focus();
    await user.keyboard('y');
    expect(listAnswers()).toEqual(none);
    await user.keyboard('p');
    expect(listAnswers()).toEqual(all);
    await user.clear(form().getByRole('textbox'));
    await user.type(form().getByRole('textbox'), 'p');
    expect(form().getByRole('textbox')).toHaveValue('p');
  });

  it('leave what the person has answered', async () => {
    const { user, submitted } = renderEditor();
    await user.click(radio('Yes'));
    expect(form().queryByRole('button', { name: 'Use all' })).toBeNull();
    await user.keyboard('y');
    expect(listAnswers()).toEqual({ no: 'false', how: undefined, tone: true });
    await user.click(form().getByRole('button', { name: 'Submit' }));
    expect(submitted().prelabelOutcomes).toMatchObject([
      { classificationId: 'safe', outcome: 'changed', elapsedMs: expect.any(Number) },
      { classificationId: 'faults', outcome: 'accepted', elapsedMs: expect.any(Number) },
    ]);
  });

  it('name no source where there are several', () => {
    renderEditor([suggest('safe', 'no', 'judge-1'), suggest('faults', ['tone'], 'judge-2')]);
    expect(form().getByText('2 suggestions')).toBeVisible();
  });

  it('cannot be taken over where nothing can be changed, or where they are answers already', async () => {
    const { user } = renderEditor(prelabels, { readOnly: true });
    expect(form().queryByRole('button', { name: 'Use all' })).toBeNull();
    radio('Yes').focus();
    await user.keyboard('y');
    expect(listAnswers()).toEqual(none);
  });

  it('are none where they fill the form, and leaving them counts as accepting', async () => {
    const { user, submitted } = renderEditor(prelabels, { prelabelMode: 'prefill' });
    expect(form().queryByRole('button', { name: 'Use all' })).toBeNull();
    expect(listAnswers()).toEqual(all);
    await user.click(form().getByRole('checkbox', { name: 'The tone' }));
    await user.click(form().getByRole('button', { name: 'Submit' }));
    expect(submitted().prelabelOutcomes).toMatchObject([
      { classificationId: 'safe', outcome: 'accepted' },
      { classificationId: 'how', outcome: 'accepted' },
      { classificationId: 'faults', outcome: 'cleared' },
    ]);
  });
});
