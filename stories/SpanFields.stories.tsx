import { defineOntology } from '@adjudge/core';
import { createSampleDataRow } from '@adjudge/core/testing';
import { SpanFields } from '@adjudge/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { Session } from './parts.js';

const ontology = defineOntology({
  id: 'claims',
  version: 1,
  name: 'Claims',
  classifications: [
    {
      id: 'claim',
      kind: 'radio',
      name: 'Is this claim right?',
      scope: 'span',
      options: [
        { id: 'right', label: 'Right' },
        { id: 'wrong', label: 'Wrong', classifications: [{ id: 'why', kind: 'text', name: 'Why?' }] },
      ],
    },
  ],
});
const dataRow = createSampleDataRow({}, ontology);
const span = { type: 'span', field: { type: 'response', responseId: 'r0' }, start: 2, end: 20 } as const;

const meta = {
  component: SpanFields,
  args: { span },
  render: (args) => (
    <Session dataRow={dataRow} ontology={ontology}>
      <SpanFields {...args} />
    </Session>
  ),
} satisfies Meta<typeof SpanFields>;

export default meta;

/** The questions about one marked part of a text. Before the first answer it is only selected; with it, it is marked. */
export const Default: StoryObj<typeof meta> = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('radio', { name: 'Wrong' }));
    await expect(canvas.getByRole('textbox', { name: 'Why?' })).toBeVisible();
  },
};
