import { defineOntology, type Ontology, parseOntology } from '@adjudge/core';
import { createSampleDataRow, sampleLongOntology } from '@adjudge/core/testing';
import { ClassificationForm } from '@adjudge/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { failing, failingOntology, likertKinds, likertOntology } from './kinds.js';
import { longFormRow, Session } from './parts.js';
import { suggestedRow } from './rows.js';

const meta = {
  component: ClassificationForm.Root,
  parameters: { layout: 'padded' },
  render: (args) => (
    <Session>
      <ClassificationForm.Root {...args} />
    </Session>
  ),
} satisfies Meta<typeof ClassificationForm.Root>;

export default meta;
type Story = StoryObj<typeof meta>;

const one = (classification: Record<string, unknown>): Ontology => {
  const parsed = parseOntology({ id: 'one', version: 1, name: 'One', classifications: [classification] });
  if (!parsed.ok) throw new Error(parsed.problems[0]?.message);
  return parsed.value;
};

/** Which is better, and why. Submit says what is missing until nothing is. */
export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('form', { name: 'Your answers' })).toBeVisible();
    await userEvent.click(canvas.getByRole('radio', { name: 'Response B' }));
    await expect(canvas.getByRole('button', { name: /1 answer left/ })).toBeVisible();
  },
};

/** A suggestion counts as no answer until it is chosen; whose it was is still said then. */
export const Suggested: Story = {
  render: () => (
    <Session dataRow={suggestedRow}>
      <ClassificationForm.Root />
    </Session>
  ),
  play: async ({ canvas }) => {
    const suggested = canvas.getByRole('radio', { description: 'Suggested by judge-3 · 82 %' });
    await expect(suggested).not.toBeChecked();
    await expect(canvas.getByText('Suggested by judge-3, choose to confirm')).toBeVisible();
    await expect(canvas.getByRole('button', { name: /^2 answers left/ })).toBeVisible();
    await userEvent.click(suggested);
    await expect(suggested).toBeChecked();
    await expect(canvas.getByText(/^judge-3 suggested [AB]$/)).toBeVisible();
    await expect(canvas.getByRole('button', { name: /^1 answer left/ })).toBeVisible();
  },
};

/** Options that stand for no response are plain radios. */
export const Radio: Story = {
  render: () => (
    <Session
      ontology={one({
        id: 'safe',
        kind: 'radio',
        name: 'Is it safe to follow?',
        required: true,
        options: [
          { id: 'yes', label: 'Yes' },
          { id: 'no', label: 'No' },
        ],
      })}
    >
      <ClassificationForm.Root />
    </Session>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('radiogroup', { name: 'Is it safe to follow?' })).toBeVisible();
    await userEvent.click(canvas.getByText('No'));
    await expect(canvas.getByRole('radio', { name: 'No' })).toBeChecked();
  },
};

/** More than the limit can be chosen for a moment; it is said at once. */
export const Checklist: Story = {
  render: () => (
    <Session
      ontology={one({
        id: 'faults',
        kind: 'checklist',
        name: 'What is wrong?',
        maxChoices: 1,
        options: [
          { id: 'fact', label: 'A wrong fact' },
          { id: 'tone', label: 'The tone' },
        ],
      })}
    >
      <ClassificationForm.Root />
    </Session>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('group', { name: 'What is wrong?' })).toBeVisible();
    await userEvent.click(canvas.getByRole('checkbox', { name: 'A wrong fact' }));
    await userEvent.click(canvas.getByRole('checkbox', { name: 'The tone' }));
    await expect(canvas.getByRole('group', { name: 'What is wrong?', description: /./ })).toBeVisible();
  },
};

/** Characters are code points, as most servers count them. */
export const Text: Story = {
  render: () => (
    <Session
      ontology={one({
        id: 'why',
        kind: 'text',
        name: 'Why?',
        required: true,
        minCharacters: 5,
        maxCharacters: 12,
      })}
    >
      <ClassificationForm.Root />
    </Session>
  ),
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('textbox', { name: 'Why?' }));
    await userEvent.paste('It flies.');
    await expect(canvas.getByRole('textbox', { name: 'Why?' })).toHaveAccessibleDescription('9 characters');
  },
};

/** Nested questions open under their option, and close with it. */
export const Nested: Story = {
  render: () => (
    <Session dataRow={longFormRow} ontology={sampleLongOntology}>
      <ClassificationForm.Root />
    </Session>
  ),
  play: async ({ canvas }) => {
    const option = canvas.getByRole('checkbox', { name: 'A wrong fact' });
    await userEvent.click(option);
    await expect(canvas.getByRole('textbox', { name: 'Quote the wrong claim' })).toBeVisible();
    await userEvent.click(option);
    await expect(canvas.queryByRole('textbox', { name: 'Quote the wrong claim' })).toBeNull();
  },
};

/** A question type of the host’s own, beside the built-in ones. */
export const OwnKind: Story = {
  render: () => (
    <Session dataRow={createSampleDataRow()} ontology={likertOntology} kinds={likertKinds}>
      <ClassificationForm.Root />
    </Session>
  ),
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('radio', { name: '4' }));
    await expect(canvas.getByRole('radio', { name: '4' })).toBeChecked();
  },
};

/** A kind that nobody has registered: said, and the others work. */
export const UnknownKind: Story = {
  render: () => (
    <Session ontology={one({ id: 'matrix', kind: 'matrix', name: 'How good is each?' })}>
      <ClassificationForm.Root />
    </Session>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/No field for questions of kind “matrix” is installed/)).toBeVisible();
  },
};

/** A host’s field that throws takes nothing else down. */
export const FailingField: Story = {
  render: () => (
    <Session ontology={failingOntology} kinds={failing}>
      <ClassificationForm.Root />
    </Session>
  ),
  beforeEach: () => {
    // React says on the console that the boundary caught something; here it is meant to.
    const { error } = console;
    console.error = () => {};
    return () => {
      console.error = error;
    };
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('This question stopped working.')).toBeVisible();
    await expect(canvas.getByRole('textbox', { name: 'Why?' })).toBeEnabled();
  },
};

/** Own words on the button, and nothing but the fields that are wanted. */
export const OwnParts: Story = {
  render: () => (
    <Session ontology={defineOntology({ ...sampleText })}>
      <ClassificationForm.Root aria-label="One question">
        <ClassificationForm.Fields />
        <ClassificationForm.Submit />
      </ClassificationForm.Root>
    </Session>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('button', { name: /Skip/ })).toBeNull();
  },
};

const sampleText = {
  id: 'text-only',
  version: 1,
  name: 'Text only',
  classifications: [{ id: 'why', kind: 'text', name: 'What would make it better?' }],
} as const;
