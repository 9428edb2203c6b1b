import { createMemoryDraftStorage, type Draft, type DraftStorage, toSessionKey } from '@adjudge/core';
import { createSampleDataRow, createSampleLabel, sampleOntology } from '@adjudge/core/testing';
import { PreferenceEditor, type PreferenceEditorProps } from '@adjudge/react';
import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { StrictMode } from 'react';
import { describe, expect, it, vi } from 'vitest';

const row = createSampleDataRow();
const annotator = { id: 'annotator-1' };
const key = toSessionKey(row, sampleOntology, annotator);

function renderEditor(draftStorage: DraftStorage, props: Partial<PreferenceEditorProps> = {}) {
  const view = render(
    <StrictMode>
      <PreferenceEditor
        dataRow={row}
        ontology={sampleOntology}
        annotator={annotator}
        draftStorage={draftStorage}
        {...props}
      />
    </StrictMode>,
  );
  return { ...view, user: userEvent.setup() };
}

const findForm = async () => within(await screen.findByRole('form', { name: 'Your answers' }));
const findReason = async () => (await findForm()).getByRole('textbox', { name: /reason/ });
const saveState = (word: string) => screen.findByText(word, { selector: '[data-adj="save-state"] *' });

describe('a draft on the device', () => {
  it('is there again after the editor was closed in the middle of a word', async () => {
    const storage = createMemoryDraftStorage();
    const first = renderEditor(storage);
    await first.user.click((await findForm()).getByRole('radio', { name: 'Response B' }));
    await first.user.type(await findReason(), 'It is chea');
    first.unmount();

    renderEditor(storage);
    expect(await findReason()).toHaveValue('It is chea');
    expect((await findForm()).getByRole('radio', { name: 'Response B' })).toBeChecked();
    expect(await saveState('Saved')).toBeVisible();
  });

  it('is written after a moment, and the person is told', async () => {
    const storage = createMemoryDraftStorage();
    const { user } = renderEditor(storage);
    await user.type(await findReason(), 'Hm');
    expect(await saveState('Saving')).toBeVisible();
    expect(await saveState('Saved')).toBeVisible();
    expect(storage.read(key)).toMatchObject({ version: 1, sequence: 1, label: { status: 'draft' } });
  });

  it('goes before the label the host gives', async () => {
    const storage = createMemoryDraftStorage();
    const label = { ...createSampleLabel(row, { reason: 'Newer.' }), status: 'draft' } as const;
    await storage.write(key, { version: 1, sequence: 3, label });
    renderEditor(storage, { label: createSampleLabel(row, { reason: 'Older.' }) });
    expect(await findReason()).toHaveValue('Newer.');
  });

  it('is removed once the host has the label, and only then', async () => {
    const storage = createMemoryDraftStorage();
    let acknowledge = () => {};
    const onSubmit = () => new Promise<void>((resolve) => (acknowledge = resolve));
    const { user } = renderEditor(storage, { onSubmit });
    await user.click((await findForm()).getByRole('radio', { name: 'Tie' }));
    await user.type(await findReason(), 'Same.');
    await user.click((await findForm()).getByRole('button', { name: 'Submit' }));
    await screen.findByRole('button', { name: 'Submitting' });
    await waitFor(() => expect(storage.read(key)).toBeDefined());
    acknowledge();
    await waitFor(() => expect(storage.read(key)).toBeUndefined());
    expect(await saveState('Submitted')).toBeVisible();
  });

  it('that cannot be written is said, and the work goes on', async () => {
    const onError = vi.fn();
    const storage: DraftStorage = {
      ...createMemoryDraftStorage(),
      write: () => Promise.reject(new Error('Disk full')),
    };
    const { user } = renderEditor(storage, { onError });
    await user.type(await findReason(), 'Hm');
    expect(await saveState('Not saved')).toBeVisible();
    expect(onError.mock.calls[0]?.[0]).toMatchObject({ code: 'storage-failed' });
    expect(await findReason()).toHaveValue('Hm');
  });
});

describe('until the draft is read', () => {
  it('shows a skeleton, takes nothing and writes nothing', async () => {
    const write = vi.fn();
    let answer: (draft: unknown) => void = () => {};
    const read = () => new Promise<unknown>((resolve) => (answer = resolve));
    const { user, unmount } = renderEditor({ read, write, remove: vi.fn() }, { onSubmit: vi.fn() });
    expect(screen.getByRole('status')).toHaveTextContent('Looking for your draft');
    expect(screen.queryByRole('form')).toBeNull();
    screen.getByRole('region', { name: 'Preference editor' }).focus();
    await user.keyboard('a');
    answer(undefined);
    expect(await findReason()).toHaveValue('');
    unmount();
    expect(write).not.toHaveBeenCalled();
  });
});

describe('a draft that cannot be read', () => {
  /** What a later version might have written: the sequence is there, the rest means nothing to us. */
  const unreadable = { version: 9, sequence: 7, words: 'from the future' };

  async function createStorageWith(draft: unknown) {
    const storage = createMemoryDraftStorage();
    const spied = {
      read: vi.fn(storage.read),
      write: vi.fn(storage.write),
      remove: vi.fn(storage.remove),
    };
    if (draft !== undefined) await storage.write(key, draft as Draft);
    return spied;
  }

  it('is said and left alone', async () => {
    const storage = await createStorageWith(unreadable);
    const onError = vi.fn();
    const { unmount } = renderEditor(storage, { onError });
    expect(await screen.findByRole('alert')).toHaveTextContent('Your earlier draft can’t be read.');
    expect(screen.queryByRole('form')).toBeNull();
    expect(onError.mock.calls[0]?.[0]).toMatchObject({ code: 'draft-unreadable' });
    unmount();
    expect(storage.write).not.toHaveBeenCalled();
    expect(storage.remove).not.toHaveBeenCalled();
  });

  it('gives way when the person starts anew: what is written then is there again', async () => {
    const storage = await createStorageWith(unreadable);
    const { user, unmount } = renderEditor(storage);
    await user.click(await screen.findByRole('button', { name: 'Start anew' }));
    await user.type(await findReason(), 'Again.');
    unmount();
    renderEditor(storage);
    expect(await findReason()).toHaveValue('Again.');
  });

  it('is read again on request', async () => {
    const storage = await createStorageWith(undefined);
    storage.read.mockImplementationOnce(() => Promise.reject(new Error('Locked')));
    storage.read.mockImplementationOnce(() => Promise.reject(new Error('Locked')));
    const { user } = renderEditor(storage);
    expect(await screen.findByRole('alert')).toHaveTextContent('The draft storage did not answer.');
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await findReason()).toBeEnabled();
  });
});
