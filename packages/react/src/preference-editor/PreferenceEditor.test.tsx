import { type Label, toSessionKey } from '@adjudge/core';
import {
  createSampleDataRow,
  createSampleDataRowOf,
  createSampleLabel,
  sampleOntology,
} from '@adjudge/core/testing';
import { type HostCallbacks, PreferenceEditor, type PreferenceEditorProps } from '@adjudge/react';
import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { StrictMode } from 'react';
import { describe, expect, it, vi } from 'vitest';

const row = createSampleDataRow();
const annotator = { id: 'annotator-1' };

function renderEditor(props: Partial<PreferenceEditorProps> = {}) {
  const all = { dataRow: row, ontology: sampleOntology, annotator, ...props };
  const view = render(<PreferenceEditor {...all} />);
  const rerender = (more: Partial<PreferenceEditorProps>) =>
    view.rerender(<PreferenceEditor {...all} {...more} />);
  return { ...view, rerender, user: userEvent.setup() };
}

const form = () => within(screen.getByRole('form', { name: 'Your answers' }));
const option = (name: string) => form().getByRole('radio', { name });
const reason = () => form().getByRole('textbox', { name: 'Provide a reason for your choice' });
const submitButton = () => form().getByRole('button', { name: /^Submit|left$/ });

/** The response id shown under a letter. */
function toResponseId(label: Label, letter: string): string | undefined {
  return Object.entries(label.presentation.letters.c0 ?? {}).find(([, one]) => one === letter)?.[0];
}

describe('a whole label', () => {
  it('is submitted with ids, not letters, and with the order and letters that were shown', async () => {
    const onSubmit = vi.fn<NonNullable<HostCallbacks['onSubmit']>>();
    const { user } = renderEditor({ onSubmit });
    await user.click(option('Response B'));
    await user.type(reason(), 'It stays in budget.');
    await user.click(form().getByRole('button', { name: 'Submit' }));

    expect(onSubmit).toHaveBeenCalledOnce();
    const [label, save] = onSubmit.mock.calls[0] ?? [];
    if (label === undefined) throw new Error('nothing was submitted');
    expect(label).toMatchObject({ dataRowId: 'row-1', status: 'submitted', annotator });
    // Option `a` stands for r0, `b` for r1, whatever letter each is shown under.
    const chosen = { r0: 'a', r1: 'b' }[toResponseId(label, 'B') ?? ''];
    expect(label.annotations).toEqual([
      { classificationId: 'best', target: { type: 'row' }, answer: chosen, origin: 'person' },
      {
        classificationId: 'reason',
        target: { type: 'row' },
        answer: 'It stays in budget.',
        origin: 'person',
      },
    ]);
    expect(label.presentation.order.c0).toHaveLength(2);
    expect(label.presentation.seed).not.toBe('');
    expect(save).toMatchObject({ attempt: 1 });
    expect(save?.idempotencyKey).toContain(toSessionKey(row, sampleOntology, annotator));
    expect(screen.getByRole('article', { name: 'Response B' })).toHaveAttribute('data-chosen', '');
    expect(screen.getByRole('article', { name: 'Response A' })).not.toHaveAttribute('data-chosen');
  });

  it('shows the responses in the order of the label, each under its letter', async () => {
    const onSubmit = vi.fn<NonNullable<HostCallbacks['onSubmit']>>();
    const label = createSampleLabel(row, { best: 'a', reason: 'Because.' });
    renderEditor({ onSubmit, label });
    const texts = screen.getAllByRole('article', { name: /^Response [AB]$/ }).map((one) => one.textContent);
    const r0 = { A: 0, B: 1 }[label.presentation.letters.c0?.r0 ?? ''] ?? -1;
    expect(texts[r0]).toContain('Get the Nimbus S2');
    expect(texts[1 - r0]).toContain('Great choice!');
  });

  it('offers a tie and only the options that stand for a response of this row', async () => {
    const { user } = renderEditor({ onSubmit: vi.fn(), dataRow: createSampleDataRowOf(3) });
    const names = form()
      .getAllByRole('radio')
      .map((one) => one.getAttribute('aria-label'));
    expect(names).toEqual(['Response A', 'Response B', 'Response C', 'Tie']);
    await user.click(option('Tie'));
    expect(option('Tie')).toBeChecked();
    for (const panel of screen.getAllByRole('article', { name: /^Response/ })) {
      expect(panel).not.toHaveAttribute('data-chosen');
    }
  });

  it('is announced when the host has it', async () => {
    const { user } = renderEditor({ onSubmit: () => Promise.resolve({ revision: 2 }) });
    await user.click(option('Tie'));
    await user.type(reason(), 'Equal.');
    await user.click(submitButton());
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Submitted'));
    expect(form().getByRole('button', { name: 'Submit again' })).toBeEnabled();
  });

  it('works under StrictMode, one call for one act', async () => {
    const onSubmit = vi.fn();
    const onLabelChange = vi.fn();
    const user = userEvent.setup();
    render(
      <StrictMode>
        <PreferenceEditor
          dataRow={row}
          ontology={sampleOntology}
          annotator={annotator}
          onSubmit={onSubmit}
          onLabelChange={onLabelChange}
        />
      </StrictMode>,
    );
    await user.click(option('Response A'));
    expect(onLabelChange).toHaveBeenCalledOnce();
    await user.type(reason(), 'x');
    await user.click(submitButton());
    expect(onSubmit).toHaveBeenCalledOnce();
  });
});

describe('submitting too early', () => {
  it('says how many answers are left, shows what is wrong, and goes to the first', async () => {
    const onSubmit = vi.fn();
    const { user } = renderEditor({ onSubmit });
    await user.click(form().getByRole('button', { name: '2 answers left' }));
    expect(onSubmit).not.toHaveBeenCalled();
    expect(screen.getAllByText('This is not answered yet.')).toHaveLength(2);
    expect(option('Response A')).toHaveFocus();

    await user.click(option('Response A'));
    expect(form().getByRole('button', { name: '1 answer left' })).toBeEnabled();
    await user.click(submitButton());
    expect(reason()).toHaveFocus();
    expect(reason()).toBeInvalid();
    expect(reason()).toHaveAccessibleDescription('This is not answered yet.');
  });

  it('shows no problem before that', () => {
    renderEditor({ onSubmit: vi.fn() });
    expect(screen.queryByText('This is not answered yet.')).toBeNull();
    expect(reason()).not.toHaveAttribute('aria-invalid');
  });
});

describe('a save that fails', () => {
  it('keeps the answers, says why, and is tried again under the same key', async () => {
    const onSubmit = vi
      .fn<NonNullable<HostCallbacks['onSubmit']>>()
      .mockRejectedValueOnce(new Error('The server is away.'))
      .mockResolvedValueOnce(undefined);
    const onError = vi.fn();
    const { user } = renderEditor({ onSubmit, onError });
    await user.click(option('Response A'));
    await user.type(reason(), 'Shorter.');
    await user.click(submitButton());

    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('Not submitted yet. The server is away.');
    expect(reason()).toHaveValue('Shorter.');
    expect(option('Response A')).toBeChecked();
    expect(onError.mock.calls[0]?.[0]).toMatchObject({ code: 'save-failed' });

    await user.click(within(alert).getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
    const saves = onSubmit.mock.calls.map(([, save]) => save);
    expect(saves.map(({ attempt }) => attempt)).toEqual([1, 2]);
    expect(saves[0]?.idempotencyKey).toBe(saves[1]?.idempotencyKey);
  });

  it('can be put aside', async () => {
    const { user } = renderEditor({ onSkip: () => Promise.reject(new Error('No.')) });
    await user.click(form().getByRole('button', { name: 'Skip' }));
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('Not skipped yet.');
    await user.click(within(alert).getByRole('button', { name: 'Dismiss' }));
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('ways out', () => {
  it('skips without answers', async () => {
    const onSkip = vi.fn<NonNullable<HostCallbacks['onSkip']>>();
    const { user } = renderEditor({ onSkip });
    await user.click(option('Response A'));
    await user.click(form().getByRole('button', { name: 'Skip' }));
    expect(onSkip).toHaveBeenCalledOnce();
    expect(onSkip.mock.calls[0]?.[0].label).toMatchObject({ status: 'skipped', annotations: [] });
  });

  it('flags with a comment and leaves the answers', async () => {
    const onFlag = vi.fn<NonNullable<HostCallbacks['onFlag']>>();
    const { user } = renderEditor({ onFlag });
    await user.click(option('Response A'));
    await user.click(form().getByRole('button', { name: 'Flag' }));
    const dialog = within(screen.getByRole('dialog', { name: 'What is wrong with this row?' }));
    expect(dialog.getByRole('textbox')).toHaveFocus();
    expect(dialog.getByRole('button', { name: 'Send' })).toBeDisabled();
    await user.keyboard('  Both are cut off. ');
    await user.click(dialog.getByRole('button', { name: 'Send' }));
    expect(onFlag.mock.calls[0]?.[0]).toMatchObject({
      comment: 'Both are cut off.',
      label: { status: 'draft' },
    });
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(form().getByRole('button', { name: 'Flag' })).toHaveFocus();
    expect(option('Response A')).toBeChecked();
  });

  it('closes the flag panel on Escape and gives the focus back', async () => {
    const onFlag = vi.fn();
    const { user } = renderEditor({ onFlag });
    await user.click(form().getByRole('button', { name: 'Flag' }));
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(form().getByRole('button', { name: 'Flag' })).toHaveFocus();
    expect(onFlag).not.toHaveBeenCalled();
  });

  it('has no control for what the host does not take', () => {
    renderEditor();
    expect(form().queryByRole('button', { name: /Submit|left|Skip|Flag/ })).toBeNull();
  });
});

describe('taking back', () => {
  it('undoes and redoes answers, a burst of typing as one step', async () => {
    const onLabelChange = vi.fn<NonNullable<HostCallbacks['onLabelChange']>>();
    const { user } = renderEditor({ onLabelChange });
    const undo = screen.getByRole('button', { name: 'Undo' });
    const redo = screen.getByRole('button', { name: 'Redo' });
    expect(undo).toHaveAttribute('aria-disabled', 'true');
    await user.click(option('Response A'));
    await user.type(reason(), 'Good');
    await user.click(undo);
    expect(reason()).toHaveValue('');
    await user.click(undo);
    expect(option('Response A')).not.toBeChecked();
    await user.click(redo);
    await user.click(redo);
    expect(reason()).toHaveValue('Good');
    expect(option('Response A')).toBeChecked();
    const reasons = onLabelChange.mock.calls.map(([, details]) => details.reason);
    expect(reasons.slice(-4)).toEqual(['undo', 'undo', 'redo', 'redo']);
  });
});
