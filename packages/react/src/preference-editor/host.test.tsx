import { createMemoryDraftStorage, type Label, toSessionKey } from '@adjudge/core';
import { createSampleDataRow, createSampleLabel, sampleOntology } from '@adjudge/core/testing';
import {
  ClassificationForm,
  ContentModeToggle,
  ConversationThread,
  DefaultLayout,
  MessageFields,
  PreferenceEditor,
  type PreferenceEditorProps,
  ResponseComparator,
  SaveState,
  useAnswer,
  usePreferenceSession,
} from '@adjudge/react';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { type ReactElement, StrictMode } from 'react';
import { describe, expect, it, vi } from 'vitest';

const first = createSampleDataRow({ id: 'first' });
const second = createSampleDataRow({ id: 'second' });
const annotator = { id: 'annotator-1' };
const answered = createSampleLabel(first, { best: 'a', reason: 'Shorter.' });

function createEditor(props: Partial<PreferenceEditorProps>): ReactElement {
  return (
    <PreferenceEditor
      dataRow={first}
      ontology={sampleOntology}
      annotator={annotator}
      label={answered}
      {...props}
    />
  );
}

/** A promise that is settled from outside. */
function createAnswer() {
  let resolve: () => void = () => {};
  let reject: (cause: Error) => void = () => {};
  const promise = new Promise<void>((settle, fail) => {
    resolve = settle;
    reject = fail;
  });
  return { promise, resolve, reject };
}

const submit = () => screen.getByRole('button', { name: /^Submit/ });
const reason = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: /reason/ });

const Answer = () => <p>{String(useAnswer('best').answer)}</p>;
const Session = () => <p>{usePreferenceSession(({ dataRow }) => dataRow.id)}</p>;

describe('outside their root', () => {
  const [message] = first.messages;
  const strays: readonly (readonly [string, ReactElement])[] = [
    ['ConversationThread.Root', <ConversationThread.Root key="" />],
    ['ConversationThread.Messages', <ConversationThread.Messages key="" />],
    ['ConversationThread.Foot', <ConversationThread.Foot key="" />],
    ['ResponseComparator.Root', <ResponseComparator.Root key="" />],
    ['ClassificationForm.Root', <ClassificationForm.Root key="" />],
    ['ClassificationForm.Submit', <ClassificationForm.Submit key="" />],
    ['ContentModeToggle', <ContentModeToggle key="" />],
    ['SaveState', <SaveState key="" />],
    ['DefaultLayout', <DefaultLayout key="" />],
    ['MessageFields', message === undefined ? <p key="" /> : <MessageFields key="" message={message} />],
    ['useAnswer', <Answer key="" />],
    ['usePreferenceSession', <Session key="" />],
  ];
  it.each(strays)('%s says by name what it needs', (_name, element) => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(() => render(element)).toThrow(/PreferenceEditorRoot.*\(part-outside-root\)/s);
  });
});

describe('a host that', () => {
  const mishaps: readonly (readonly [string, () => void | Promise<void>])[] = [
    [
      'throws at once',
      () => {
        throw new Error('No route.');
      },
    ],
    ['rejects', () => Promise.reject(new Error('No route.'))],
    ['rejects with no error', () => Promise.reject('No route.')],
  ];
  it.each(mishaps)(
    '%s keeps the answers, and can be asked again with the same key',
    async (_name, answer) => {
      const onError = vi.fn();
      const onSubmit = vi.fn<NonNullable<PreferenceEditorProps['onSubmit']>>();
      onSubmit.mockImplementationOnce(answer);
      const user = userEvent.setup();
      render(createEditor({ onSubmit, onError }));
      await user.click(submit());
      expect(await screen.findByText(/No route\./)).toBeInTheDocument();
      expect(reason()).toHaveValue('Shorter.');
      await user.click(screen.getByRole('button', { name: 'Try again' }));
      await waitFor(() => expect(onSubmit).toHaveBeenCalledTimes(2));
      const keys = onSubmit.mock.calls.map(([, { idempotencyKey, attempt }]) => [idempotencyKey, attempt]);
      expect(keys).toEqual([
        [keys[0]?.[0], 1],
        [keys[0]?.[0], 2],
      ]);
      expect(onError).toHaveBeenCalledWith(
        expect.objectContaining({ code: 'save-failed' }),
        expect.anything(),
      );
    },
  );

  it('never answers is asked once, however often one presses', async () => {
    const onSubmit = vi.fn(() => new Promise<void>(() => {}));
    const user = userEvent.setup();
    render(createEditor({ onSubmit }));
    await user.click(submit());
    await user.click(screen.getByRole('button', { name: /^Submitting/ }));
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(onSubmit).toHaveBeenCalledOnce();
  });

  it('answers twice is heard once', async () => {
    const onLabelChange = vi.fn();
    const twice = {
      // biome-ignore lint/suspicious/noThenProperty: what settles twice is what is tested.
      then: (settle: () => void) => {
        settle();
        settle();
      },
    } as unknown as Promise<void>;
    render(createEditor({ onSubmit: () => twice, onLabelChange }));
    await userEvent.click(submit());
    expect(await screen.findAllByText('Submitted')).not.toHaveLength(0);
    expect(onLabelChange).not.toHaveBeenCalled();
  });

  it('answers after the editor is gone changes nothing and breaks nothing', async () => {
    const answer = createAnswer();
    const storage = createMemoryDraftStorage();
    const view = render(
      createEditor({ onSubmit: () => answer.promise, draftStorage: storage, label: undefined }),
    );
    await userEvent.click(await screen.findByRole('radio', { name: 'Tie' }));
    await userEvent.type(reason(), 'Equal.');
    await userEvent.click(submit());
    view.unmount();
    await act(async () => answer.resolve());
    // Acknowledged is acknowledged: the draft is not offered again.
    await waitFor(() => expect(storage.read(toSessionKey(first, sampleOntology, annotator))).toBeUndefined());
  });

  it('goes on to the next row before the last one is stored finds the next one untouched', async () => {
    const answer = createAnswer();
    const storage = createMemoryDraftStorage();
    const props = { onSubmit: () => answer.promise, draftStorage: storage, label: undefined };
    const view = render(createEditor(props));
    await userEvent.click(await screen.findByRole('radio', { name: 'Tie' }));
    await userEvent.type(reason(), 'Equal.');
    await userEvent.click(submit());
    view.rerender(createEditor({ ...props, dataRow: second }));
    await waitFor(() => expect(reason()).toHaveValue(''));
    await userEvent.type(reason(), 'Of the second.');
    await act(async () => answer.resolve());
    expect(reason()).toHaveValue('Of the second.');
    expect(screen.queryByText('Submitted')).toBeNull();
    await waitFor(() => expect(storage.read(toSessionKey(first, sampleOntology, annotator))).toBeUndefined());
  });

  it('goes on before the last one is refused loses nothing: its draft is there when one comes back', async () => {
    const answer = createAnswer();
    const storage = createMemoryDraftStorage();
    const props = {
      onSubmit: () => answer.promise,
      draftStorage: storage,
      label: undefined,
      onError: () => {},
    };
    const view = render(createEditor(props));
    await userEvent.click(await screen.findByRole('radio', { name: 'Tie' }));
    await userEvent.type(reason(), 'Equal.');
    await userEvent.click(submit());
    view.rerender(createEditor({ ...props, dataRow: second }));
    await act(async () => answer.reject(new Error('Too late.')));
    view.rerender(createEditor(props));
    await waitFor(() => expect(reason()).toHaveValue('Equal.'));
  });
});

describe('on one page', () => {
  it('two editors keep to themselves: names, answers and keys', async () => {
    const labels: Label[] = [];
    render(
      <>
        <section aria-label="one">{createEditor({ label: undefined })}</section>
        <section aria-label="two">
          {createEditor({ dataRow: second, label: undefined, onLabelChange: (label) => labels.push(label) })}
        </section>
      </>,
    );
    const [one, two] = ['one', 'two'].map((name) => within(screen.getByRole('region', { name })));
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    two?.getByRole('textbox', { name: /reason/ }).focus();
    await userEvent.tab({ shift: true });
    await userEvent.keyboard('t');
    expect(two?.getByRole('radio', { name: 'Tie' })).toBeChecked();
    expect(one?.getByRole('radio', { name: 'Tie' })).not.toBeChecked();
    expect(labels.map(({ dataRowId }) => dataRowId)).toEqual(['second']);
  });

  it('a strict root keeps one session and writes one draft', async () => {
    const storage = createMemoryDraftStorage();
    const write = vi.spyOn(storage, 'write');
    render(<StrictMode>{createEditor({ draftStorage: storage, label: undefined })}</StrictMode>);
    await userEvent.click(await screen.findByRole('radio', { name: 'Tie' }));
    await waitFor(() => expect(write).toHaveBeenCalledOnce());
    expect(screen.getByRole('radio', { name: 'Tie' })).toBeChecked();
  });
});
