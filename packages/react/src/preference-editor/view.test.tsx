import { defaultReadingView } from '@adjudge/core';
import { createSampleDataRow, sampleOntology } from '@adjudge/core/testing';
import { PreferenceEditor, type PreferenceEditorProps } from '@adjudge/react';
import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';

function createEditor(props: Partial<PreferenceEditorProps>) {
  return (
    <PreferenceEditor
      dataRow={createSampleDataRow()}
      ontology={sampleOntology}
      annotator={{ id: 'annotator-1' }}
      autoFocus
      onSubmit={vi.fn()}
      {...props}
    />
  );
}

function renderEditor(props: Partial<PreferenceEditorProps> = {}) {
  const onViewChange = vi.fn();
  const view = render(createEditor({ onViewChange, ...props }));
  return { onViewChange, user: userEvent.setup(), rerender: view.rerender };
}

const arrangement = () => screen.getByRole('button', { name: /^(Side by side|Stacked|One at a time)/ });

describe('how texts are shown', () => {
  it('goes through the arrangements by V, and tells the host each time', async () => {
    const { user, onViewChange } = renderEditor();
    expect(arrangement()).toHaveTextContent('Side by side');
    await user.keyboard('v');
    expect(arrangement()).toHaveTextContent('Stacked');
    expect(onViewChange).toHaveBeenLastCalledWith(
      { ...defaultReadingView, arrangement: 'stacked' },
      { reason: 'person' },
    );
    expect(screen.getByRole('status')).toHaveTextContent('Responses: stacked');
    await user.keyboard('vv');
    expect(arrangement()).toHaveTextContent('Side by side');
    expect(onViewChange).toHaveBeenCalledTimes(3);
  });

  it('starts as the host kept it, as far as that makes sense', () => {
    renderEditor({ defaultView: { arrangement: 'single', share: 999 } });
    expect(arrangement()).toHaveTextContent('One at a time');
  });

  it('is the host’s where the host holds it', async () => {
    const { user, onViewChange, rerender } = renderEditor({ view: { arrangement: 'stacked' } });
    await user.keyboard('v');
    expect(onViewChange).toHaveBeenLastCalledWith(expect.objectContaining({ arrangement: 'single' }), {
      reason: 'person',
    });
    expect(arrangement()).toHaveTextContent('Stacked');
    rerender(createEditor({ onViewChange, view: { arrangement: 'single' } }));
    expect(arrangement()).toHaveTextContent('One at a time');
  });

  it('keeps the view though the host throws', async () => {
    const onError = vi.fn();
    const { user } = renderEditor({
      onError,
      onViewChange: () => {
        throw new Error('No room.');
      },
    });
    await user.keyboard('v');
    expect(arrangement()).toHaveTextContent('Stacked');
    expect(onError).toHaveBeenCalledWith(
      expect.objectContaining({ code: 'callback-failed' }),
      expect.any(Error),
    );
  });

  it('scrolls together by L, and shows differences by D', async () => {
    const { user, onViewChange } = renderEditor();
    await user.keyboard('l');
    expect(screen.getByRole('status')).toHaveTextContent('Responses scroll together');
    await user.keyboard('d');
    expect(screen.getByRole('button', { name: /^Differences/ })).toHaveAttribute('aria-pressed', 'true');
    expect(onViewChange).toHaveBeenLastCalledWith(
      expect.objectContaining({ isScrollingTogether: true, isShowingDifferences: true }),
      { reason: 'person' },
    );
  });

  it('is chosen in a menu, which Escape closes', async () => {
    const { user } = renderEditor();
    await user.click(arrangement());
    const item = await screen.findByRole('menuitemcheckbox', { name: 'Line numbers in raw text' });
    expect(item).toHaveAttribute('aria-checked', 'false');
    await user.click(item);
    expect(item).toHaveAttribute('aria-checked', 'true');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('menu')).toBeNull();
    expect(arrangement()).toHaveFocus();
  });

  it('shortens responses to as many lines as the person chooses, of those the host set as well', async () => {
    const { user, onViewChange } = renderEditor({ defaultView: { collapsedLines: 8 } });
    await user.click(arrangement());
    const choices = within(await screen.findByRole('group', { name: 'Shorten long responses' }));
    const names = () => choices.getAllByRole('menuitemradio').map(({ textContent }) => textContent);
    const offered = ['Do not shorten', ...[6, 8, 12, 24].map((lines) => `Shorten to ${lines} lines`)];
    expect(names()).toEqual(offered);
    const checked = () => choices.getByRole('menuitemradio', { checked: true });
    expect(checked()).toHaveAccessibleName('Shorten to 8 lines');
    await user.click(choices.getByRole('menuitemradio', { name: 'Shorten to 24 lines' }));
    expect(checked()).toHaveAccessibleName('Shorten to 24 lines');
    expect(names()).toEqual(offered);
    expect(onViewChange).toHaveBeenLastCalledWith(
      { ...defaultReadingView, collapsedLines: 24 },
      { reason: 'person' },
    );
    await user.click(choices.getByRole('menuitemradio', { name: 'Do not shorten' }));
    expect(onViewChange).toHaveBeenLastCalledWith(defaultReadingView, { reason: 'person' });
  });

  it('offers three lengths where the host set none', async () => {
    const { user } = renderEditor();
    await user.click(arrangement());
    const choices = within(await screen.findByRole('group', { name: 'Shorten long responses' }));
    expect(choices.getAllByRole('menuitemradio')).toHaveLength(4);
    expect(choices.getByRole('menuitemradio', { checked: true })).toHaveAccessibleName('Do not shorten');
  });

  it('takes letters typed in the menu for its items', async () => {
    const { user } = renderEditor();
    await user.click(arrangement());
    // Its code loads late: the focus is in it as soon as it is there.
    await waitFor(() => expect(screen.getByRole('menuitemradio', { name: 'Side by side' })).toHaveFocus());
    await user.keyboard('o');
    expect(screen.getByRole('menuitemradio', { name: 'One at a time' })).toHaveFocus();
    await user.keyboard('{Enter}');
    await user.keyboard('{Escape}');
    expect(arrangement()).toHaveTextContent('One at a time');
  });
});

describe('one response alone', () => {
  it('is named, and left by Escape', async () => {
    const { user, onViewChange } = renderEditor();
    const button = screen.getByRole('button', { name: 'Read response B alone' });
    await user.click(button);
    expect(button).toHaveAttribute('aria-pressed', 'true');
    expect(screen.getByRole('status')).toHaveTextContent('Response B alone, Escape shows all');
    await user.keyboard('{Escape}');
    expect(button).toHaveAttribute('aria-pressed', 'false');
    expect(onViewChange).not.toHaveBeenCalled();
  });
});
