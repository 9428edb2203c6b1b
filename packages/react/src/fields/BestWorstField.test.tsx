import { createLabel, type Label, parseOntology } from '@adjudge/core';
import { createSampleDataRow, createSampleDataRowOf } from '@adjudge/core/testing';
import { PreferenceEditor, type PreferenceEditorProps } from '@adjudge/react';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';

const parsed = parseOntology({
  id: 'o',
  version: 1,
  name: 'O',
  classifications: [{ id: 'ends', kind: 'best-worst', name: 'Best and worst?', required: true }],
});
if (!parsed.ok) throw new Error(parsed.problems[0]?.message);
const ontology = parsed.value;

async function renderBestWorst(
  count: number,
  props: Partial<PreferenceEditorProps> = {},
  isSuggested = false,
) {
  const fields = isSuggested
    ? {
        prelabels: [
          {
            classificationId: 'ends',
            target: { type: 'row' as const },
            answer: { best: 'r1', worst: 'r2' },
            source: 'judge-3',
            confidence: 0.8,
          },
        ],
      }
    : {};
  const dataRow = count === 2 ? createSampleDataRow(fields) : createSampleDataRowOf(count, fields);
  const label = createLabel(dataRow, ontology, { id: 'annotator-1' });
  const ids = dataRow.comparisons[0]?.responses.map(({ id }) => id) ?? [];
  const letters = Object.fromEntries(ids.map((id, index) => [id, 'ABCDEFGHIJ'[index] ?? '']));
  const onLabelChange = vi.fn<(label: Label) => void>();
  render(
    <PreferenceEditor
      dataRow={dataRow}
      ontology={ontology}
      annotator={{ id: 'annotator-1' }}
      label={{
        ...label,
        presentation: { ...label.presentation, order: { c0: ids }, letters: { c0: letters } },
      }}
      onLabelChange={onLabelChange}
      {...props}
    />,
  );
  // The code of the field is loaded by the first question that needs it.
  await waitFor(() => expect(screen.queryByText('Loading the question')).toBeNull());
  const saved = () => onLabelChange.mock.lastCall?.[0].annotations[0]?.answer;
  const text = () => screen.getByRole('region', { name: 'Text of response A' });
  return { user: userEvent.setup(), onLabelChange, saved, text };
}

const best = (name: string) =>
  within(screen.getByRole('radiogroup', { name: 'Best and worst? Best' })).getByRole('radio', { name });
const worst = (name: string) =>
  within(screen.getByRole('radiogroup', { name: 'Best and worst? Worst' })).getByRole('radio', { name });

describe('best and worst', () => {
  it('are chosen one after the other; what was worst and is best now is worst no longer', async () => {
    const { user, saved } = await renderBestWorst(4);
    await user.click(worst('Response C'));
    await user.click(best('Response A'));
    expect(saved()).toEqual({ best: 'r0', worst: 'r2' });
    await user.click(best('Response C'));
    expect(saved()).toEqual({ best: 'r2' });
    expect(worst('Response C')).not.toBeChecked();
    await user.click(worst('Response C'));
    expect(saved()).toEqual({ worst: 'r2' });
    expect(best('Response C')).not.toBeChecked();
  });

  it('have keys: digits for the best, with Shift for the worst, on any layout', async () => {
    const { user, saved, text } = await renderBestWorst(4);
    text().focus();
    await user.keyboard('2');
    fireEvent.keyDown(text(), { key: '#', code: 'Digit3', shiftKey: true });
    expect(saved()).toEqual({ best: 'r1', worst: 'r2' });
    // A French layout writes digits with Shift only.
    fireEvent.keyDown(text(), { key: '4', code: 'Digit4', shiftKey: true });
    expect(saved()).toEqual({ best: 'r1', worst: 'r3' });
    fireEvent.keyDown(text(), { key: '&', code: 'Digit1' });
    expect(saved()).toEqual({ best: 'r0', worst: 'r3' });
    expect(worst('Response C')).toHaveAttribute('aria-keyshortcuts', 'Shift+3');
  });

  it('have letters in a pair', async () => {
    const { user, saved, text } = await renderBestWorst(2);
    text().focus();
    await user.keyboard('b{Shift>}A{/Shift}');
    expect(saved()).toEqual({ best: 'r1', worst: 'r0' });
  });

  it('say which is missing', async () => {
    const { user } = await renderBestWorst(3, { onSubmit: vi.fn() });
    await user.click(best('Response A'));
    await user.click(screen.getByRole('button', { name: '1 answer left' }));
    expect(screen.getByText('Choose the best and the worst.')).toBeVisible();
    await user.click(worst('Response B'));
    expect(screen.getByRole('button', { name: 'Submit' })).toBeEnabled();
  });

  it('carry a suggestion each', async () => {
    const { user, saved } = await renderBestWorst(3, {}, true);
    expect(best('Response B')).toHaveAccessibleDescription('Suggested 80 %');
    expect(worst('Response C')).toHaveAccessibleDescription('Suggested 80 %');
    expect(best('Response C')).not.toHaveAccessibleDescription();
    await user.click(screen.getByRole('button', { name: 'Use the suggestion' }));
    expect(saved()).toEqual({ best: 'r1', worst: 'r2' });
  });

  it.each([{ disabled: true }, { readOnly: true }])('stay as they are: %o', async (props) => {
    const { user, onLabelChange, text } = await renderBestWorst(3, props);
    await user.click(best('Response A'));
    fireEvent.keyDown(text(), { key: '1', code: 'Digit1' });
    expect(onLabelChange).not.toHaveBeenCalled();
    expect(best('Response A')).not.toBeChecked();
  });
});
