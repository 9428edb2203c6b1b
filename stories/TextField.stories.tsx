import { createSampleDataRow } from '@adjudge/core/testing';
import { ClassificationForm } from '@adjudge/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { toWordsBox } from './fitting.js';
import { Session } from './parts.js';
import { asking, suggesting } from './questions.js';

const why = { id: 'why', kind: 'text', name: 'Why?' };
const safe = {
  id: 'safe',
  kind: 'radio',
  name: 'Is it safe to follow?',
  options: [
    { id: 'yes', label: 'Yes' },
    { id: 'no', label: 'No' },
  ],
};

const inForm = (questions: readonly object[], dataRow = createSampleDataRow()) => (
  <Session dataRow={dataRow} ontology={asking(...questions)}>
    <ClassificationForm.Root />
  </Session>
);

/** Free text, in whatever direction it is written. */
const meta = {
  title: 'Fields/Text',
  parameters: { layout: 'padded' },
  render: () => inForm([why]),
} satisfies Meta;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas }) => {
    await userEvent.type(canvas.getByRole('textbox', { name: 'Why?' }), 'It is quiet.');
    await expect(canvas.getByText('12 characters')).toBeVisible();
  },
};

/** Counted as people count; said aloud when a limit is passed, not on each key. */
export const Limits: Story = {
  render: () => inForm([{ ...why, minCharacters: 10, maxCharacters: 20 }]),
  play: async ({ canvas }) => {
    const text = canvas.getByRole('textbox', { name: 'Why?' });
    await expect(text).toHaveAccessibleDescription('at least 10 characters');
    await userEvent.type(text, 'Quiet, and much cheaper');
    await expect(text).toHaveAccessibleDescription('3 over the limit of 20 characters. 23 of 20');
  },
};

/** A reason is longer where it matters: the limit depends on another answer. */
export const LimitsThatDepend: Story = {
  render: () => {
    const given = { classificationId: 'safe', operator: 'is', value: 'no' };
    return inForm([safe, { ...why, settingsIf: [{ if: given, settings: { minCharacters: 40 } }] }]);
  },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('radio', { name: 'No' }));
    await expect(canvas.getByText('at least 40 characters')).toBeVisible();
    await userEvent.click(canvas.getByRole('radio', { name: 'Yes' }));
    await expect(canvas.queryByText('at least 40 characters')).toBeNull();
  },
};

export const Suggested: Story = {
  render: () => inForm([why], suggesting('why', 'Response A names the noise level; B does not.')),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('textbox', { name: 'Why?' })).toHaveValue('');
    await userEvent.click(canvas.getByRole('button', { name: 'Use the suggestion' }));
    await expect(canvas.getByRole('textbox', { name: 'Why?' })).toHaveValue(
      'Response A names the noise level; B does not.',
    );
  },
};

export const Prefilled: Story = {
  render: () => (
    <Session dataRow={suggesting('why', 'It is quiet.')} ontology={asking(why)} prelabelMode="prefill">
      <ClassificationForm.Root />
    </Session>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Prefilled')).toBeVisible();
    await userEvent.type(canvas.getByRole('textbox', { name: 'Why?' }), ' And cheap.');
    await expect(canvas.queryByText('Prefilled')).toBeNull();
  },
};

/** The question, what is suggested and what is written begin at the right. */
export const RightToLeft: Story = {
  render: () => (
    <div dir="rtl">{inForm([{ ...why, name: 'لماذا؟' }], suggesting('why', 'الإجابة الأولى أوضح.'))}</div>
  ),
  play: async ({ canvas }) => {
    const text = canvas.getByRole('textbox', { name: 'لماذا؟' });
    const suggested = canvas.getByText('الإجابة الأولى أوضح.');
    const { right } = text.getBoundingClientRect();
    for (const start of [canvas.getByText('لماذا؟'), suggested]) {
      await expect(right - toWordsBox(start).right).toBeLessThan(24);
    }
    await userEvent.click(canvas.getByRole('button', { name: 'Use the suggestion' }));
    await expect(text).toHaveValue('الإجابة الأولى أوضح.');
    await expect(getComputedStyle(text).direction).toBe('rtl');
    await userEvent.clear(text);
    await userEvent.type(text, 'It is clearer.');
    await expect(getComputedStyle(text).direction).toBe('ltr');
  },
};
