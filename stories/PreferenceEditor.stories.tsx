import { createMemoryDraftStorage } from '@adjudge/core';
import {
  createSampleDataRow,
  createSampleDataRowOf,
  createSampleLabel,
  sampleLongOntology,
  sampleOntology,
} from '@adjudge/core/testing';
import { PreferenceEditor } from '@adjudge/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, mocked, userEvent, waitFor, within } from 'storybook/test';
import { inFrame } from './inFrame.js';
import { codeRow, suggestedRow } from './rows.js';

const meta = {
  component: PreferenceEditor,
  parameters: { layout: 'fullscreen' },
  decorators: [inFrame()],
  args: {
    dataRow: codeRow,
    ontology: sampleOntology,
    annotator: { id: 'annotator-1' },
    instructions: 'Which one would you rather have got? **Tie** only when you would be equally glad of each.',
    onSubmit: fn(),
    onSkip: fn(),
    onFlag: fn(),
  },
} satisfies Meta<typeof PreferenceEditor>;

export default meta;
type Story = StoryObj<typeof meta>;

const reason = { name: 'Provide a reason for your choice' };

/** Choose, say why, submit. */
export const Default: Story = {
  play: async ({ canvas, args }) => {
    await userEvent.click(canvas.getByRole('radio', { name: 'Response A' }));
    await userEvent.type(canvas.getByRole('textbox', reason), 'It finds the leak.');
    await userEvent.click(canvas.getByRole('button', { name: /^Submit/ }));
    await waitFor(() => expect(args.onSubmit).toHaveBeenCalledOnce());
    await expect(canvas.getByRole('radiogroup', { name: 'Choose the best response' })).toBeVisible();
  },
};

/** A model's suggestion is a mark. It becomes the answer when a person chooses it. */
export const Suggested: Story = {
  args: { dataRow: suggestedRow },
  play: async ({ canvas }) => {
    const suggested = canvas.getByRole('radio', { name: /Response/, description: /Suggested/ });
    await expect(suggested).not.toBeChecked();
    suggested.focus();
    await userEvent.keyboard(' ');
    await expect(suggested).toBeChecked();
  },
};

/** Filled in from the start, as Labelbox does it. */
export const Prefilled: Story = {
  args: { dataRow: suggestedRow, prelabelMode: 'prefill' },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('radio').filter((one) => one.ariaChecked === 'true')).toHaveLength(1);
  },
};

/** From three responses on, digits choose. */
export const ThreeResponses: Story = {
  args: { dataRow: createSampleDataRowOf(3), autoFocus: true },
  play: async ({ canvas }) => {
    await userEvent.keyboard('2');
    await expect(canvas.getByRole('radio', { name: 'Response B' })).toBeChecked();
  },
};

/** They stand as a row, which scrolls where it has no room for all. The form offers four, and a tie. */
export const FourResponses: Story = {
  args: { dataRow: createSampleDataRowOf(4) },
  play: async ({ canvas }) => {
    const panels = canvas.getAllByRole('article', { name: /^Response [A-D]$/ });
    await expect(panels.map((panel) => panel.dataset.letter)).toEqual(['A', 'B', 'C', 'D']);
    const places = panels.map((panel) => panel.getBoundingClientRect());
    await expect(new Set(places.map(({ top }) => top)).size).toBe(1);
    await expect(places.map(({ left }) => left)).toEqual(
      places.map(({ left }) => left).sort((a, b) => a - b),
    );
    const last = canvas.getByRole('region', { name: 'Text of response D' });
    await expect(last.getBoundingClientRect().right).toBeGreaterThan(innerWidth);
    last.scrollIntoView();
    await waitFor(() => expect(last.getBoundingClientRect().right).toBeLessThanOrEqual(innerWidth));
    const form = within(canvas.getByRole('form', { name: 'Your answers' }));
    const options = form.getAllByRole('radio').map(({ ariaLabel }) => ariaLabel);
    await expect(options).toEqual(['Response A', 'Response B', 'Response C', 'Response D', 'Tie']);
  },
};

/** Many questions stand beside the texts instead of below them; nested ones open with their option. */
export const ManyQuestions: Story = {
  args: { dataRow: createSampleDataRow({}, sampleLongOntology), ontology: sampleLongOntology },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('checkbox', { name: 'A wrong fact' }));
    await expect(canvas.getByRole('textbox', { name: 'Quote the wrong claim' })).toBeVisible();
  },
};

/** Pressing Submit too early says what is missing and goes there. */
export const AnswersMissing: Story = {
  play: async ({ canvas, args }) => {
    await userEvent.click(canvas.getByRole('button', { name: /2 answers left/ }));
    await expect(args.onSubmit).not.toHaveBeenCalled();
    await expect(canvas.getAllByText(/is not answered yet/)).toHaveLength(2);
  },
};

/** The host's server refuses: everything is kept, and it can be tried again. */
export const SubmitFails: Story = {
  beforeEach: ({ args }) => {
    if (args.onSubmit) mocked(args.onSubmit).mockRejectedValueOnce(new Error('The server is not answering.'));
  },
  play: async ({ canvas, args }) => {
    await userEvent.click(canvas.getByRole('radio', { name: 'Tie' }));
    await userEvent.type(canvas.getByRole('textbox', reason), 'Equal.');
    await userEvent.click(canvas.getByRole('button', { name: /^Submit/ }));
    await expect(await canvas.findByText(/The server is not answering/)).toBeVisible();
    await expect(canvas.getByRole('radio', { name: 'Tie' })).toBeChecked();
    await userEvent.click(canvas.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(args.onSubmit).toHaveBeenCalledTimes(2));
  },
};

/** While the host is storing, nothing can change. */
export const Submitting: Story = {
  args: {
    onSubmit: fn(() => new Promise<void>(() => {})),
    label: createSampleLabel(codeRow, { best: 'a', reason: 'x' }),
  },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: /^Submit/ }));
    await expect(await canvas.findByText('Submitting')).toBeVisible();
  },
};

export const SubmittedBefore: Story = {
  args: { label: createSampleLabel(codeRow, { best: 'b', reason: 'It is kinder.' }) },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('textbox', reason)).toHaveValue('It is kinder.');
  },
};

/** What was answered is read, by press and key it stays as it is, and there is no way to submit. A row can still be flagged. */
export const ReadOnly: Story = {
  args: { readOnly: true, label: createSampleLabel(codeRow, { best: 'a', reason: 'It finds the leak.' }) },
  play: async ({ canvas }) => {
    const form = within(canvas.getByRole('form', { name: 'Your answers' }));
    const answer = form.getByRole('radio', { name: /^Response/, checked: true });
    await userEvent.click(form.getByRole('radio', { name: 'Tie' }));
    await userEvent.keyboard('ab');
    await expect(form.getAllByRole('radio', { checked: true })).toEqual([answer]);
    await expect(form.getByRole('radiogroup')).toHaveAttribute('aria-readonly', 'true');
    await userEvent.type(form.getByRole('textbox', reason), ' Not.');
    await expect(form.getByRole('textbox', reason)).toHaveValue('It finds the leak.');
    await expect(form.getByRole('textbox', reason)).toHaveAttribute('readonly');
    const buttons = form.getAllByRole('button').map(({ textContent }) => textContent);
    await expect(buttons).toEqual([expect.stringMatching(/^Flag/)]);
  },
};

/** Nothing can be answered, submitted, skipped or flagged; the texts can be read, and shown another way. */
export const Disabled: Story = {
  args: { disabled: true },
  play: async ({ canvas, args }) => {
    const form = within(canvas.getByRole('form', { name: 'Your answers' }));
    const fields = ['radio', 'textbox', 'button'].flatMap((role) => form.getAllByRole(role));
    await expect(fields).toHaveLength(5);
    for (const field of fields) await expect(field).toBeDisabled();
    canvas.getByRole('region', { name: 'Text of response A' }).focus();
    await userEvent.keyboard('as');
    await expect(form.getByRole('radio', { name: 'Response A' })).not.toBeChecked();
    await expect(args.onSkip).not.toHaveBeenCalled();
    await userEvent.click(canvas.getByRole('radio', { name: 'Raw' }));
    await expect(canvas.getByText(/the \*Memory\* tab counts/)).toBeVisible();
  },
};

/** Who wrote what is shown. */
export const ModelsNamed: Story = {
  args: { dataRow: createSampleDataRow(), blind: false },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('harbor-2, temperature 0.2')).toBeVisible();
  },
};

/** A blind row after its models may be known. */
export const Revealed: Story = {
  args: { dataRow: createSampleDataRow(), blind: true, revealed: true },
  play: async ({ canvas }) => {
    const panels = canvas.getAllByRole('article', { name: /^Response/ });
    const names = panels.map((panel) => [
      within(panel).queryByText('It comes with the hair brush.') === null ? 'second' : 'first',
      within(panel).getByText(/, temperature/).textContent,
    ]);
    await expect(names.sort()).toEqual([
      ['first', 'harbor-2, temperature 0.2'],
      ['second', 'quill-large, temperature 0.7'],
    ]);
    for (const name of canvas.getAllByText(/, temperature/)) await expect(name).toBeVisible();
  },
};

/** Until the draft has been read nothing is accepted and nothing is written. */
export const LookingForDraft: Story = {
  args: { draftStorage: { ...createMemoryDraftStorage(), read: () => new Promise(() => {}) } },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('status')).toHaveTextContent('Looking for your draft');
  },
};

export const DraftUnreadable: Story = {
  args: { draftStorage: { ...createMemoryDraftStorage(), read: () => ({ version: 99 }) }, onError: fn() },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/can’t be read/)).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Start anew' }));
    await expect(await canvas.findByRole('radio', { name: 'Tie' })).toBeVisible();
  },
};

/** The device has no room: it says so, and the answers stay in the page. */
export const DraftNotSaved: Story = {
  args: {
    draftStorage: { ...createMemoryDraftStorage(), write: () => Promise.reject(new Error('No room left.')) },
    onError: fn(),
  },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('radio', { name: 'Tie' }));
    await expect(await canvas.findByText('Not saved')).toBeVisible();
  },
};

export const Translated: Story = {
  args: {
    translations: {
      conversation: 'Gespräch',
      messageCount: (count) => `${count} ${count === 1 ? 'Nachricht' : 'Nachrichten'}`,
      responseName: (letter) => `Antwort ${letter}`,
      submit: 'Abgeben',
      answersLeft: (left) => `noch ${left}`,
      skip: 'Überspringen',
      flag: 'Melden',
      raw: 'Rohtext',
    },
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('button', { name: /Überspringen/ })).toBeVisible();
  },
};

/** Keys can be given other acts, or none. */
export const OtherKeys: Story = {
  args: { hotkeys: { 'choose-tie': 'g', skip: null }, autoFocus: true },
  play: async ({ canvas, args }) => {
    await userEvent.keyboard('s');
    await expect(args.onSkip).not.toHaveBeenCalled();
    await userEvent.keyboard('g');
    await expect(canvas.getByRole('radio', { name: 'Tie' })).toBeChecked();
  },
};

/** M shows both as written; the button in a panel’s heading does it for that one. */
export const MarkdownAndRaw: Story = {
  args: { autoFocus: true },
  play: async ({ canvas }) => {
    await userEvent.keyboard('m');
    await expect(canvas.getByRole('radio', { name: 'Raw' })).toBeChecked();
    const one = canvas.getByRole('button', { name: 'Show response A as raw text' });
    await expect(one).toHaveAttribute('aria-pressed', 'true');
    await userEvent.click(one);
    await expect(one).toHaveAttribute('aria-pressed', 'false');
  },
};

/** What was done can be taken back, and done again. */
export const UndoAndRedo: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('radio', { name: 'Tie' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Undo' }));
    await expect(canvas.getByRole('radio', { name: 'Tie' })).not.toBeChecked();
    await userEvent.click(canvas.getByRole('button', { name: 'Redo' }));
    await expect(canvas.getByRole('radio', { name: 'Tie' })).toBeChecked();
  },
};

export const SkipAndFlag: Story = {
  play: async ({ canvas, args }) => {
    await userEvent.click(canvas.getByRole('button', { name: /^Flag/ }));
    const panel = within(await canvas.findByRole('dialog', { name: /What is wrong with this row/ }));
    await userEvent.type(panel.getByRole('textbox'), 'The prompt is cut off.');
    await userEvent.click(panel.getByRole('button', { name: 'Send' }));
    await waitFor(() => expect(args.onFlag).toHaveBeenCalledOnce());
    await userEvent.click(canvas.getByRole('button', { name: /^Skip/ }));
    await waitFor(() => expect(args.onSkip).toHaveBeenCalledOnce());
  },
};
