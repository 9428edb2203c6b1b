import { createSampleDataRow, sampleOntology } from '@adjudge/core/testing';
import { PreferenceEditor } from '@adjudge/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import { expectEndByKey, expectWithinReach } from './fitting.js';
import { inFrame } from './inFrame.js';
import { codeRow, hostileRow, longRow, rightToLeftRow, turnsRow } from './rows.js';

/** Rows that are not as rows usually are: with nothing in them, too much, or what is meant to do harm. */
const meta = {
  title: 'PreferenceEditor/Rows',
  component: PreferenceEditor,
  parameters: { layout: 'fullscreen' },
  decorators: [inFrame()],
  args: {
    dataRow: codeRow,
    ontology: sampleOntology,
    annotator: { id: 'annotator-1' },
    onSubmit: fn(),
    onSkip: fn(),
    onFlag: fn(),
  },
} satisfies Meta<typeof PreferenceEditor>;

export default meta;
type Story = StoryObj<typeof meta>;

/** It says so, and how to go on. */
export const NothingToCompare: Story = {
  args: { dataRow: createSampleDataRow({ comparisons: [] }) },
  play: async ({ canvas, args }) => {
    await expect(canvas.getByRole('heading', { name: 'Nothing to compare' })).toBeVisible();
    await expect(canvas.getByText(/^This row has no responses\. Skip it/)).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: /^Skip/ }));
    await waitFor(() => expect(args.onSkip).toHaveBeenCalledOnce());
  },
};

export const EmptyResponse: Story = {
  args: {
    dataRow: createSampleDataRow({
      comparisons: [
        {
          id: 'c0',
          responses: [
            { id: 'r0', content: '' },
            { id: 'r1', content: 'Yes.' },
          ],
        },
      ],
    }),
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Nothing was written.')).toBeVisible();
  },
};

/** The pane says that there is none; the responses are judged all the same. */
export const NoConversation: Story = {
  args: { dataRow: createSampleDataRow({ messages: [] }) },
  play: async ({ canvas }) => {
    const pane = within(canvas.getByRole('complementary', { name: 'Conversation' }));
    await expect(pane.getByText(/This row has no conversation\. Judge the responses/)).toBeVisible();
    await expect(pane.queryByRole('article')).toBeNull();
    await userEvent.click(canvas.getByRole('radio', { name: 'Response B' }));
    await expect(canvas.getByRole('button', { name: /^1 answer left/ })).toBeVisible();
  },
};

/** Its box scrolls in itself, so that the form stays; `End` leads to the end of all of it. */
export const LongResponse: Story = {
  args: { dataRow: longRow },
  play: async ({ canvas }) => {
    const boxes = canvas.getAllByRole('region', { name: /^Text of response [AB]$/ });
    const long = boxes.find((box) => within(box).queryByText('Chapter 1') !== null);
    await expectEndByKey(long as HTMLElement, 'chapter(59)');
    await expectWithinReach(
      canvas.getByRole('button', { name: /answers left/ }),
      canvas.getByRole('region', { name: 'Preference editor' }),
    );
  },
};

/** What earlier turns compared stands folded in the conversation. */
export const SeveralTurns: Story = {
  args: { dataRow: turnsRow },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByText('2 replies were compared here'));
    await expect(canvas.getByText('An oak.')).toBeVisible();
  },
};

/** Nothing runs, nothing is fetched, nothing leaves the page, and nothing is hidden. */
export const Hostile: Story = {
  args: { dataRow: hostileRow },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvasElement.querySelector('script, style, img, iframe')).toBeNull();
    await expect(canvas.getByText(/document\.title = "taken"/)).toBeVisible();
    await expect(canvas.getByRole('button', { name: /a beacon/ })).toBeVisible();
    await expect(canvas.queryByRole('link')).toBeNull();
  },
};

/** Its text is what was written, to the last character, and nothing else. */
export const HostileRaw: Story = {
  args: { dataRow: hostileRow, defaultContentMode: 'raw' },
  play: async ({ canvasElement }) => {
    const texts = [...canvasElement.querySelectorAll('[data-adj="raw-text"]')].map((one) => one.textContent);
    const written = hostileRow.comparisons[0]?.responses.map(({ content }) => content) ?? [];
    await expect([...texts].sort()).toEqual([...written].sort());
    await expect(canvasElement.querySelector('script, img, iframe, [onerror], [style*="url"]')).toBeNull();
  },
};

/** Keys stand on the side of their panels, and arrow keys go where they point. */
export const RightToLeft: Story = {
  args: { dataRow: rightToLeftRow },
  globals: { direction: 'rtl' },
  play: async ({ canvas }) => {
    const [first, second] = ['Response A', 'Response B'].map((name) => canvas.getByRole('radio', { name }));
    await expect(first?.getBoundingClientRect().left).toBeGreaterThan(
      second?.getBoundingClientRect().left ?? 0,
    );
    first?.focus();
    await userEvent.keyboard('{ArrowLeft}');
    await waitFor(() => expect(second).toBeChecked());
  },
};
