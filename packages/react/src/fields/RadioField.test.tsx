import { createSampleDataRow, sampleLongOntology } from '@adjudge/core/testing';
import { PreferenceEditor, type PreferenceEditorProps } from '@adjudge/react';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';

function renderEditor(props: Partial<PreferenceEditorProps> = {}) {
  render(
    <PreferenceEditor
      dataRow={createSampleDataRow({}, sampleLongOntology)}
      ontology={sampleLongOntology}
      annotator={{ id: 'annotator-1' }}
      {...props}
    />,
  );
  return userEvent.setup();
}

const group = (name: string) => within(screen.getByRole('radiogroup', { name }));
const best = (name: string) => group('Choose the best response').getByRole('radio', { name });

describe('one of several options', () => {
  it('is chosen by the arrow keys, going round', async () => {
    const user = renderEditor();
    best('Response A').focus();
    await user.keyboard('{ArrowDown}');
    await waitFor(() => expect(best('Response B')).toBeChecked());
    await user.keyboard('{ArrowRight}');
    await waitFor(() => expect(best('Tie')).toBeChecked());
    await user.keyboard('{ArrowDown}');
    await waitFor(() => expect(best('Response A')).toBeChecked());
  });

  it('is chosen by an arrow key that is let go before the focus has moved', async () => {
    renderEditor();
    best('Response A').focus();
    fireEvent.keyDown(best('Response A'), { key: 'ArrowRight' });
    fireEvent.keyUp(best('Response A'), { key: 'ArrowRight' });
    await waitFor(() => expect(best('Response B')).toHaveFocus());
    expect(best('Response B')).toBeChecked();
  });

  it('is not chosen by walking past with Tab', async () => {
    const onLabelChange = vi.fn();
    const user = renderEditor({ onLabelChange });
    best('Response A').focus();
    await user.tab();
    await user.tab({ shift: true });
    expect(onLabelChange).not.toHaveBeenCalled();
  });

  it('is chosen by its words, and by Enter, where it stands for no response', async () => {
    const user = renderEditor();
    const clear = within(
      screen.getAllByRole('radiogroup', { name: 'Is the message clear?' })[0] as HTMLElement,
    );
    await user.click(clear.getByText('No'));
    expect(clear.getByRole('radio', { name: 'No' })).toBeChecked();
    clear.getByRole('radio', { name: 'Yes' }).focus();
    await user.keyboard('{Enter}');
    expect(clear.getByRole('radio', { name: 'Yes' })).toBeChecked();
  });

  it('can be taken back where it is optional', async () => {
    const user = renderEditor();
    const field = screen
      .getAllByText('Is the message clear?')[0]
      ?.closest('[data-adj="field"]') as HTMLElement;
    expect(within(field).getByText('optional')).toBeVisible();
    await user.click(within(field).getByRole('radio', { name: 'Yes' }));
    await user.click(within(field).getByRole('button', { name: 'Clear' }));
    expect(within(field).getByRole('radio', { name: 'Yes' })).not.toBeChecked();
  });
});

describe('several options', () => {
  it('open the questions that belong to them, and count the answers left', async () => {
    const user = renderEditor({ onSubmit: vi.fn() });
    await user.click(screen.getByRole('checkbox', { name: 'A wrong fact' }));
    const quote = screen.getByRole('textbox', { name: 'Quote the wrong claim' });
    expect(screen.getByRole('button', { name: '3 answers left' })).toBeEnabled();
    await user.type(quote, '62 dB');
    expect(screen.getByRole('button', { name: '2 answers left' })).toBeEnabled();
    await user.click(screen.getByRole('checkbox', { name: 'A wrong fact' }));
    expect(screen.queryByRole('textbox', { name: 'Quote the wrong claim' })).toBeNull();
    await user.click(screen.getByRole('checkbox', { name: 'A wrong fact' }));
    expect(screen.getByRole('textbox', { name: 'Quote the wrong claim' })).toHaveValue('62 dB');
  });

  it('say at once when there are too many', async () => {
    const user = renderEditor();
    expect(screen.getByText('choose at most 2')).toBeVisible();
    for (const box of screen.getAllByRole('checkbox')) await user.click(box);
    expect(screen.getByText('Choose at most 2.')).toBeVisible();
    for (const box of screen.getAllByRole('checkbox')) expect(box).toBeInvalid();
  });
});
