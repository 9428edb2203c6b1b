import type { Message } from '@adjudge/core';
import { createSampleDataRow } from '@adjudge/core/testing';
import { DefaultLayout } from '@adjudge/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { inFrame } from './inFrame.js';
import { Session } from './parts.js';

const questions = [
  'Which tree loses its leaves last?',
  'And which one keeps them all winter, if there is any that grows as far north as we live?',
  'How tall does it get?\n\n- beside a house\n- in a wood',
];
const answers = [
  'Oaks keep their **dry leaves** longest; some hang until the new ones push them off.',
  'A yew does. It grows slowly, takes shade well, and is poisonous in all its parts but the red flesh around its seeds. So not where children play.\n\n1. Plant it in autumn\n2. Water it in its first two summers',
  'About *ten metres* in a hundred years.',
];

/** A conversation of several hundred messages about trees; one of them, far up, speaks of a ginkgo. */
const messages: Message[] = Array.from({ length: 400 }, (_, index) => {
  const texts = index % 2 === 0 ? questions : answers;
  return {
    id: `m${index}`,
    role: index % 2 === 0 ? 'user' : 'assistant',
    content: `${texts[Math.floor(index / 2) % 3]}${index === 37 ? ' A ginkgo gets older than that.' : ''}`,
  };
});
const responses = [
  { id: 'r0', content: 'The ginkgo, if you like it **golden**: all its leaves fall in one night.' },
  { id: 'r1', content: 'A larch. It is the one conifer here that drops its needles.' },
];
const longRow = createSampleDataRow({ id: 'trees', messages, comparisons: [{ id: 'c0', responses }] });

const meta = {
  title: 'ConversationThread/Long',
  component: DefaultLayout,
  parameters: { layout: 'fullscreen' },
  decorators: [inFrame(1280, 720)],
  render: () => (
    <Session dataRow={longRow}>
      <DefaultLayout />
    </Session>
  ),
} satisfies Meta<typeof DefaultLayout>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Only what is near is in the page; it opens at the message to be answered. */
export const Default: Story = {
  play: async ({ canvas }) => {
    const feed = canvas.getByRole('feed', { name: 'Messages' });
    await expect(feed.querySelectorAll('[aria-setsize="400"]').length).toBeLessThan(60);
    await expect(feed.querySelector('[aria-posinset="400"]')).toBeVisible();
  },
};

export const Found: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Find in this row' }));
    await userEvent.type(await canvas.findByRole('searchbox'), 'ginkgo');
    await expect(await canvas.findByText('1 of 2')).toBeVisible();
    await waitFor(() => expect(canvas.getByText(/gets older than that/)).toBeVisible());
  },
};

export const NotFound: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Find in this row' }));
    await userEvent.type(await canvas.findByRole('searchbox'), 'sequoia');
    await waitFor(() => expect(canvas.getAllByText('Not found')[0]).toBeVisible());
  },
};

/** For the browser's own search, for printing, for assistive technology. */
export const EverythingShown: Story = {
  render: () => (
    <Session dataRow={{ ...longRow, messages: messages.slice(0, 90) }}>
      <DefaultLayout />
    </Session>
  ),
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Show everything' }));
    const feed = canvas.getByRole('feed', { name: 'Messages' });
    await waitFor(() => expect(feed.querySelectorAll('[aria-posinset]')).toHaveLength(90), {
      timeout: 10_000,
    });
  },
};

export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Find in this row' }));
    await expect(await canvas.findByRole('searchbox')).toHaveFocus();
  },
};

/** The conversation is a strip here; what is found opens it. */
export const Narrow: Story = {
  decorators: [inFrame(390, 720)],
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByTitle('Show conversation'));
    await userEvent.click(canvas.getByRole('button', { name: 'Find in this row' }));
    await userEvent.type(await canvas.findByRole('searchbox'), 'ginkgo');
    await waitFor(() => expect(canvas.getByText(/gets older than that/)).toBeVisible());
  },
};
