import { TextSearch } from '@adjudge/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { inFrame } from './inFrame.js';
import { Session } from './parts.js';

const meta = {
  component: TextSearch.Root,
  parameters: { layout: 'fullscreen' },
  decorators: [inFrame(480, 240)],
  render: (args) => (
    <Session>
      <TextSearch.Button />
      <TextSearch.Root {...args} />
    </Session>
  ),
} satisfies Meta<typeof TextSearch.Root>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Nothing until it is opened, by its button or by `/`. */
export const Closed: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('search')).toBeNull();
  },
};

export const Open: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Find in this row' }));
    await userEvent.type(await canvas.findByRole('searchbox'), 'listener');
    await waitFor(() => expect(canvas.getByText(/^1 of \d+$/)).toBeVisible());
    await userEvent.click(canvas.getByRole('button', { name: 'Next find' }));
    await waitFor(() => expect(canvas.getByText(/^2 of \d+$/)).toBeVisible());
  },
};
