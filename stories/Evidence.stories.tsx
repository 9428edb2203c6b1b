import { defineOntology } from '@adjudge/core';
import { createSampleLabel } from '@adjudge/core/testing';
import { PreferenceEditor } from '@adjudge/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import { inFrame } from './inFrame.js';
import { createRow } from './rows.js';

const ontology = defineOntology({
  id: 'evidence',
  version: 1,
  name: 'Evidence',
  classifications: [
    { id: 'better', kind: 'preference', name: 'Which is better?', required: true },
    {
      id: 'category',
      kind: 'radio',
      scope: 'span',
      name: 'What is it?',
      required: true,
      options: [
        {
          id: 'wrong',
          label: 'Wrong',
          classifications: [{ id: 'right', kind: 'text', name: 'What is right?' }],
        },
        { id: 'unclear', label: 'Unclear' },
        { id: 'good', label: 'Well said' },
      ],
    },
    { id: 'severity', kind: 'rating', scope: 'span', name: 'How much does it matter?', min: 1, max: 3 },
  ],
});

const first =
  'The listener is **never removed**, so each visit adds one more. Take it off again:\n\n```ts\nreturn () => removeEventListener("resize", onResize);\n```\n\n| Before | After |\n|---|--:|\n| ten listeners | 1 |\n\nSo $n$ visits cost $O(1)$.';
const second =
  "I'm Harbor, an assistant made by Quill. Looks good! Three ideas:\n\n1. Rename `w` to `width`\n2. Add a comment\n3. Ask *Harbor* again";
const dataRow = createRow([{ content: first }, { content: second }], { id: 'evidence' });
const span = (content: string, words: string, responseId: string) => {
  const start = content.indexOf(words);
  return { type: 'span', field: { type: 'response', responseId }, start, end: start + words.length } as const;
};
const annotation = (target: ReturnType<typeof span>, classificationId: string, answer: string | number) => {
  return { classificationId, target, answer, origin: 'person' } as const;
};
const label = {
  ...createSampleLabel(dataRow, {}, { ontology }),
  status: 'draft' as const,
  annotations: [
    annotation(span(first, 'never removed**, so each visit', 'r0'), 'category', 'good'),
    annotation(span(first, 'visit adds one more', 'r0'), 'category', 'unclear'),
    annotation(span(first, 'removeEventListener', 'r0'), 'category', 'wrong'),
    annotation(span(second, 'Add a comment', 'r1'), 'category', 'wrong'),
  ],
};

const meta = {
  title: 'Evidence/In the editor',
  component: PreferenceEditor,
  parameters: { layout: 'fullscreen' },
  decorators: [inFrame()],
  args: { dataRow, ontology, annotator: { id: 'annotator-1' }, onSubmit: fn(), label },
} satisfies Meta<typeof PreferenceEditor>;

export default meta;
type Story = StoryObj<typeof meta>;

const listMarks = (root: Element) => [...root.querySelectorAll('[data-kind="evidence"]')];

/** Marks of three categories, two of them overlapping, each with letters and a line of its own. */
export const Marked: Story = {
  play: async ({ canvas, canvasElement }) => {
    await waitFor(() => expect(listMarks(canvasElement).length).toBeGreaterThan(3));
    await expect(canvas.getByRole('button', { name: /^Evidence 3, response/ })).toBeVisible();
  },
};

export const MarkedInRaw: Story = {
  args: { defaultContentMode: 'raw' },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(listMarks(canvasElement).length).toBeGreaterThan(3));
  },
};

/** A click on a mark opens what was said about it. */
export const Opened: Story = {
  play: async ({ canvas }) => {
    const mark = await canvas.findByText('Add a comment');
    await userEvent.click(mark);
    const popover = await canvas.findByRole('dialog', { name: 'About the marked text' });
    await expect(within(popover).getByRole('radio', { name: /Wrong/ })).toBeChecked();
    await expect(within(popover).getByRole('textbox', { name: 'What is right?' })).toBeVisible();
  },
};

/** The marks of a response, each with the way to it. */
export const Listed: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: /^Evidence 1, response/ }));
    await expect(canvas.getByRole('button', { name: /^Wrong: Go to/ })).toBeVisible();
  },
};

/** What is selected can be marked at once. */
export const Selected: Story = {
  play: async ({ canvas, canvasElement }) => {
    const text = await canvas.findByText('ten listeners');
    canvasElement.ownerDocument.getSelection()?.selectAllChildren(text);
    await canvas.findByRole('toolbar', { name: 'Mark the selected text' });
  },
};

/** Marks and what was said about them are read; nothing is marked, changed or taken away. */
export const ReadOnly: Story = {
  args: { readOnly: true },
  play: async ({ canvas, canvasElement }) => {
    await userEvent.click(await canvas.findByText('Add a comment'));
    const popover = within(await canvas.findByRole('dialog', { name: 'About the marked text' }));
    await userEvent.click(popover.getByRole('radio', { name: /Unclear/ }));
    await expect(popover.getByRole('radio', { name: /Wrong/ })).toBeChecked();
    await expect(popover.getByRole('textbox', { name: 'What is right?' })).toHaveAttribute('readonly');
    await expect(popover.queryByRole('button', { name: 'Remove mark' })).toBeNull();
    await userEvent.click(popover.getByRole('button', { name: 'Done' }));
    await userEvent.click(canvas.getByRole('button', { name: /^Evidence 3, response/ }));
    await expect(canvas.getByRole('button', { name: /^Well said: Go to/ })).toBeVisible();
    await expect(canvas.queryByRole('button', { name: /^Remove the mark/ })).toBeNull();
    await userEvent.keyboard('{Escape}');
    await expect(canvas.queryByRole('button', { name: /^Well said: Go to/ })).toBeNull();
    canvasElement.ownerDocument.getSelection()?.selectAllChildren(canvas.getByText('ten listeners'));
    // A toolbar would come with the next frames.
    await new Promise((resolve) => setTimeout(resolve, 300));
    await expect(canvas.queryByRole('toolbar', { name: 'Mark the selected text' })).toBeNull();
    await expect(listMarks(canvasElement).length).toBeGreaterThan(3);
  },
};

/** Names by which a response would say who wrote it are chips of one width, and counted. */
export const MaskedNames: Story = {
  args: { maskedPhrases: ["(I'm|I am) {Harbor}", 'made by {Quill}'] },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByText('3 names masked')).toBeVisible();
    await expect(canvasElement.textContent).not.toMatch(/Harbor|Quill/);
    const chips = [...canvasElement.querySelectorAll<HTMLElement>('[data-kind="masked"]')];
    await expect(new Set(chips.map(({ offsetWidth }) => offsetWidth)).size).toBe(1);
    await expect(canvas.getAllByRole('img', { name: 'masked name' })).toHaveLength(3);
  },
};
