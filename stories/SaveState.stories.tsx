import { createMemoryDraftStorage } from '@adjudge/core';
import { createSampleDataRow, sampleOntology } from '@adjudge/core/testing';
import { ClassificationForm, PreferenceEditorRoot, SaveState } from '@adjudge/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';

const draftStorage = createMemoryDraftStorage();

const meta = {
  component: SaveState,
  render: (args) => (
    <PreferenceEditorRoot
      dataRow={createSampleDataRow()}
      ontology={sampleOntology}
      annotator={{ id: 'annotator-1' }}
      draftStorage={draftStorage}
    >
      <SaveState {...args} />
      <ClassificationForm.Root />
    </PreferenceEditorRoot>
  ),
} satisfies Meta<typeof SaveState>;

export default meta;

/** Whether what was answered is on the device, or what keeps it from being. */
export const Default: StoryObj<typeof meta> = {
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('radio', { name: 'Tie' }));
    await expect(await canvas.findByText('Saved')).toBeVisible();
  },
};
