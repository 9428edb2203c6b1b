import type { DataRow, Ontology } from '@adjudge/core';
import { createSampleDataRow, createSampleDataRowOf } from '@adjudge/core/testing';
import { ClassificationForm, PreferenceEditor } from '@adjudge/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { inFrame } from './inFrame.js';
import { Session } from './parts.js';
import { asking, suggesting } from './questions.js';

const better = { id: 'better', kind: 'preference', name: 'Which is better?', required: true };
const ties = ['tie', 'both-good', 'both-bad'];
const axes = [
  { id: 'help', label: 'Helpfulness', instructions: 'Does it solve the task?' },
  { id: 'truth', label: 'Honesty' },
  { id: 'safe', label: 'Harmlessness' },
];
const seven = { ...better, strength: { points: 7 } };

const inForm = (ontology: Ontology, dataRow: DataRow = createSampleDataRow()) => (
  <Session dataRow={dataRow} ontology={ontology}>
    <ClassificationForm.Root />
  </Session>
);
const inEditor = (ontology: Ontology, dataRow: DataRow = createSampleDataRow()) => (
  <PreferenceEditor
    dataRow={dataRow}
    ontology={ontology}
    annotator={{ id: 'annotator-1' }}
    onSubmit={() => {}}
  />
);

/** Which of the responses is better: by keys, on a scale from one to the other, or along several axes. */
const meta = {
  title: 'Fields/Preference',
  parameters: { layout: 'padded' },
  render: () => inForm(asking({ ...better, ties })),
} satisfies Meta;

export default meta;
type Story = StoryObj<typeof meta>;

/** A key for each response and each tie. */
export const Default: Story = {
  play: async ({ canvas }) => {
    const group = within(await canvas.findByRole('radiogroup', { name: 'Which is better?' }));
    await userEvent.click(group.getByRole('radio', { name: 'Both bad' }));
    await expect(group.getByRole('radio', { name: 'Both bad' })).toBeChecked();
  },
};

/** One key is marked as suggested, none is chosen; another one may be chosen as well. */
export const Suggested: Story = {
  render: () => inForm(asking({ ...better, ties }), suggesting('better', { preferred: 'r1' })),
  play: async ({ canvas }) => {
    const group = within(await canvas.findByRole('radiogroup', { name: 'Which is better?' }));
    const suggested = group.getByRole('radio', { description: 'Suggested by judge-3 · 82 %' });
    await expect(suggested).toHaveAccessibleName(/^Response [AB]$/);
    await expect(group.queryByRole('radio', { checked: true })).toBeNull();
    await userEvent.click(suggested);
    await expect(suggested).toBeChecked();
    await userEvent.click(group.getByRole('radio', { name: 'Tie' }));
    await expect(group.getByRole('radio', { name: 'Tie' })).toBeChecked();
    await expect(suggested).not.toBeChecked();
  },
};

/** Seven points from A to B. A letter takes the side, a digit says how much. */
export const Scale: Story = {
  render: () => inForm(asking(seven)),
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('radio', { name: 'Response B is slightly better' }));
    await userEvent.keyboard('3');
    await expect(canvas.getByRole('radio', { name: 'Response B is significantly better' })).toBeChecked();
  },
};

/** An even scale has no tie in it; own words, and “both bad” beside it. */
export const EvenScale: Story = {
  render: () =>
    inForm(
      asking({
        ...better,
        strength: { points: 8, labels: ['barely better', 'a bit better', 'better', 'far better'] },
        ties: ['both-bad'],
      }),
    ),
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('radio', { name: 'Response A: far better' }));
    await expect(canvas.getByRole('radio', { name: 'Response A: far better' })).toBeChecked();
  },
};

export const ScaleSuggested: Story = {
  render: () => inForm(asking(seven), suggesting('better', { preferred: 'r1', strength: 2 })),
  play: async ({ canvas }) => {
    const point = await canvas.findByRole('radio', { name: 'Response B is moderately better' });
    await expect(point).not.toBeChecked();
    await userEvent.click(canvas.getByRole('button', { name: 'Use the suggestion' }));
    await expect(point).toBeChecked();
  },
};

/** From three responses on: first which, then how much better. */
export const ManyWithStrength: Story = {
  render: () => inForm(asking({ ...better, strength: { points: 7 } }), createSampleDataRowOf(4)),
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('radio', { name: 'Response C' }));
    const degrees = await canvas.findByRole('radiogroup', { name: /How much better is response C\?/ });
    await userEvent.click(within(degrees).getByRole('radio', { name: 'moderately better' }));
    await expect(within(degrees).getByRole('radio', { name: 'moderately better' })).toBeChecked();
  },
};

/** A matrix: each axis is a scale of its own. */
export const Axes: Story = {
  parameters: { layout: 'fullscreen' },
  decorators: [inFrame()],
  render: () => inEditor(asking({ ...better, axes, strength: { points: 5 } })),
  play: async ({ canvas }) => {
    const honesty = await canvas.findByRole('radiogroup', { name: 'Which is better? Honesty' });
    await userEvent.click(within(honesty).getByRole('radio', { name: 'Tie' }));
    await expect(within(honesty).getByRole('radio', { name: 'Tie' })).toBeChecked();
  },
};

/** In a wide box an axis stands beside its scale. */
export const AxesWide: Story = {
  render: () => inForm(asking({ ...better, axes, ties: ['tie', 'both-bad'] })),
  play: async ({ canvas }) => {
    const honesty = await canvas.findByRole('radiogroup', { name: 'Which is better? Honesty' });
    await userEvent.click(within(honesty).getByRole('radio', { name: 'Response B' }));
  },
};

/** What is missing is said beside its row. */
export const AxesMissing: Story = {
  render: () => inForm(asking({ ...better, axes, ties: ['tie'] }), createSampleDataRowOf(3)),
  play: async ({ canvas }) => {
    const honesty = await canvas.findByRole('radiogroup', { name: 'Which is better? Honesty' });
    await userEvent.click(within(honesty).getByRole('radio', { name: 'Response B' }));
    await userEvent.click(canvas.getByRole('button', { name: /1 answer left/ }));
    await expect(canvas.getAllByText('This is not answered yet.')).toHaveLength(2);
  },
};

/** All that can be chosen between two, in the strip below the texts. */
export const KeysInEditor: Story = {
  parameters: { layout: 'fullscreen' },
  decorators: [inFrame()],
  render: () => inEditor(asking({ ...better, ties }, { id: 'why', kind: 'text', name: 'Why?' })),
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('radio', { name: 'Both good' }));
    await expect(canvas.getByRole('radio', { name: 'Both good' })).toBeChecked();
  },
};

/** In the strip below the texts. */
export const ScaleInEditor: Story = {
  parameters: { layout: 'fullscreen' },
  decorators: [inFrame()],
  render: () => inEditor(asking(seven, { id: 'why', kind: 'text', name: 'Why?' })),
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('radio', { name: 'Response B is slightly better' }));
    const panel = within(canvas.getByRole('article', { name: 'Response B' }));
    await expect(panel.getByText('Your choice')).toBeVisible();
  },
};

const rightToLeft = (ontology: Ontology) => <div dir="rtl">{inForm(ontology)}</div>;

/** The first response stands where reading starts, and the arrow that points left leads away from it. */
export const ScaleRightToLeft: Story = {
  render: () => rightToLeft(asking({ ...seven, name: 'أيهما أفضل؟' })),
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('radio', { name: 'Response A is slightly better' }));
    const places = canvas.getAllByRole('radio').map((point) => point.getBoundingClientRect().x);
    await expect(places).toEqual([...places].sort((a, b) => b - a));
    await userEvent.keyboard('{ArrowLeft}');
    await expect(canvas.getByRole('radio', { name: 'Tie' })).toBeChecked();
    await userEvent.keyboard('{ArrowLeft}');
    await expect(canvas.getByRole('radio', { name: 'Response B is slightly better' })).toBeChecked();
  },
};

export const AxesRightToLeft: Story = {
  render: () =>
    rightToLeft(
      asking({
        ...better,
        name: 'أيهما أفضل؟',
        axes: [
          { id: 'help', label: 'الفائدة', instructions: 'هل تحل المسألة؟' },
          { id: 'truth', label: 'الصدق' },
        ],
        strength: { points: 5 },
      }),
    ),
  play: async ({ canvas }) => {
    const honesty = within(await canvas.findByRole('radiogroup', { name: 'أيهما أفضل؟ الصدق' }));
    await userEvent.click(honesty.getByRole('radio', { name: 'Tie' }));
    await userEvent.keyboard('{ArrowRight}');
    await expect(honesty.getByRole('radio', { name: 'Response A is slightly better' })).toBeChecked();
  },
};
