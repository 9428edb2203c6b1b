import { createSampleDataRow, createSampleDataRowOf } from '@adjudge/core/testing';
import { ContentModeToggle, ResponseComparator } from '@adjudge/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { inFrame } from './inFrame.js';
import { Session } from './parts.js';
import { hostileRow, longRow } from './rows.js';

const meta = {
  component: ResponseComparator.Root,
  parameters: { layout: 'fullscreen' },
  decorators: [inFrame(undefined, 640)],
  render: (args) => (
    <Session>
      <ResponseComparator.Root {...args} />
    </Session>
  ),
} satisfies Meta<typeof ResponseComparator.Root>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The same box for Markdown and raw; undo, redo and the state of the draft at its head. */
export const Default: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('radio', { name: 'Raw' }));
    await expect(canvas.getByText(/addEventListener\('resize', onResize\);/)).toBeVisible();
    await expect(canvas.getByRole('article', { name: 'Response A' })).toBeVisible();
    await expect(canvas.getByRole('region', { name: 'Text of response B' })).toBeVisible();
  },
};

/** The panels without the strip, and the toggle where the host wants it. */
export const OwnParts: Story = {
  render: () => (
    <Session>
      <ResponseComparator.Root>
        <ResponseComparator.Panels />
        <ContentModeToggle />
      </ResponseComparator.Root>
    </Session>
  ),
};

export const Three: Story = {
  render: () => (
    <Session dataRow={createSampleDataRowOf(3)}>
      <ResponseComparator.Root />
    </Session>
  ),
};

export const ModelsNamed: Story = {
  render: () => (
    <Session dataRow={createSampleDataRow()} blind={false}>
      <ResponseComparator.Root />
    </Session>
  ),
};

export const Long: Story = {
  render: () => (
    <Session dataRow={longRow}>
      <ResponseComparator.Root />
    </Session>
  ),
};

export const Hostile: Story = {
  render: () => (
    <Session dataRow={hostileRow}>
      <ResponseComparator.Root />
    </Session>
  ),
};

/** In a narrow box one response is shown at a time; tabs and the pill at the thumb go to the other. */
export const OneAtATime: Story = {
  decorators: [inFrame(390, 640)],
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('article', { name: 'Response A' })).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Show response B' }));
    await expect(canvas.getByRole('article', { name: 'Response B' })).toBeVisible();
  },
};

export const Nothing: Story = {
  render: () => (
    <Session dataRow={createSampleDataRow({ comparisons: [] })}>
      <ResponseComparator.Root />
    </Session>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Nothing to compare')).toBeVisible();
  },
};
