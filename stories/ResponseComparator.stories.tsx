import { createSampleDataRow, createSampleDataRowOf } from '@adjudge/core/testing';
import { ContentModeToggle, ResponseComparator } from '@adjudge/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { expectEndByKey } from './fitting.js';
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
    await expect(canvas.getByText(/the \*Memory\* tab counts/)).toBeVisible();
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
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('group', { name: 'View' })).toBeNull();
    await expect(canvas.queryByRole('button', { name: 'Undo' })).toBeNull();
    const panels = canvas.getAllByRole('article').map((panel) => panel.getBoundingClientRect().bottom);
    await expect(panels).toHaveLength(2);
    const raw = canvas.getByRole('radio', { name: 'Raw' });
    await userEvent.click(raw);
    await expect(canvas.getByText(/the \*Memory\* tab counts/)).toBeVisible();
    await expect(raw.getBoundingClientRect().bottom).toBeGreaterThan(Math.max(...panels));
  },
};

/** Beside each other, each with its letter and its own tools. */
export const Three: Story = {
  render: () => (
    <Session dataRow={createSampleDataRowOf(3)}>
      <ResponseComparator.Root />
    </Session>
  ),
  play: async ({ canvas }) => {
    const panels = ['A', 'B', 'C'].map((letter) =>
      canvas.getByRole('article', { name: `Response ${letter}` }),
    );
    const places = panels.map((panel) => panel.getBoundingClientRect());
    for (const [index, { left, top }] of places.entries()) {
      await expect(top).toBe(places[0]?.top);
      await expect(left).toBeGreaterThanOrEqual(places[index - 1]?.right ?? 0);
    }
    await userEvent.click(canvas.getByRole('button', { name: 'Show response B as raw text' }));
    const modes = panels.map((panel) => panel.querySelector('[data-mode]')?.getAttribute('data-mode'));
    await expect(modes).toEqual(['markdown', 'raw', 'markdown']);
    await userEvent.click(canvas.getByRole('button', { name: 'Read response C alone' }));
    await expect(canvas.getAllByRole('article')).toEqual([panels[2]]);
  },
};

/** Who wrote each stands in its heading. */
export const ModelsNamed: Story = {
  render: () => (
    <Session dataRow={createSampleDataRow()} blind={false}>
      <ResponseComparator.Root />
    </Session>
  ),
  play: async ({ canvas }) => {
    const toPanel = (words: string) => within(canvas.getByText(words).closest('article') as HTMLElement);
    const first = toPanel('It comes with the hair brush.');
    await expect(first.getByText('harbor-2, temperature 0.2')).toBeVisible();
    const second = toPanel('Great choice! Here are two vacuums:');
    await expect(second.getByText('quill-large, temperature 0.7')).toBeVisible();
    await expect(canvas.getAllByText(/temperature/)).toHaveLength(2);
  },
};

/** The panel scrolls in itself, and the one beside it stays; `End` leads to the end of all of it. */
export const Long: Story = {
  render: () => (
    <Session dataRow={longRow}>
      <ResponseComparator.Root />
    </Session>
  ),
  play: async ({ canvas }) => {
    const boxes = canvas.getAllByRole('region', { name: /^Text of response [AB]$/ });
    const short = canvas.getByText('All of it is in the first chapter.').closest('section') as HTMLElement;
    const long = boxes.find((box) => box !== short) as HTMLElement;
    await expectEndByKey(long, 'chapter(59)');
    await expect(short.scrollTop).toBe(0);
    await expect(short.clientHeight).toBe(long.clientHeight);
    await expect(canvas.getByText('All of it is in the first chapter.')).toBeVisible();
  },
};

/** What would run, be fetched, lead away or hide something stands as the characters that were written. */
export const Hostile: Story = {
  render: () => (
    <Session dataRow={hostileRow}>
      <ResponseComparator.Root />
    </Session>
  ),
  play: async ({ canvas, canvasElement }) => {
    const elements = 'script, style, img, iframe, a, b[onclick]';
    await expect(canvasElement.querySelector(elements)).toBeNull();
    await expect(document.title).not.toBe('taken');
    const words = ['<script>document.title = "taken"</script>', '<b onclick="alert(1)">', '</b>'];
    for (const written of [...words, '<style>* { display: none }</style>']) {
      await expect(canvas.getByText((content) => content.includes(written))).toBeVisible();
    }
    await expect(canvas.getByText('link, not opened')).toBeVisible();
    await expect(canvas.queryByRole('link')).toBeNull();
    const beacon = canvas.getByRole('button', { name: /^Image: a beacon/ });
    await expect(beacon).toHaveTextContent('https://beacon.example/pixel.png');
  },
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
