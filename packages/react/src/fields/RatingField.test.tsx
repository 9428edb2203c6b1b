import { type Label, type Prelabel, parseOntology } from '@adjudge/core';
import { createSampleDataRow } from '@adjudge/core/testing';
import { PreferenceEditor, type PreferenceEditorProps } from '@adjudge/react';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';

const sure = {
  id: 'sure',
  kind: 'rating',
  name: 'How sure are you?',
  min: 1,
  max: 5,
  labels: [
    { value: 1, label: 'Guessing' },
    { value: 4, label: 'Rather sure' },
    { value: 5, label: 'Certain' },
  ],
};

async function renderRating(
  fields: object = {},
  props: Partial<PreferenceEditorProps> = {},
  prelabel?: Partial<Prelabel>,
) {
  const parsed = parseOntology({
    id: 'rated',
    version: 1,
    name: 'Rated',
    classifications: [{ ...sure, ...fields }],
  });
  if (!parsed.ok) throw new Error(parsed.problems[0]?.message);
  const prelabels = prelabel && [
    { classificationId: 'sure', target: { type: 'row' as const }, answer: 4, source: 'judge-3', ...prelabel },
  ];
  const onLabelChange = vi.fn<(label: Label) => void>();
  const { container } = render(
    <PreferenceEditor
      dataRow={createSampleDataRow(prelabels === undefined ? {} : { prelabels })}
      ontology={parsed.value}
      annotator={{ id: 'annotator-1' }}
      onLabelChange={onLabelChange}
      {...props}
    />,
  );
  // The code of the field is loaded by the first question that needs it.
  await waitFor(() => expect(screen.queryByText('Loading the question')).toBeNull());
  const saved = () => onLabelChange.mock.lastCall?.[0].annotations.map(({ answer }) => answer) ?? [];
  return { user: userEvent.setup(), onLabelChange, saved, container };
}

const group = () => screen.getByRole('radiogroup', { name: 'How sure are you?' });
const point = (name: string) => within(group()).getByRole('radio', { name });
const slider = () => screen.findByRole('slider', { name: 'How sure are you?' });
const box = () => screen.getByRole('textbox', { name: 'How sure are you? Exact number' });

describe('a rating of few points', () => {
  it('has a radio for each, named with what stands at it', async () => {
    const { user, saved } = await renderRating();
    expect(
      within(group())
        .getAllByRole('radio')
        .map(({ ariaLabel }) => ariaLabel),
    ).toEqual(['1, Guessing', '2', '3', '4, Rather sure', '5, Certain']);
    await user.click(point('2'));
    expect(point('2')).toBeChecked();
    expect(saved()).toEqual([2]);
  });

  it('is given by arrows, Enter and digits while the focus is inside', async () => {
    const { user, saved } = await renderRating();
    point('1, Guessing').focus();
    await user.keyboard('{ArrowRight}');
    await waitFor(() => expect(point('2')).toBeChecked());
    await user.keyboard('5');
    expect(point('5, Certain')).toHaveFocus();
    expect(saved()).toEqual([5]);
    await user.keyboard('{ArrowRight}');
    await waitFor(() => expect(saved()).toEqual([1]));
    await user.keyboard('9');
    expect(saved()).toEqual([1]);
  });

  it('takes no digits while the focus is elsewhere', async () => {
    const { user, onLabelChange } = await renderRating();
    screen.getByRole('region', { name: 'Text of response A' }).focus();
    await user.keyboard('3');
    expect(onLabelChange).not.toHaveBeenCalled();
  });

  it('has 0 for ten where there is no zero', async () => {
    const { user, saved } = await renderRating({ max: 10, labels: [] });
    point('1').focus();
    await user.keyboard('0');
    expect(saved()).toEqual([10]);
  });

  it('goes the other way where the text does', async () => {
    document.documentElement.dir = 'rtl';
    const { user, saved } = await renderRating();
    await user.click(point('2'));
    await user.keyboard('{ArrowLeft}');
    await waitFor(() => expect(saved()).toEqual([3]));
    document.documentElement.removeAttribute('dir');
  });

  it('marks a suggestion on its point, which a press or one button accepts', async () => {
    const { user, saved } = await renderRating({}, {}, { confidence: 0.7 });
    expect(point('4, Rather sure')).not.toBeChecked();
    expect(point('4, Rather sure')).toHaveAccessibleDescription('Suggested 70 %');
    expect(screen.getByText('Suggested by judge-3, choose to confirm')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Use the suggestion' }));
    expect(point('4, Rather sure')).toBeChecked();
    expect(saved()).toEqual([4]);
    expect(screen.getByText('judge-3 suggested 4, Rather sure')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Use the suggestion' })).toBeNull();
  });

  it.each([{ disabled: true }, { readOnly: true }])('stays as it is: %o', async (props) => {
    const { user, onLabelChange } = await renderRating({}, props, {});
    await user.click(point('2'));
    fireEvent.keyDown(group(), { key: '3' });
    expect(onLabelChange).not.toHaveBeenCalled();
    expect(point('2')).not.toBeChecked();
    if (props.disabled) expect(point('2')).toBeDisabled();
    else expect(group()).toHaveAttribute('aria-readonly', 'true');
  });

  it('says what is missing', async () => {
    const { user } = await renderRating({ required: true }, { onSubmit: vi.fn() });
    await user.click(screen.getByRole('button', { name: '1 answer left' }));
    expect(group()).toBeInvalid();
    expect(group()).toHaveAccessibleDescription('This is not answered yet.');
  });

  it('is asked about each response beside it', async () => {
    const { user, saved } = await renderRating({ scope: 'response' });
    const beside = (name: string) => within(screen.getByRole('article', { name }));
    await user.click(beside('Response B').getByRole('radio', { name: '2' }));
    await user.click(beside('Response A').getByRole('radio', { name: '3' }));
    expect(saved().sort()).toEqual([2, 3]);
    expect(beside('Response A').getByRole('radio', { name: '2' })).not.toBeChecked();
  });
});

describe('a rating of many points', () => {
  const wide = { min: 0, max: 100, labels: [{ value: 100, label: 'Perfect' }] };

  it('is a slider that says nothing until it is touched', async () => {
    const { saved, onLabelChange } = await renderRating(wide);
    const range = await slider();
    expect(range).toHaveAttribute('aria-valuetext', 'Not rated yet');
    expect(box()).toHaveValue('');
    range.focus();
    expect(onLabelChange).not.toHaveBeenCalled();
    fireEvent.change(range, { target: { value: '62' } });
    expect(saved()).toEqual([62]);
    expect(range).toHaveAttribute('aria-valuetext', '62');
    expect(box()).toHaveValue('62');
    fireEvent.change(range, { target: { value: '100' } });
    expect(range).toHaveAttribute('aria-valuetext', '100, Perfect');
  });

  it('takes a press where the thumb waits for an answer, and Enter', async () => {
    const { saved } = await renderRating(wide);
    fireEvent.pointerUp(await slider());
    expect(saved()).toEqual([50]);
  });

  it('is typed exactly; what is no point is marked and is no answer', async () => {
    const { user, saved, container } = await renderRating(wide);
    await slider();
    await user.type(box(), '75');
    expect(saved()).toEqual([75]);
    await user.type(box(), '0');
    expect(box()).toHaveValue('750');
    expect(box()).toBeInvalid();
    expect(box()).toHaveAccessibleDescription('Not on the scale from 0 to 100');
    expect(saved()).toEqual([]);
    expect(container.querySelector('[data-untouched]')).not.toBeNull();
    await user.type(box(), '{Backspace}');
    expect(saved()).toEqual([75]);
  });

  it('keeps what a slider of fractions shows', async () => {
    const { saved } = await renderRating({ min: 0, max: 2, step: 0.1, labels: [] });
    fireEvent.change(await slider(), { target: { value: '0.3' } });
    expect(saved()).toEqual([0.3]);
    expect(box()).toHaveValue('0.3');
  });

  it('is emptied by Clear, the box too, and a drag is one step of undo', async () => {
    const { user, saved } = await renderRating(wide, { draftStorage: undefined });
    const range = await slider();
    fireEvent.pointerDown(range);
    for (const value of ['51', '52', '53']) fireEvent.change(range, { target: { value } });
    fireEvent.pointerUp(range);
    await user.click(screen.getByRole('button', { name: 'Clear' }));
    expect(box()).toHaveValue('');
    expect(range).toHaveAttribute('aria-valuetext', 'Not rated yet');
    range.focus();
    await user.keyboard('{Control>}z{/Control}');
    expect(saved()).toEqual([53]);
    await user.keyboard('{Control>}z{/Control}');
    expect(saved()).toEqual([]);
  });

  it('shows a suggestion as a number, and one press takes it', async () => {
    const { user, saved } = await renderRating(wide, {}, { answer: 80, confidence: 0.6 });
    expect(await slider()).toHaveAttribute('aria-valuetext', 'Not rated yet');
    expect(screen.getByText(/Suggested/, { selector: '[data-adj="suggestion-word"]' })).toHaveTextContent(
      '60 %',
    );
    await user.click(screen.getByRole('button', { name: 'Use the suggestion' }));
    expect(saved()).toEqual([80]);
  });

  it.each([{ disabled: true }, { readOnly: true }])('stays as it is: %o', async (props) => {
    const { onLabelChange } = await renderRating(wide, props);
    fireEvent.change(await slider(), { target: { value: '62' } });
    fireEvent.pointerUp(await slider());
    expect(onLabelChange).not.toHaveBeenCalled();
    expect(await slider()).toHaveAttribute('aria-valuetext', 'Not rated yet');
  });
});
