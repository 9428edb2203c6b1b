import { createSampleDataRowOf, sampleOntology } from '@adjudge/core/testing';
import { PreferenceEditor } from '@adjudge/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import { identicalRow, revisedRow } from './comparingRows.js';
import { expectToFit, expectWithinReach } from './fitting.js';
import { inFrame } from './inFrame.js';
import { codeRow } from './rows.js';

const meta = {
  title: 'ResponseComparator/Differences',
  component: PreferenceEditor,
  parameters: { layout: 'fullscreen' },
  decorators: [inFrame()],
  args: {
    dataRow: revisedRow,
    ontology: sampleOntology,
    annotator: { id: 'annotator-1' },
    onSubmit: fn(),
    defaultView: { isShowingDifferences: true },
  },
} satisfies Meta<typeof PreferenceEditor>;

const waitForDifferences = (element: HTMLElement) =>
  waitFor(() => expect(element.querySelector('[data-kind="difference"]')).not.toBeNull());

export default meta;
type Story = StoryObj<typeof meta>;

/** What differs is tinted and underlined, solid in A and dotted in B; buttons and keys go from one to the next. */
export const Marked: Story = {
  play: async ({ canvas, canvasElement }) => {
    const next = await canvas.findByRole('button', { name: 'Next difference' });
    await waitFor(() => expect(next).not.toHaveAttribute('aria-disabled', 'true'));
    await userEvent.click(next);
    await userEvent.click(next);
    await expect(canvas.getByText(/^2 of \d+$/)).toBeVisible();
    await waitFor(() =>
      expect(canvasElement.querySelectorAll('[data-kind="difference"][data-current]').length).toBeGreaterThan(
        0,
      ),
    );
    await expect(canvas.getByRole('status')).toHaveTextContent(/Difference 2 of \d+/);
  },
};

/** Also by key: `N` to the next, `P` to the one before. */
export const InRawText: Story = {
  args: { defaultContentMode: 'raw' },
  play: async ({ canvas, canvasElement }) => {
    await waitForDifferences(canvasElement);
    await expect(canvasElement.querySelector('[data-mode="raw"] [data-kind="difference"]')).not.toBeNull();
    canvas.getByRole('region', { name: 'Preference editor' }).focus();
    await userEvent.keyboard('nn');
    await expect(canvas.getByText(/^2 of \d+$/)).toBeVisible();
    await userEvent.keyboard('p');
    await expect(canvas.getByText(/^1 of \d+$/)).toBeVisible();
  },
};

export const DimmedRest: Story = {
  args: { defaultView: { isShowingDifferences: true, unchangedText: 'dimmed' } },
  play: async ({ canvasElement }) => {
    await waitForDifferences(canvasElement);
    const content = canvasElement.querySelector('[data-adj="response-content"]') as Element;
    const differing = content.querySelector('[data-side]') as Element;
    await expect(getComputedStyle(content).color).not.toBe(getComputedStyle(differing).color);
  },
};

/** Of each run of blocks in which nothing differs, a sign stays. */
export const FoldedRest: Story = {
  args: { defaultView: { isShowingDifferences: true, unchangedText: 'folded' } },
  play: async ({ canvasElement }) => {
    await waitForDifferences(canvasElement);
    const blocks = [...canvasElement.querySelectorAll('[data-adj="response-content"] [data-adj="block"]')];
    const same = blocks.filter((block) => !block.hasAttribute('data-unfolded'));
    await expect(same.length).toBeGreaterThan(0);
    for (const block of same) await expect(block.firstElementChild?.checkVisibility() ?? false).toBe(false);
    const differing = blocks.filter((block) => block.hasAttribute('data-unfolded'));
    for (const block of differing) await expect(block.firstElementChild).toBeVisible();
  },
};

/** Line by line in raw text; its characters stay what they are. */
export const FoldedRaw: Story = {
  args: {
    defaultContentMode: 'raw',
    defaultView: { isShowingDifferences: true, unchangedText: 'folded', hasLineNumbers: true },
  },
  play: async ({ canvasElement }) => {
    await waitForDifferences(canvasElement);
    const text = canvasElement.querySelector('[data-adj="raw-text"]') as HTMLElement;
    const lines = [...text.querySelectorAll<HTMLElement>('[data-adj="raw-line"]')];
    const isSeen = (line: HTMLElement) => line.checkVisibility({ visibilityProperty: true });
    const same = lines.filter((line) => !line.querySelector('[data-kind="difference"]'));
    await expect(same.length).toBeGreaterThan(0);
    await expect(same.some(isSeen)).toBe(false);
    const differing = lines.filter((line) => line.querySelector('[data-kind="difference"]'));
    await expect(differing.length).toBeGreaterThan(0);
    for (const line of differing) await expect(line).toBeVisible();
    const contents = revisedRow.comparisons[0]?.responses.map(({ content }) => content);
    await expect(contents).toContain(text.textContent);
  },
};

/** Said though nobody asked. */
export const Identical: Story = {
  args: { dataRow: identicalRow, defaultView: {} },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('These responses are identical.')).toBeVisible();
  },
};

/** Nothing is painted where everything would be. */
export const NothingInCommon: Story = {
  args: { dataRow: codeRow },
  play: async ({ canvas, canvasElement }) => {
    await expect(await canvas.findByText(/almost no words in common/)).toBeVisible();
    await expect(canvasElement.querySelector('[data-kind="difference"]')).toBeNull();
  },
};

/** Of three and more, two are compared: which, is chosen. */
export const TwoOfFour: Story = {
  args: { dataRow: createSampleDataRowOf(4) },
  play: async ({ canvas }) => {
    await userEvent.selectOptions(canvas.getByRole('combobox', { name: 'Compare with response A' }), 'C');
    await expect(canvas.getByRole('combobox', { name: 'Compare with response C' })).toHaveDisplayValue('A');
  },
};

/** In the one response that is shown; what goes from one to the next is behind the button beside the tabs. */
export const Narrow: Story = {
  decorators: [inFrame(390, 844)],
  play: async ({ canvas, canvasElement }) => {
    const editor = canvas.getByRole('region', { name: 'Preference editor' });
    await waitForDifferences(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'View' }));
    const next = await canvas.findByRole('button', { name: 'Next difference' });
    await waitFor(() => expect(next).toHaveAttribute('aria-disabled', 'false'));
    await expectWithinReach(next, editor);
    await expectToFit(editor);
    await userEvent.click(next);
    await userEvent.click(next);
    await expect(canvas.getByText(/^2 of \d+$/)).toBeVisible();
    const text = canvas.getByRole('region', { name: 'Text of response A' });
    const current = '[data-kind="difference"][data-current]';
    await waitFor(() => expect(text.querySelector(current)).toBeVisible());
  },
};
