import { createSampleDataRowOf } from '@adjudge/core/testing';
import { ClassificationForm, PreferenceEditor } from '@adjudge/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { inFrame } from './inFrame.js';
import { Session } from './parts.js';
import { asking, suggesting } from './questions.js';

const ontology = asking({
  id: 'ends',
  kind: 'best-worst',
  name: 'Which is best, which worst?',
  required: true,
});

/** Which response is the best and which the worst: for many responses, where a whole ranking would take too long. */
const meta = {
  title: 'Fields/Best and worst',
  parameters: { layout: 'padded' },
  render: () => (
    <Session dataRow={createSampleDataRowOf(5)} ontology={ontology}>
      <ClassificationForm.Root />
    </Session>
  ),
} satisfies Meta;

export default meta;
type Story = StoryObj<typeof meta>;

/** A digit chooses the best, with Shift the worst. What is chosen as the one is no longer the other. */
export const Default: Story = {
  play: async ({ canvas }) => {
    const best = within(await canvas.findByRole('radiogroup', { name: /Best$/ }));
    const worst = within(canvas.getByRole('radiogroup', { name: /Worst$/ }));
    await userEvent.click(worst.getByRole('radio', { name: 'Response C' }));
    await userEvent.click(best.getByRole('radio', { name: 'Response C' }));
    await expect(best.getByRole('radio', { name: 'Response C' })).toBeChecked();
    await expect(worst.getByRole('radio', { name: 'Response C' })).not.toBeChecked();
    await userEvent.click(worst.getByRole('radio', { name: 'Response E' }));
  },
};

export const Suggested: Story = {
  render: () => (
    <Session dataRow={suggesting('ends', { best: 'r1', worst: 'r3' }, 4)} ontology={ontology}>
      <ClassificationForm.Root />
    </Session>
  ),
};

export const InEditor: Story = {
  parameters: { layout: 'fullscreen' },
  decorators: [inFrame()],
  render: () => (
    <PreferenceEditor
      dataRow={createSampleDataRowOf(4)}
      ontology={ontology}
      annotator={{ id: 'annotator-1' }}
      onSubmit={() => {}}
    />
  ),
};

export const RightToLeft: Story = {
  render: () => (
    <div dir="rtl">
      <Session
        dataRow={createSampleDataRowOf(4)}
        ontology={asking({ id: 'ends', kind: 'best-worst', name: 'ما الأفضل وما الأسوأ؟' })}
      >
        <ClassificationForm.Root />
      </Session>
    </div>
  ),
  play: async ({ canvas }) => {
    const best = within(await canvas.findByRole('radiogroup', { name: /Best$/ }));
    const places = best.getAllByRole('radio').map((point) => point.getBoundingClientRect().x);
    await expect(places).toEqual([...places].sort((a, b) => b - a));
    await userEvent.click(best.getByRole('radio', { name: 'Response A' }));
    await userEvent.keyboard('{ArrowLeft}');
    await expect(best.getByRole('radio', { name: 'Response B' })).toBeChecked();
  },
};
