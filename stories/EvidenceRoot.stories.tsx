import { defineOntology } from '@adjudge/core';
import { createSampleDataRow } from '@adjudge/core/testing';
import { Evidence, ResponseComparator, SpanFields } from '@adjudge/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Session } from './parts.js';

const ontology = defineOntology({
  id: 'comments',
  version: 1,
  name: 'Comments',
  classifications: [{ id: 'comment', kind: 'text', name: 'Comment', scope: 'span' }],
});
const dataRow = createSampleDataRow({}, ontology);

const meta = {
  title: 'Evidence/Root',
  component: Evidence.Root,
  args: { renderFields: (span) => <SpanFields span={span} /> },
  render: (args) => (
    <Session dataRow={dataRow} ontology={ontology}>
      <div data-adj="editor-layout">
        <ResponseComparator.Root />
        <Evidence.Root {...args} />
      </div>
    </Session>
  ),
} satisfies Meta<typeof Evidence.Root>;

export default meta;

/** In a layout of a host's own: without categories, what is selected is marked by what is written about it. */
export const Default: StoryObj<typeof meta> = {
  play: async ({ canvas, canvasElement }) => {
    const text = await canvas.findByText(/comes with the hair brush/);
    canvasElement.ownerDocument.getSelection()?.selectAllChildren(text);
    await expect(await canvas.findByRole('button', { name: /^Mark/ })).toBeVisible();
  },
};
