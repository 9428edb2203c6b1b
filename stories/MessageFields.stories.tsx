import { sampleLongOntology } from '@adjudge/core/testing';
import { MessageFields } from '@adjudge/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { longFormRow, Session } from './parts.js';

const [message] = longFormRow.messages;
if (message === undefined) throw new Error('The sample row has messages.');

const meta = {
  component: MessageFields,
  args: { message },
  render: (args) => (
    <Session dataRow={longFormRow} ontology={sampleLongOntology}>
      <MessageFields {...args} />
    </Session>
  ),
} satisfies Meta<typeof MessageFields>;

export default meta;

/** The questions about one message, wherever a host wants them. */
export const Default: StoryObj<typeof meta> = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('radio', { name: 'Yes' }));
    await expect(canvas.getByRole('radio', { name: 'Yes' })).toBeChecked();
  },
};
