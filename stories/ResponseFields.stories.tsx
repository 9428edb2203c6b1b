import { defineOntology } from '@adjudge/core';
import { createSampleDataRow, createSampleDataRowOf } from '@adjudge/core/testing';
import { PreferenceEditor, type PreferenceEditorProps, ResponseFields } from '@adjudge/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { inFrame } from './inFrame.js';
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

const inEditor = (defaultView: PreferenceEditorProps['defaultView']): StoryObj<typeof meta> => ({
  parameters: { layout: 'fullscreen' },
  decorators: [inFrame(1280, 800)],
  render: () => (
    <PreferenceEditor
      dataRow={createSampleDataRowOf(3)}
      ontology={ontology}
      annotator={{ id: 'annotator-1' }}
      defaultView={defaultView}
    />
  ),
});

/** Where each part of a response begins and ends, from its heading to its questions. */
async function expectInOrder(panel: HTMLElement): Promise<void> {
  const text = within(panel).getByRole('region', { name: /^Text of response/ });
  const question = await within(panel).findByRole('group', { name: /What is wrong with it/ });
  const heading = within(panel).getByRole('heading', { name: /^Response/ });
  const [head, read, asked] = [heading, text, question].map((part) => part.getBoundingClientRect());
  await expect(head?.bottom).toBeLessThanOrEqual(read?.top ?? 0);
  await expect(read?.bottom).toBeLessThanOrEqual(asked?.top ?? 0);
  await expect(asked?.bottom).toBeLessThanOrEqual(panel.getBoundingClientRect().bottom);
}

/** Each with its own below its text. */
export const Stacked: StoryObj<typeof meta> = {
  ...inEditor({ arrangement: 'stacked' }),
  play: async ({ canvas }) => {
    const panels = canvas.getAllByRole('article', { name: /^Response [A-C]$/ });
    for (const panel of panels) await expectInOrder(panel);
    const boxes = panels.map((panel) => panel.getBoundingClientRect());
    await expect(new Set(boxes.map(({ left }) => left)).size).toBe(1);
    for (const [index, { top }] of boxes.entries())
      await expect(top).toBeGreaterThanOrEqual(boxes[index - 1]?.bottom ?? 0);
  },
};

export const OneAtATime: StoryObj<typeof meta> = {
  ...inEditor({ arrangement: 'single' }),
  play: async ({ canvas }) => {
    await expectInOrder(canvas.getByRole('article', { name: 'Response A' }));
  },
};

export const SideBySide: StoryObj<typeof meta> = {
  ...inEditor({ arrangement: 'columns' }),
  play: async ({ canvas }) => {
    const panels = canvas.getAllByRole('article', { name: /^Response [A-C]$/ });
    for (const panel of panels) await expectInOrder(panel);
    const ends = panels.map((panel) =>
      within(panel)
        .getByRole('region', { name: /^Text of response/ })
        .getBoundingClientRect(),
    );
    await expect(new Set(ends.map(({ bottom }) => bottom)).size).toBe(1);
  },
};
