import { sampleOntology } from '@adjudge/core/testing';
import { PreferenceEditor } from '@adjudge/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, within } from 'storybook/test';
import { expectToFit, expectWithinReach } from './fitting.js';
import { inFrame } from './inFrame.js';
import { codeRow, suggestedRow } from './rows.js';

/** The box decides how the editor stands in it, not the window. */
const meta = {
  title: 'PreferenceEditor/Boxes',
  component: PreferenceEditor,
  parameters: { layout: 'fullscreen' },
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
type Canvas = ReturnType<typeof within>;

const reason = { name: 'Provide a reason for your choice' };

/** Nothing sticks out, and every part of the form is within reach without scrolling. */
async function expectAllWithinReach(canvas: Canvas) {
  const editor = canvas.getByRole('region', { name: 'Preference editor' });
  await expectToFit(editor);
  const form = within(canvas.getByRole('form', { name: 'Your answers' }));
  const parts = ['radio', 'textbox', 'button'].flatMap((role) => form.getAllByRole(role));
  await expect(parts).toHaveLength(7);
  for (const part of parts) await expectWithinReach(part, editor);
}

/** The conversation is a strip above the texts, which opens over them and closes by Escape. */
async function expectConversationInStrip(canvas: Canvas) {
  await expect(canvas.queryByRole('complementary', { name: 'Conversation' })).toBeNull();
  const strip = canvas.getByRole('button', { name: /^User: Why does my page get slower/ });
  await userEvent.click(strip);
  await expect(canvas.getByRole('complementary', { name: 'Conversation' })).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect(canvas.queryByRole('complementary', { name: 'Conversation' })).toBeNull();
  await expect(strip).toHaveFocus();
}

/** In the side panel of a tool: one response at a time, and a whole label given without scrolling. */
export const Narrow: Story = {
  decorators: [inFrame(390)],
  args: { dataRow: suggestedRow },
  play: async ({ canvas, args }) => {
    await expectAllWithinReach(canvas);
    await expectConversationInStrip(canvas);
    await expect(canvas.getAllByRole('article', { name: /^Response/ })).toHaveLength(1);
    await userEvent.click(canvas.getByRole('button', { name: 'Show response B' }));
    await expect(canvas.getByRole('article', { name: 'Response B' })).toBeVisible();
    const form = within(canvas.getByRole('form', { name: 'Your answers' }));
    await userEvent.click(form.getByRole('radio', { description: /Suggested/ }));
    await userEvent.type(form.getByRole('textbox', reason), 'It finds the leak.');
    await expectAllWithinReach(canvas);
    await userEvent.click(form.getByRole('button', { name: 'Submit' }));
    await expect(args.onSubmit).toHaveBeenCalledOnce();
  },
};

/** The least there is room for. */
export const Narrowest: Story = {
  decorators: [inFrame(320, 640)],
  play: async ({ canvas }) => {
    await expectAllWithinReach(canvas);
    await expectConversationInStrip(canvas);
    const [text] = canvas.getAllByRole('region', { name: /^Text of response/ });
    await expect(text?.clientHeight).toBeGreaterThan(120);
  },
};

/** Both responses beside each other, the conversation above them. */
export const Middle: Story = {
  decorators: [inFrame(1024, 768)],
  play: async ({ canvas }) => {
    await expectAllWithinReach(canvas);
    await expectConversationInStrip(canvas);
    const [a, b] = canvas.getAllByRole('article', { name: /^Response [AB]$/ }) as [HTMLElement, HTMLElement];
    const [left, right] = [a.getBoundingClientRect(), b.getBoundingClientRect()];
    await expect(left.right).toBeLessThanOrEqual(right.left);
    await expect(left.width).toBeCloseTo(right.width, 0);
  },
};
