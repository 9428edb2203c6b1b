import { createSampleDataRowOf } from '@adjudge/core/testing';
import { ClassificationForm, PreferenceEditor } from '@adjudge/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { expectToFit } from './fitting.js';
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

/** Both ends are marks, and one press makes them the answer. */
export const Suggested: Story = {
  render: () => (
    <Session dataRow={suggesting('ends', { best: 'r1', worst: 'r3' }, 4)} ontology={ontology}>
      <ClassificationForm.Root />
    </Session>
  ),
  play: async ({ canvas }) => {
    const description = /^Suggested 82 %$/;
    const ends = await Promise.all(
      [/Best$/, /Worst$/].map((name) => canvas.findByRole('radiogroup', { name })),
    );
    const suggested = ends.map((end) => within(end).getByRole('radio', { description }));
    for (const point of canvas.getAllByRole('radio')) await expect(point).not.toBeChecked();
    await expect(canvas.getByText('Suggested by judge-3, choose to confirm')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Use the suggestion' }));
    for (const point of suggested) await expect(point).toBeChecked();
    await expect(new Set(suggested.map(({ ariaLabel }) => ariaLabel)).size).toBe(2);
    await expect(canvas.queryByRole('button', { name: 'Use the suggestion' })).toBeNull();
  },
};

/** Its keys act anywhere in the editor, and the best one’s panel says that it was chosen. */
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
  play: async ({ canvas }) => {
    const best = within(await canvas.findByRole('radiogroup', { name: /Best$/ }));
    const worst = within(canvas.getByRole('radiogroup', { name: /Worst$/ }));
    canvas.getByRole('region', { name: 'Text of response A' }).focus();
    await userEvent.keyboard('2{Shift>}3{/Shift}');
    await expect(best.getByRole('radio', { name: 'Response B' })).toBeChecked();
    await expect(worst.getByRole('radio', { name: 'Response C' })).toBeChecked();
    await expect(canvas.getByRole('button', { name: /^Submit/ })).toBeVisible();
    await expectToFit(canvas.getByRole('region', { name: 'Preference editor' }));
  },
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
