import type { DataRow, Label } from '@adjudge/core';
import { createSampleDataRow, sampleLongOntology, sampleOntology } from '@adjudge/core/testing';
import { type HostCallbacks, PreferenceEditor, type PreferenceEditorProps } from '@adjudge/react';
import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';

const target = { type: 'row' } as const;
const annotator = { id: 'annotator-1' };

/** A row on which a model suggests the tie: the one option that is called the same in every order. */
const suggested: DataRow = createSampleDataRow({
  prelabels: [{ classificationId: 'best', target, answer: 'tie', source: 'judge-1', confidence: 0.82 }],
});

function renderEditor(props: Partial<PreferenceEditorProps> = {}) {
  const onSubmit = vi.fn<NonNullable<HostCallbacks['onSubmit']>>();
  const onLabelChange = vi.fn<NonNullable<HostCallbacks['onLabelChange']>>();
  const all = { dataRow: suggested, ontology: sampleOntology, annotator, onSubmit, onLabelChange, ...props };
  render(<PreferenceEditor {...all} />);
  const user = userEvent.setup();
  const submit = async (): Promise<Label> => {
    await user.type(form().getByRole('textbox', { name: /reason/ }), 'Same.');
    await user.click(form().getByRole('button', { name: 'Submit' }));
    const label = onSubmit.mock.calls[0]?.[0];
    if (label === undefined) throw new Error('nothing was submitted');
    return label;
  };
  return { user, submit, onSubmit, onLabelChange };
}

const form = () => within(screen.getByRole('form', { name: 'Your answers' }));
const tie = () => form().getByRole('radio', { name: 'Tie' });

function toBest({ annotations }: Label) {
  return annotations.find(({ classificationId }) => classificationId === 'best');
}

describe('a suggestion', () => {
  it('is a mark, not an answer: nothing is checked, and a submit asks for the answer', async () => {
    const { user, onSubmit, onLabelChange } = renderEditor();
    for (const radio of form().getAllByRole('radio')) expect(radio).not.toBeChecked();
    expect(tie()).toHaveAccessibleDescription(/^Suggested by judge-1\s?· 82 %$/);
    expect(form().getByText('Suggested by judge-1, choose to confirm')).toBeVisible();
    await user.type(form().getByRole('textbox'), 'Same.');
    await user.click(form().getByRole('button', { name: '1 answer left' }));
    expect(onSubmit).not.toHaveBeenCalled();
    expect(onLabelChange.mock.calls.every(([label]) => toBest(label) === undefined)).toBe(true);
  });

  const acts: readonly [string, (user: ReturnType<typeof userEvent.setup>) => Promise<void>][] = [
    ['a click', (user) => user.click(tie())],
    [
      'Space',
      async (user) => {
        tie().focus();
        await user.keyboard(' ');
      },
    ],
    [
      'Enter',
      async (user) => {
        tie().focus();
        await user.keyboard('{Enter}');
      },
    ],
    [
      'its key',
      async (user) => {
        tie().focus();
        await user.keyboard('t');
      },
    ],
  ];
  it.each(acts)('becomes the answer by %s', async (_act, choose) => {
    const { user, submit } = renderEditor();
    await choose(user);
    expect(tie()).toBeChecked();
    const label = await submit();
    expect(toBest(label)).toMatchObject({ answer: 'tie', origin: 'prelabel-accepted' });
    expect(label.prelabelOutcomes).toMatchObject([{ classificationId: 'best', outcome: 'accepted' }]);
  });

  it('is recorded as changed when another option is chosen', async () => {
    const { user, submit } = renderEditor();
    await user.click(form().getByRole('radio', { name: 'Response A' }));
    expect(form().getByText('judge-1 suggested Tie')).toBeVisible();
    const label = await submit();
    expect(toBest(label)).toMatchObject({ origin: 'prelabel-changed' });
    expect(label.prelabelOutcomes).toMatchObject([{ outcome: 'changed' }]);
  });

  it('of text and of several choices is taken over by a button', async () => {
    const dataRow = createSampleDataRow(
      {
        prelabels: [
          { classificationId: 'reason', target, answer: 'Nearly the same.' },
          { classificationId: 'faults', target, answer: ['too-long'] },
        ],
      },
      sampleLongOntology,
    );
    const { user } = renderEditor({ dataRow, ontology: sampleLongOntology });
    const long = form().getByRole('checkbox', { name: /Too long/ });
    const reason = form().getByRole('textbox', { name: /reason/ });
    expect(long).not.toBeChecked();
    expect(reason).toHaveValue('');
    for (const button of form().getAllByRole('button', { name: 'Use the suggestion' }))
      await user.click(button);
    expect(long).toBeChecked();
    expect(reason).toHaveValue('Nearly the same.');
    expect(form().queryByRole('button', { name: 'Use the suggestion' })).toBeNull();
  });
});

describe('prefill', () => {
  it('is checked from the start, and submitting confirms it', async () => {
    const { submit } = renderEditor({ prelabelMode: 'prefill' });
    expect(tie()).toBeChecked();
    expect(form().queryByText(/Suggested/)).toBeNull();
    const label = await submit();
    expect(toBest(label)).toMatchObject({ answer: 'tie', origin: 'prelabel-accepted' });
    expect(label.prelabelOutcomes).toMatchObject([{ outcome: 'accepted' }]);
  });

  it('leaves out a suggestion that the question does not take, and tells the host', () => {
    const onError = vi.fn();
    const dataRow = { ...suggested, prelabels: [{ classificationId: 'best', target, answer: 'no-such' }] };
    renderEditor({ prelabelMode: 'prefill', dataRow, onError });
    for (const radio of form().getAllByRole('radio')) expect(radio).not.toBeChecked();
    expect(onError.mock.calls[0]?.[0]).toMatchObject({ code: 'answer-invalid' });
  });
});
