import { DefaultLayout } from '@adjudge/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { inFrame } from './inFrame.js';
import { Session } from './parts.js';

const meta = {
  component: DefaultLayout,
  parameters: { layout: 'fullscreen' },
  decorators: [inFrame(1180, 640)],
  render: () => (
    <Session>
      <DefaultLayout />
    </Session>
  ),
} satisfies Meta<typeof DefaultLayout>;

export default meta;

/** The usual arrangement, in a session of the host's own. */
export const Default: StoryObj<typeof meta> = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('complementary', { name: 'Conversation' })).toBeVisible();
    await expect(canvas.getAllByRole('article', { name: /^Response [AB]$/ })).toHaveLength(2);
    await expect(canvas.getByRole('form')).toBeVisible();
  },
};
