import { defineOntology } from '@adjudge/core';
import { createSampleDataRow } from '@adjudge/core/testing';
import { ResponseFields } from '@adjudge/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { Session } from './parts.js';

const ontology = defineOntology({
  id: 'faults',
  version: 1,
  name: 'Faults',
  classifications: [
    {
      id: 'fault',
      kind: 'checklist',
      name: 'What is wrong with it?',
      scope: 'response',
      options: [
        { id: 'wrong-fact', label: 'A wrong fact' },
        { id: 'too-long', label: 'Too long' },
      ],
    },
  ],
});
const dataRow = createSampleDataRow({}, ontology);
const response = dataRow.comparisons[0]?.responses[0];
if (response === undefined) throw new Error('The sample row has responses.');

const meta = {
  component: ResponseFields,
  args: { response },
  render: (args) => (
    <Session dataRow={dataRow} ontology={ontology}>
      <ResponseFields {...args} />
    </Session>
  ),
} satisfies Meta<typeof ResponseFields>;

export default meta;

/** The questions about one response, wherever a host wants them. */
export const Default: StoryObj<typeof meta> = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('checkbox', { name: 'A wrong fact' }));
    await expect(canvas.getByRole('checkbox', { name: 'A wrong fact' })).toBeChecked();
  },
};
