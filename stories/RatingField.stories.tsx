import { createSampleDataRow, createSampleDataRowOf } from '@adjudge/core/testing';
import { ClassificationForm, PreferenceEditor } from '@adjudge/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { inFrame } from './inFrame.js';
import { Session } from './parts.js';
import { asking, suggesting } from './questions.js';

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
const quality = {
  id: 'quality',
  kind: 'rating',
  name: 'How good is it?',
  min: 0,
  max: 100,
  labels: [
    { value: 0, label: 'Useless' },
    { value: 50, label: 'Usable' },
    { value: 100, label: 'Perfect' },
  ],
};

/** A number on a scale: a button for each point; a slider where there would be too many. */
const meta = {
  title: 'Fields/Rating',
  parameters: { layout: 'padded' },
  render: () => (
    <Session dataRow={createSampleDataRow()} ontology={asking(sure)}>
      <ClassificationForm.Root />
    </Session>
  ),
} satisfies Meta;

export default meta;
type Story = StoryObj<typeof meta>;

/** Arrows, or the digits themselves, while the focus is inside. */
export const Default: Story = {
  play: async ({ canvas }) => {
    const group = within(await canvas.findByRole('radiogroup', { name: 'How sure are you?' }));
    await userEvent.click(group.getByRole('radio', { name: '2' }));
    await userEvent.keyboard('4');
    await expect(group.getByRole('radio', { name: '4, Rather sure' })).toBeChecked();
    await expect(group.getByRole('radio', { name: '4, Rather sure' })).toHaveFocus();
  },
};

/** What a model proposed is dashed, with how sure it was. */
export const Suggested: Story = {
  render: () => (
    <Session dataRow={suggesting('sure', 4)} ontology={asking(sure)}>
      <ClassificationForm.Root />
    </Session>
  ),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('radio', { name: '4, Rather sure' })).not.toBeChecked();
    await expect(canvas.getByText('82 %')).toBeVisible();
  },
};

/** No thumb and no number until it is touched: where a slider waits is nobody’s answer. */
export const Slider: Story = {
  render: () => (
    <Session dataRow={createSampleDataRow()} ontology={asking(quality)}>
      <ClassificationForm.Root />
    </Session>
  ),
  play: async ({ canvas }) => {
    const slider = await canvas.findByRole('slider', { name: 'How good is it?' });
    await expect(slider).toHaveAttribute('aria-valuetext', 'Not rated yet');
    await userEvent.type(canvas.getByRole('textbox', { name: /Exact number/ }), '62');
    await expect(slider).toHaveAttribute('aria-valuetext', '62');
  },
};

export const SliderUntouched: Story = {
  render: Slider.render as NonNullable<Story['render']>,
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('slider')).toHaveAttribute('data-untouched');
  },
};

export const SliderSuggested: Story = {
  render: () => (
    <Session dataRow={suggesting('quality', 78)} ontology={asking(quality)}>
      <ClassificationForm.Root />
    </Session>
  ),
  play: async ({ canvas }) => {
    await canvas.findByRole('slider');
    await userEvent.click(canvas.getByRole('button', { name: 'Use the suggestion' }));
    await expect(canvas.getByRole('textbox', { name: /Exact number/ })).toHaveValue('78');
  },
};

/** A typed number that is no point stands as it was typed, and is no answer. */
export const NotOnTheScale: Story = {
  render: Slider.render as NonNullable<Story['render']>,
  play: async ({ canvas }) => {
    await canvas.findByRole('slider');
    await userEvent.type(canvas.getByRole('textbox', { name: /Exact number/ }), '750');
    await expect(canvas.getByText('Not on the scale from 0 to 100')).toBeVisible();
  },
};

/** Ten points, each a button; the words at the ends are in their names, and the key 0 stands for ten. */
export const Many: Story = {
  render: () => (
    <Session
      dataRow={createSampleDataRow()}
      ontology={asking({
        ...sure,
        max: 10,
        labels: [
          { value: 1, label: 'Not at all' },
          { value: 10, label: 'Fully' },
        ],
      })}
    >
      <ClassificationForm.Root />
    </Session>
  ),
  play: async ({ canvas }) => {
    const group = within(await canvas.findByRole('radiogroup', { name: 'How sure are you?' }));
    const points = group.getAllByRole('radio');
    const names = ['1, Not at all', '2', '3', '4', '5', '6', '7', '8', '9', '10, Fully'];
    await expect(points.map(({ ariaLabel }) => ariaLabel)).toEqual(names);
    await expect(new Set(points.map((point) => point.getBoundingClientRect().top)).size).toBe(1);
    await userEvent.click(group.getByRole('radio', { name: '7' }));
    await userEvent.keyboard('0');
    await expect(group.getByRole('radio', { name: '10, Fully' })).toBeChecked();
    await userEvent.keyboard('{ArrowLeft}');
    await expect(group.getByRole('radio', { name: '9' })).toBeChecked();
  },
};

export const ReadOnly: Story = {
  render: () => (
    <Session dataRow={createSampleDataRow()} ontology={asking(sure)} readOnly>
      <ClassificationForm.Root />
    </Session>
  ),
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('radio', { name: '2' }));
    await expect(canvas.getByRole('radio', { name: '2' })).not.toBeChecked();
  },
};

/** About each response, below it; about each message, in the conversation; about the row, in the form. */
export const Everywhere: Story = {
  parameters: { layout: 'fullscreen' },
  decorators: [inFrame()],
  render: () => (
    <PreferenceEditor
      dataRow={createSampleDataRowOf(3)}
      ontology={asking(
        { ...sure, id: 'clear', name: 'How clear is it?', scope: 'message', labels: [] },
        { ...sure, id: 'help', name: 'How helpful is it?', scope: 'response', max: 7, labels: [] },
        { ...quality, scope: 'response' },
        sure,
      )}
      annotator={{ id: 'annotator-1' }}
      onSubmit={() => {}}
    />
  ),
  play: async ({ canvas }) => {
    const panel = within(canvas.getByRole('article', { name: 'Response B' }));
    await userEvent.click(await panel.findByRole('radio', { name: '6' }));
    await expect(panel.getByRole('radio', { name: '6' })).toBeChecked();
    await expect(
      within(canvas.getByRole('article', { name: 'Response A' })).getByRole('radio', { name: '6' }),
    ).not.toBeChecked();
  },
};

/** The lowest point stands where reading starts. */
export const RightToLeft: Story = {
  render: () => (
    <div dir="rtl">
      <Session
        dataRow={createSampleDataRow()}
        ontology={asking({
          ...sure,
          name: 'ما مدى تأكدك؟',
          labels: [
            { value: 1, label: 'تخمين' },
            { value: 5, label: 'متأكد' },
          ],
        })}
      >
        <ClassificationForm.Root />
      </Session>
    </div>
  ),
  play: async ({ canvas }) => {
    const group = within(await canvas.findByRole('radiogroup', { name: 'ما مدى تأكدك؟' }));
    await userEvent.click(group.getByRole('radio', { name: '2' }));
    await userEvent.keyboard('{ArrowLeft}');
    await expect(group.getByRole('radio', { name: '3' })).toBeChecked();
  },
};
