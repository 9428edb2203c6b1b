import { createSampleDataRow, sampleLongOntology } from '@adjudge/core/testing';
import { ConversationThread, MessageFields } from '@adjudge/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { inFrame } from './inFrame.js';
import { longFormRow, Session } from './parts.js';
import { rightToLeftRow, turnsRow } from './rows.js';

const meta = {
  component: ConversationThread.Root,
  parameters: { layout: 'fullscreen' },
  decorators: [inFrame(1100, 640)],
  render: (args) => (
    <Session>
      <ConversationThread.Root {...args} />
    </Session>
  ),
} satisfies Meta<typeof ConversationThread.Root>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('complementary', { name: 'Conversation' })).toBeVisible();
    await userEvent.click(canvas.getByText('Row details'));
    await expect(canvas.getAllByText('code-review').at(-1)).toBeVisible();
  },
};

/** Only what one wants of it. */
export const OwnParts: Story = {
  render: () => (
    <Session>
      <ConversationThread.Root aria-label="What was said">
        <ConversationThread.Messages />
      </ConversationThread.Root>
    </Session>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('complementary', { name: 'What was said' })).toBeVisible();
  },
};

export const QuestionsAboutMessages: Story = {
  render: () => (
    <Session dataRow={longFormRow} ontology={sampleLongOntology}>
      <ConversationThread.Root>
        <ConversationThread.Messages renderBelow={(message) => <MessageFields message={message} />} />
      </ConversationThread.Root>
    </Session>
  ),
  play: async ({ canvas }) => {
    const [first] = canvas.getAllByRole('radio', { name: 'Yes' });
    if (first !== undefined) await userEvent.click(first);
    await expect(first).toBeChecked();
  },
};

export const SeveralTurns: Story = {
  render: () => (
    <Session dataRow={turnsRow}>
      <ConversationThread.Root />
    </Session>
  ),
};

export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  render: () => (
    <Session dataRow={rightToLeftRow}>
      <ConversationThread.Root />
    </Session>
  ),
};

export const Empty: Story = {
  render: () => (
    <Session dataRow={createSampleDataRow({ messages: [] })}>
      <ConversationThread.Root />
    </Session>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/This row has no conversation/)).toBeVisible();
  },
};
