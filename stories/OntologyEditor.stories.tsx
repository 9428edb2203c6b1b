import { defineOntology, type Label, type Ontology } from '@adjudge/core';
import {
  createSampleDataRow,
  createSampleLabel,
  sampleLongOntology,
  sampleOntology,
} from '@adjudge/core/testing';
import { OntologyEditor } from '@adjudge/react/ontology-editor';
import '@adjudge/react/ontology-editor.css';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import { expectToFit } from './fitting.js';
import { inFrame } from './inFrame.js';
import { likertKinds, likertOntology } from './kinds.js';

const meta = {
  component: OntologyEditor,
  parameters: { layout: 'fullscreen' },
  decorators: [inFrame(undefined, 860)],
  args: { onOntologyChange: fn(), onProblemsChange: fn() },
} satisfies Meta<typeof OntologyEditor>;

export default meta;
type Story = StoryObj<typeof meta>;

const rows = ['row-1', 'row-2', 'row-3'].map((id) => createSampleDataRow({ id, globalKey: `vac-${id}` }));
const labels: readonly Label[] = rows.map((row, index) =>
  createSampleLabel(row, { best: index === 0 ? 'tie' : 'a', reason: 'It stays in budget.' }),
);

/** Nothing yet: templates to start from, or the first question. */
export const Empty: Story = {
  play: async ({ canvas, args }) => {
    const templates = within(canvas.getByRole('region', { name: 'Templates' }));
    await userEvent.click(templates.getByRole('button', { name: /Best response with a reason/ }));
    await expect(
      canvas.getByRole('button', { name: /Choose the best response/, current: true }),
    ).toBeVisible();
    await expect(args.onOntologyChange).toHaveBeenCalled();
  },
};

/** Two questions; the first is renamed, and the form beside it follows. */
export const Tutorial: Story = {
  args: { defaultOntology: sampleOntology },
  play: async ({ canvas }) => {
    const name = canvas.getByRole('textbox', { name: 'Question' });
    await userEvent.clear(name);
    await userEvent.type(name, 'Which one is better?');
    const preview = within(canvas.getByRole('region', { name: 'Preview of the form' }));
    await waitFor(() => expect(preview.getByText('Which one is better?')).toBeVisible());
  },
};

/** Questions under options, and conditions. */
export const Conditions: Story = {
  args: { defaultOntology: sampleLongOntology, dataRows: rows },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: /What is wrong with the other one/ }));
    const shown = within(canvas.getByRole('group', { name: 'Shown' }));
    await userEvent.click(shown.getByRole('radio', { name: 'When …' }));
    await userEvent.selectOptions(shown.getByRole('combobox', { name: 'Comparison' }), 'is not');
    await userEvent.selectOptions(shown.getByRole('combobox', { name: 'Value' }), 'Tie');
    await userEvent.click(shown.getByRole('button', { name: 'Condition' }));
    await expect(shown.getByRole('combobox', { name: 'Taken together' })).toHaveValue('all');
  },
};

/** A problem stands beside its field, at its question and in the head; its repair is a link. */
export const Problems: Story = {
  args: { defaultOntology: sampleOntology },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: /Provide a reason/ }));
    await userEvent.type(canvas.getByRole('spinbutton', { name: 'Characters: At least' }), '600');
    await userEvent.type(canvas.getByRole('spinbutton', { name: 'Characters: At most' }), '20');
    await expect(canvas.getByRole('button', { name: '1 problem' })).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Swap them' })).toBeVisible();
  },
};

/** What publishing does to given answers is in sight; what would be lost is asked about first. */
export const GivenAnswers: Story = {
  args: { publishedOntology: sampleOntology, labels, dataRows: rows, onPublish: fn() },
  play: async ({ canvas, args }) => {
    await expect(canvas.getByText('answers kept')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Remove Tie' }));
    await userEvent.click(await canvas.findByRole('button', { name: 'Publish version 2' }));
    const dialog = within(canvas.getByRole('alertdialog', { name: 'Publish version 2?' }));
    await expect(dialog.getByText('1 given answer will be lost.')).toBeVisible();
    await userEvent.click(dialog.getByRole('button', { name: 'Publish all the same' }));
    await expect(args.onPublish).toHaveBeenCalledWith(expect.objectContaining({ version: 2 }));
    await userEvent.click(canvas.getByRole('button', { name: 'See each' }));
  },
};

/** The same ontology as text, in our format or in Labelbox’s. */
export const Json: Story = {
  args: { defaultOntology: sampleLongOntology },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'JSON' }));
    await userEvent.click(canvas.getByRole('radio', { name: 'Labelbox' }));
    await expect(
      canvas.getByRole<HTMLTextAreaElement>('textbox', { name: 'The ontology as JSON' }).value,
    ).toContain('tools');
  },
};

/** A question type of the host’s own: its settings are JSON, its field is in the preview. */
export const OwnKind: Story = {
  args: { defaultOntology: likertOntology, kinds: likertKinds },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('textbox', { name: 'Settings of this kind, as JSON' })).toBeVisible();
  },
};

/** A question of each kind: what the list says of it, and its field in the preview. */
const everyKind = [
  ['Which is better?', 'Preference', 'radiogroup', /^Which is better\?/],
  ['Rank all responses', 'Ranking', 'button', /Response [A-D]/],
  ['The best and the worst', 'Best and worst', 'radiogroup', /^The best and the worst (Best|Worst)$/],
  ['How sure are you?', 'Rating', 'radio', '5, Certain'],
  ['Is it safe to follow?', 'Single choice', 'radiogroup', 'Is it safe to follow?'],
  ['What is wrong?', 'Checklist', 'checkbox', 'A wrong fact'],
  ['Why?', 'Text', 'textbox', 'Why?'],
] as const;

/** Every kind there is: each is listed by its name, has its settings, and its real field in the preview. */
export const EveryKind: Story = {
  args: {
    defaultOntology: {
      id: 'every-kind',
      version: 1,
      name: 'Every kind',
      classifications: [
        {
          id: 'verdict',
          kind: 'preference',
          name: 'Which is better?',
          ties: ['tie', 'both-bad'],
          strength: { points: 7 },
        },
        { id: 'rank', kind: 'ranking', name: 'Rank all responses', allowTies: true },
        { id: 'ends', kind: 'best-worst', name: 'The best and the worst' },
        {
          id: 'sure',
          kind: 'rating',
          name: 'How sure are you?',
          min: 1,
          max: 5,
          labels: [
            { value: 1, label: 'Guessing' },
            { value: 5, label: 'Certain' },
          ],
        },
        {
          id: 'safe',
          kind: 'radio',
          name: 'Is it safe to follow?',
          options: [
            { id: 'yes', label: 'Yes' },
            { id: 'no', label: 'No' },
          ],
        },
        {
          id: 'faults',
          kind: 'checklist',
          name: 'What is wrong?',
          options: [{ id: 'fact', label: 'A wrong fact' }],
        },
        { id: 'why', kind: 'text', name: 'Why?' },
      ],
    } as Ontology,
  },
  play: async ({ canvas }) => {
    const questions = within(canvas.getByRole('region', { name: 'Questions' }));
    const preview = within(canvas.getByRole('region', { name: 'Preview of the form' }));
    for (const [name, kind, role, field] of everyKind) {
      const item = (text: string) => text.startsWith(`${name} ${kind}`);
      await userEvent.click(questions.getByRole('button', { name: item }));
      const settings = within(canvas.getByRole('region', { name }));
      await expect(settings.getByRole('textbox', { name: 'Question' })).toHaveValue(name);
      await expect(settings.getByRole('combobox', { name: 'Kind' })).toHaveDisplayValue(kind);
      const fields = await preview.findAllByRole(role, { name: field });
      await expect(fields[0]).toBeVisible();
    }
    await expect(questions.getAllByRole('listitem')).toHaveLength(everyKind.length);
    await expect(canvas.queryByRole('button', { name: /problem/ })).toBeNull();
  },
};

/** A preference on several axes: each has its help and its place, by dragging, by Alt with the arrow keys, from its menu. */
export const Axes: Story = {
  args: {
    defaultOntology: defineOntology({
      id: 'axes',
      version: 1,
      name: 'Axes',
      classifications: [
        {
          id: 'verdict',
          kind: 'preference',
          name: 'Which is better?',
          strength: { points: 7 },
          axes: [
            { id: 'helpful', label: 'Helpful', instructions: 'Does it solve the task?' },
            { id: 'honest', label: 'Honest' },
          ],
        },
      ],
    }),
  },
  play: async ({ canvas }) => {
    await userEvent.type(canvas.getByRole('textbox', { name: 'Help for Honest' }), 'Is it true?');
    await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
    await expect(canvas.getByRole('textbox', { name: 'Axis 1' })).toHaveValue('Honest');
    const preview = within(canvas.getByRole('region', { name: 'Preview of the form' }));
    await waitFor(() => expect(preview.getByText('Is it true?')).toBeVisible());
  },
};

/** In a narrow box the panes take turns. */
export const Narrow: Story = {
  args: {
    defaultOntology: sampleLongOntology,
    publishedOntology: sampleLongOntology,
    labels: [],
    onPublish: fn(),
  },
  decorators: [inFrame(320, 720)],
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('radio', { name: 'Questions' }));
    await userEvent.click(canvas.getByRole('button', { name: /Is the message clear/ }));
    await expect(canvas.getByRole('textbox', { name: 'Question' })).toBeVisible();
  },
};

/** A box of middle width: questions and settings, the preview in its turn. */
export const Middle: Story = {
  args: { defaultOntology: sampleLongOntology },
  decorators: [inFrame(900, 720)],
  play: async ({ canvas }) => {
    const questions = canvas.getByRole('region', { name: 'Questions' });
    await userEvent.click(within(questions).getByRole('button', { name: /Is the message clear/ }));
    const settings = canvas.getByRole('region', { name: 'Is the message clear?' });
    await expect(settings.getBoundingClientRect().left).toBeGreaterThanOrEqual(
      questions.getBoundingClientRect().right,
    );
    await expect(canvas.queryByRole('region', { name: 'Preview' })).toBeNull();
    await expect(canvas.queryByRole('radio', { name: 'Questions' })).toBeNull();
    await userEvent.click(canvas.getByRole('radio', { name: 'Preview' }));
    await expect(canvas.getByRole('region', { name: 'Preview' })).toBeVisible();
    await expect(settings).not.toBeVisible();
    await expect(questions).toBeVisible();
    await userEvent.click(within(questions).getByRole('button', { name: /Choose the best/ }));
    await expect(canvas.getByRole('region', { name: 'Choose the best response' })).toBeVisible();
    await expectToFit(canvas.getByRole('region', { name: 'Ontology editor' }));
  },
};
