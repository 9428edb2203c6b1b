import { ContentModeToggle } from '@adjudge/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { Session } from './parts.js';

const meta = {
  component: ContentModeToggle,
  render: (args) => (
    <Session>
      <ContentModeToggle {...args} />
    </Session>
  ),
} satisfies Meta<typeof ContentModeToggle>;

export default meta;

/** Markdown or the exact characters, for all responses at once. */
export const Default: StoryObj<typeof meta> = {
  play: async ({ canvas }) => {
    const raw = canvas.getByRole('radio', { name: 'Raw' });
    await userEvent.click(raw);
    await expect(raw).toBeChecked();
    await userEvent.keyboard('{ArrowLeft}');
    await expect(canvas.getByRole('radio', { name: 'Markdown' })).toBeChecked();
  },
};
