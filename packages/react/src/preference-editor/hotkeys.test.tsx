import { createSampleDataRow, createSampleDataRowOf, sampleOntology } from '@adjudge/core/testing';
import { PreferenceEditor, type PreferenceEditorProps } from '@adjudge/react';
import { createEvent, fireEvent, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';

function renderEditor(props: Partial<PreferenceEditorProps> = {}) {
  const callbacks = { onSubmit: vi.fn(), onSkip: vi.fn(), onFlag: vi.fn(), onLabelChange: vi.fn() };
  render(
    <>
      <PreferenceEditor
        dataRow={createSampleDataRow()}
        ontology={sampleOntology}
        annotator={{ id: 'annotator-1' }}
        autoFocus
        {...callbacks}
        {...props}
      />
      <input aria-label="Outside" />
      <button type="button">Beside</button>
    </>,
  );
  return { ...callbacks, user: userEvent.setup() };
}

const form = () => within(screen.getByRole('form', { name: 'Your answers' }));
const option = (name: string) => form().getByRole('radio', { name });
const reason = () => form().getByRole('textbox', { name: /reason/ });
const rawMode = () => screen.getByRole('radio', { name: 'Raw' });

describe('keys of a pair', () => {
  it('chooses by A, B and T', async () => {
    const { user } = renderEditor();
    await user.keyboard('a');
    expect(option('Response A')).toBeChecked();
    await user.keyboard('b');
    expect(option('Response B')).toBeChecked();
    await user.keyboard('t');
    expect(option('Tie')).toBeChecked();
    await user.keyboard('1');
    expect(option('Tie')).toBeChecked();
  });

  it('chooses by the key’s place where the layout writes no Latin letters', () => {
    renderEditor();
    fireEvent.keyDown(screen.getByRole('region', { name: 'Preference editor' }), { key: 'ф', code: 'KeyA' });
    expect(option('Response A')).toBeChecked();
  });

  it('tells of each choice on the screen', () => {
    renderEditor();
    expect(option('Response A')).toHaveAttribute('aria-keyshortcuts', 'a');
    expect(option('Tie')).toHaveAttribute('aria-keyshortcuts', 't');
  });
});

describe('keys of three and more', () => {
  it('chooses by digits, and letters are free for other acts', async () => {
    const { user } = renderEditor({ dataRow: createSampleDataRowOf(4) });
    await user.keyboard('3');
    expect(option('Response C')).toBeChecked();
    await user.keyboard('a');
    expect(option('Response C')).toBeChecked();
    await user.keyboard('4');
    expect(option('Response D')).toBeChecked();
    await user.keyboard('5');
    expect(option('Response D')).toBeChecked();
  });
});

describe('keys of acts', () => {
  it('skips by S, once, however long the key is held', async () => {
    const { user, onSkip } = renderEditor();
    await user.keyboard('{s>5/}');
    expect(onSkip).toHaveBeenCalledOnce();
  });

  it('opens the flag panel by F, and the letter is not in it', async () => {
    const { user } = renderEditor();
    await user.keyboard('f');
    expect(within(screen.getByRole('dialog')).getByRole('textbox')).toHaveValue('');
  });

  it('switches Markdown and raw by M', async () => {
    const { user } = renderEditor();
    await user.keyboard('m');
    expect(rawMode()).toBeChecked();
    await user.keyboard('m');
    expect(rawMode()).not.toBeChecked();
  });

  it('takes back and does again', async () => {
    const { user } = renderEditor();
    await user.keyboard('a{Control>}z{/Control}');
    expect(option('Response A')).not.toBeChecked();
    await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    expect(option('Response A')).toBeChecked();
  });

  it('says that something was taken back only when something was', async () => {
    const { user } = renderEditor();
    await user.keyboard('{Control>}z{/Control}');
    expect(screen.getByRole('status')).toHaveTextContent(/^$/);
    await user.keyboard('a{Control>}z{/Control}');
    expect(screen.getByRole('status')).toHaveTextContent('Taken back');
  });

  const places: readonly [string, () => HTMLElement][] = [
    ['the text', reason],
    ['a radio', () => option('Response A')],
    ['the editor', () => screen.getByRole('region', { name: 'Preference editor' })],
  ];
  it.each(places)('submits by Ctrl and Enter from %s, once', async (_place, place) => {
    const { user, onSubmit } = renderEditor();
    await user.click(option('Response A'));
    await user.type(reason(), 'Good.');
    place().focus();
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(onSubmit).toHaveBeenCalledOnce();
  });

  it('does not submit twice when held', async () => {
    const onSubmit = vi.fn(() => new Promise<void>(() => {}));
    const { user } = renderEditor({ onSubmit });
    await user.keyboard('a');
    await user.type(reason(), 'Good.');
    await user.keyboard('{Control>}{Enter>4/}{Enter}{/Control}');
    expect(onSubmit).toHaveBeenCalledOnce();
  });
});

describe('keys that are not ours', () => {
  it('leaves what is typed alone', async () => {
    const { user, onSkip, onFlag } = renderEditor();
    await user.type(reason(), 'both stammer, a fable 1 2 3 x');
    expect(reason()).toHaveValue('both stammer, a fable 1 2 3 x');
    for (const radio of form().getAllByRole('radio')) expect(radio).not.toBeChecked();
    expect(onSkip).not.toHaveBeenCalled();
    expect(onFlag).not.toHaveBeenCalled();
    expect(rawMode()).not.toBeChecked();
  });

  it('leaves the flag’s comment alone: its undo and its Ctrl and Enter are not the label’s', async () => {
    const { user, onSubmit } = renderEditor();
    await user.keyboard('a');
    await user.type(reason(), 'Good.');
    await user.click(form().getByRole('button', { name: 'Flag' }));
    await user.keyboard('Odd{Control>}z{/Control}');
    expect(reason()).toHaveValue('Good.');
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(onSubmit).not.toHaveBeenCalled();
  });

  it('waits for the end of a composition', () => {
    const { onSkip } = renderEditor();
    const region = screen.getByRole('region', { name: 'Preference editor' });
    fireEvent.keyDown(region, { key: 's', isComposing: true });
    fireEvent.keyDown(region, { key: 's', keyCode: 229 });
    fireEvent.keyDown(reason(), { key: 'Enter', ctrlKey: true, isComposing: true });
    expect(onSkip).not.toHaveBeenCalled();
    expect(screen.queryByText('This is not answered yet.')).toBeNull();
  });

  it('acts inside the editor only', async () => {
    const { user, onSkip } = renderEditor();
    await user.click(screen.getByRole('button', { name: 'Beside' }));
    await user.keyboard('as');
    await user.type(screen.getByRole('textbox', { name: 'Outside' }), 'as');
    expect(onSkip).not.toHaveBeenCalled();
    expect(option('Response A')).not.toBeChecked();
  });

  it('leaves the browser its own: Ctrl and a letter, Alt, Shift', () => {
    const { onSkip } = renderEditor();
    const region = screen.getByRole('region', { name: 'Preference editor' });
    for (const modifier of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }, { shiftKey: true }]) {
      const event = createEvent.keyDown(region, { key: 's', ...modifier });
      fireEvent(region, event);
      expect(event.defaultPrevented).toBe(false);
    }
    expect(onSkip).not.toHaveBeenCalled();
  });

  it('lets the host’s handler go first', () => {
    const { onSkip } = renderEditor({ onKeyDown: (event) => event.preventDefault() });
    fireEvent.keyDown(screen.getByRole('region', { name: 'Preference editor' }), { key: 's' });
    expect(onSkip).not.toHaveBeenCalled();
  });

  it('answers nothing when read only or disabled', async () => {
    const { user, onSkip } = renderEditor({ readOnly: true });
    await user.keyboard('as');
    expect(option('Response A')).not.toBeChecked();
    expect(onSkip).not.toHaveBeenCalled();
  });
});

describe('keys as the host wants them', () => {
  it('are remapped', async () => {
    const { user, onSkip } = renderEditor({ hotkeys: { skip: 'n', 'choose-tie': '0' } });
    expect(form().getByRole('button', { name: 'Skip' })).toHaveAttribute('aria-keyshortcuts', 'n');
    await user.keyboard('0');
    expect(option('Tie')).toBeChecked();
    await user.keyboard('s');
    expect(onSkip).not.toHaveBeenCalled();
    await user.keyboard('n');
    expect(onSkip).toHaveBeenCalledOnce();
  });

  it('are off one by one, and then nowhere shown', async () => {
    const { user, onSkip } = renderEditor({ hotkeys: { skip: null } });
    await user.keyboard('s');
    expect(onSkip).not.toHaveBeenCalled();
    expect(form().getByRole('button', { name: 'Skip' })).not.toHaveAttribute('aria-keyshortcuts');
  });

  it('are off altogether, choosing too', async () => {
    const { user, onSkip } = renderEditor({ hotkeys: false });
    await user.keyboard('as{Control>}{Enter}{/Control}');
    expect(onSkip).not.toHaveBeenCalled();
    expect(option('Response A')).not.toBeChecked();
    expect(option('Response A')).not.toHaveAttribute('aria-keyshortcuts');
    expect(document.querySelector('kbd')).toBeNull();
  });
});
