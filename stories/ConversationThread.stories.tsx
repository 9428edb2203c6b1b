import { createSampleDataRow, sampleLongOntology } from '@adjudge/core/testing';
import { ConversationThread, MessageFields } from '@adjudge/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { toWordsBox } from './fitting.js';
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

/** What earlier turns compared stands folded below the message it answered; what is judged now does not. */
export const SeveralTurns: Story = {
  render: () => (
    <Session dataRow={turnsRow}>
      <ConversationThread.Root />
    </Session>
  ),
  play: async ({ canvas }) => {
    const [first, last] = canvas.getAllByRole('article', { name: 'User' }).map((one) => within(one));
    if (first === undefined || last === undefined) throw new Error('There are not two messages.');
    await expect(last.getByText('One that stays green.')).toBeVisible();
    await expect(last.queryByText(/were compared here/)).toBeNull();
    await expect(canvas.queryByText('A larch.')).toBeNull();
    await expect(first.getByText('An oak.')).not.toBeVisible();
    await userEvent.click(first.getByText('2 replies were compared here'));
    for (const words of ['An oak.', 'A beech.']) await expect(first.getByText(words)).toBeVisible();
    await expect(first.getByRole('region', { name: 'Response A' })).toBeVisible();
    await expect(first.getByRole('region', { name: 'Response B' })).toBeVisible();
  },
};

/** Messages begin at the right, and so do the pane’s name and what stands at its foot. */
export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  render: () => (
    <Session dataRow={rightToLeftRow}>
      <ConversationThread.Root />
    </Session>
  ),
  play: async ({ canvas }) => {
    const pane = canvas.getByRole('complementary', { name: 'Conversation' }).getBoundingClientRect();
    const message = canvas.getByText('هل المكتبة مفتوحة اليوم؟');
    await expect(getComputedStyle(message).direction).toBe('rtl');
    await userEvent.click(canvas.getByText('Row details'));
    const heading = canvas.getByRole('heading', { name: 'Conversation' });
    for (const start of [message, heading, canvas.getByText('User'), canvas.getByText('Key')]) {
      await expect(pane.right - toWordsBox(start).right).toBeLessThan(64);
    }
    const count = toWordsBox(canvas.getByText('1 message'));
    await expect(count.right).toBeLessThanOrEqual(toWordsBox(heading).left);
  },
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
