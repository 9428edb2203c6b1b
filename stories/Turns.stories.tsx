import { applyOptionBindings, defineOntology } from '@adjudge/core';
import { PreferenceEditor } from '@adjudge/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, within } from 'storybook/test';
import { inFrame } from './inFrame.js';
import { turnsRow } from './rows.js';

const ontology = defineOntology({
  id: 'turn-by-turn',
  version: 1,
  name: 'Turn by turn',
  classifications: [
    {
      id: 'better',
      kind: 'radio',
      name: 'Which reply is better?',
      scope: 'comparison',
      required: true,
      options: [
        { id: 'a', label: 'Response A' },
        { id: 'b', label: 'Response B' },
        { id: 'tie', label: 'Tie' },
      ],
    },
    { id: 'why', kind: 'text', name: 'What decided it?', scope: 'comparison' },
    {
      id: 'fault',
      kind: 'checklist',
      name: 'What is wrong with it?',
      scope: 'response',
      options: [
        { id: 'wrong', label: 'A wrong fact' },
        { id: 'misses', label: 'Misses the question' },
      ],
    },
  ],
});

/** Every turn of a conversation is judged by itself, and each response has questions of its own. */
const meta = {
  title: 'Editor/Turns',
  component: PreferenceEditor,
  parameters: { layout: 'fullscreen' },
  decorators: [inFrame()],
  args: {
    dataRow: applyOptionBindings(ontology, turnsRow).row,
    ontology,
    annotator: { id: 'annotator-1' },
    onSubmit: fn(),
  },
} satisfies Meta<typeof PreferenceEditor>;

export default meta;
type Story = StoryObj<typeof meta>;

const turn = (canvas: ReturnType<typeof within>, name: RegExp) =>
  within(canvas.getByRole('group', { name: 'Turns' })).getByRole('button', { name });

/** The first turn is open; the others wait, and say so. */
export const FirstTurn: Story = {
  play: async ({ canvas }) => {
    await expect(turn(canvas, /^Turn 1 of 2, 1 answer left/)).toHaveAttribute('aria-current', 'step');
    await expect(canvas.getByText('An oak.')).toBeVisible();
  },
};

/** Submit goes on to the next turn while an answer is missing. */
export const NextTurn: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('radio', { name: 'Response A' }));
    await userEvent.click(canvas.getByRole('button', { name: /^1 answer left/ }));
    await expect(turn(canvas, /^Turn 2 of 2/)).toHaveAttribute('aria-current', 'step');
    await expect(canvas.getByRole('radio', { name: 'Response A' })).toHaveFocus();
  },
};

/** What is asked about a response stands below its text. */
export const AboutEachResponse: Story = {
  play: async ({ canvas }) => {
    const panel = within(canvas.getByRole('article', { name: 'Response B' }));
    await userEvent.click(panel.getByRole('checkbox', { name: 'A wrong fact' }));
    await expect(panel.getByRole('checkbox', { name: 'A wrong fact' })).toBeChecked();
    const other = within(canvas.getByRole('article', { name: 'Response A' }));
    await expect(other.getByRole('checkbox', { name: 'A wrong fact' })).not.toBeChecked();
  },
};

const asked = (id: string) => ({
  id,
  kind: 'radio',
  name: `The better one, asked the ${id} time`,
  options: [
    { id: 'a', label: 'Response A' },
    { id: 'b', label: 'Response B' },
  ],
});
const twice = defineOntology({
  id: 'twice',
  version: 1,
  name: 'Asked twice',
  classifications: [asked('first'), asked('second')],
});

/** Answers that cannot all be meant are said, and may be kept. */
export const AnswersDisagree: Story = {
  args: { ontology: twice, dataRow: applyOptionBindings(twice, turnsRow).row },
  play: async ({ canvas }) => {
    const choose = (time: string, name: string) =>
      within(canvas.getByRole('radiogroup', { name: new RegExp(time) })).getByRole('radio', { name });
    await userEvent.click(choose('first', 'Response A'));
    await userEvent.click(choose('second', 'Response B'));
    await expect(canvas.getByText(/disagree with each other/)).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Keep my answers' })).toBeVisible();
  },
};
