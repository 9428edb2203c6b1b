import { type DataRow, defineOntology, rowTarget } from '@adjudge/core';
import { createSampleDataRowOf, createSampleLabel } from '@adjudge/core/testing';
import { ClassificationForm, PreferenceEditor, type PreferenceEditorProps } from '@adjudge/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { inFrame } from './inFrame.js';
import { Session } from './parts.js';

const order = {
  id: 'order',
  kind: 'ranking',
  name: 'Rank the responses, best first',
  required: true,
} as const;
const why = { id: 'why', kind: 'text', name: 'What decided the first place?' } as const;
const own = { version: 1, name: 'Ranking' } as const;

const plain = defineOntology({ ...own, id: 'plain', classifications: [order, why] });
const withTies = defineOntology({
  ...own,
  id: 'ties',
  classifications: [{ ...order, allowTies: true, allowUnranked: true }, why],
});
/** Help to read takes the form out of the dock: it stands beside the texts. */
const besideTexts = defineOntology({
  ...own,
  id: 'panel',
  classifications: [
    {
      ...order,
      allowTies: true,
      allowUnranked: true,
      instructions: 'Read all of them before you place one.',
    },
    why,
  ],
});

const four = createSampleDataRowOf(4);
const suggested: DataRow = createSampleDataRowOf(4, {
  id: 'suggested-order',
  prelabels: [
    {
      classificationId: 'order',
      target: rowTarget,
      answer: { ranks: [['r3'], ['r0', 'r2'], ['r1']] },
      source: 'judge-3',
      confidence: 0.82,
    },
  ],
});

function Editor(props: Partial<PreferenceEditorProps>) {
  return (
    <PreferenceEditor
      dataRow={four}
      ontology={plain}
      annotator={{ id: 'annotator-1' }}
      onSubmit={() => {}}
      onSkip={() => {}}
      onFlag={() => {}}
      {...props}
    />
  );
}

const meta = {
  component: PreferenceEditor,
  parameters: { layout: 'fullscreen' },
  decorators: [inFrame(1440, 720)],
} satisfies Meta<typeof PreferenceEditor>;

export default meta;
type Story = StoryObj;
type Canvas = Parameters<NonNullable<Story['play']>>[0]['canvas'];

/** Keys are pressed where the reader is: at the texts. */
async function press(canvas: Canvas, keys: string) {
  await canvas.findByRole('group', { name: order.name });
  const text = await canvas.findByRole('region', { name: 'Text of response A' });
  text.focus();
  await userEvent.keyboard(keys);
}

/** Nothing is placed until a person does it; the order shown can be kept in one act. */
export const Four: Story = {
  render: () => <Editor />,
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Keep the order shown' }));
    await expect(canvas.getByRole('button', { name: 'Response A, 1st of 4' })).toBeVisible();
    await userEvent.keyboard('{Control>}z{/Control}');
    await press(canvas, '413');
    await expect(canvas.getByRole('button', { name: 'Response D, 1st of 4' })).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Response B, place it last' })).toBeVisible();
  },
};

export const Pair: Story = {
  render: () => <Editor dataRow={createSampleDataRowOf(2)} />,
  play: async ({ canvas }) => {
    await press(canvas, 'b');
    await userEvent.click(canvas.getByRole('button', { name: 'Response A, place it last' }));
    await expect(canvas.getByRole('button', { name: 'Response B, 1st of 2' })).toBeVisible();
  },
};

/** Two lines of smaller cards. */
export const Ten: Story = {
  render: () => <Editor dataRow={createSampleDataRowOf(10)} ontology={withTies} />,
  play: async ({ canvas }) => {
    await press(canvas, '3=1479=82');
    await expect(canvas.getByRole('button', { name: 'Response I, 4th of 10' })).toBeVisible();
  },
};

/** Those that share a place share its number, and the next one skips: 1st, 2nd, 2nd, 4th. */
export const Ties: Story = {
  render: () => <Editor ontology={withTies} />,
  play: async ({ canvas }) => {
    await press(canvas, '413=2');
    await expect(canvas.getByRole('button', { name: 'Response B, 4th of 4' })).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'A and C are tied, change to better than' }));
    await expect(canvas.getByRole('button', { name: 'Response C, 3rd of 4' })).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'A is better than C, change to tied' }));
  },
};

export const NotRankable: Story = {
  render: () => <Editor ontology={withTies} />,
  play: async ({ canvas }) => {
    await press(canvas, '413');
    // A card’s tools come with its focus.
    canvas.getByRole('button', { name: 'Response C, 3rd of 4' }).focus();
    await userEvent.click(canvas.getByRole('button', { name: 'Response C is not rankable' }));
    await expect(canvas.getByRole('group', { name: 'Not rankable' })).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Rank response C after all' })).toHaveFocus();
  },
};

/** A suggested order is dashed and no answer. */
export const Suggested: Story = {
  render: () => <Editor dataRow={suggested} ontology={withTies} />,
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Use the suggestion' })).toBeVisible();
    await expect(canvas.queryByRole('list', { name: 'Ranking, best first' })).toBeNull();
  },
};

export const SuggestionUsed: Story = {
  render: () => <Editor dataRow={suggested} ontology={withTies} />,
  play: async ({ canvas }) => {
    const use = await canvas.findByRole('button', { name: 'Use the suggestion' });
    use.focus();
    await userEvent.keyboard('{Enter}');
    await expect(canvas.getAllByRole('button', { name: /2nd of 4$/ })).toHaveLength(2);
  },
};

/** Given too early: which ones are not placed yet. */
export const Unfinished: Story = {
  render: () => <Editor ontology={withTies} />,
  play: async ({ canvas }) => {
    await press(canvas, '41{Control>}{Enter}{/Control}');
    await expect(canvas.getByText('2 responses have no place yet.')).toBeVisible();
  },
};

const ranked = createSampleLabel(
  four,
  { order: { ranks: [['r3'], ['r0', 'r2'], ['r1']] } },
  { ontology: withTies },
);

export const ReadOnly: Story = {
  render: () => <Editor ontology={withTies} label={ranked} readOnly />,
  play: async ({ canvas }) => {
    const row = await canvas.findByRole('list', { name: 'Ranking, best first' });
    await expect(row.querySelectorAll('li')).toHaveLength(4);
    await expect(canvas.queryByRole('button', { name: /earlier/ })).toBeNull();
  },
};

/** Beside the texts the cards stand one above the other, and their tools in them. */
export const Panel: Story = {
  render: () => <Editor ontology={besideTexts} />,
  play: async ({ canvas }) => {
    await press(canvas, '413=');
    canvas.getByRole('button', { name: 'Response D, 1st of 4' }).focus();
    await userEvent.click(canvas.getByRole('button', { name: 'Move response D later' }));
    await expect(canvas.getByRole('button', { name: 'Response D, 3rd of 4' })).toBeVisible();
  },
};

export const Narrow: Story = {
  decorators: [inFrame(390, 844)],
  render: () => <Editor ontology={withTies} />,
  play: async ({ canvas }) => {
    await press(canvas, '413=');
    await expect(canvas.getByRole('button', { name: 'Response C, 2nd of 4' })).toBeVisible();
  },
};

/** From right to left the best stands on the right, and the arrow keys go where they point. */
export const RightToLeft: Story = {
  render: () => (
    <div dir="rtl" style={{ blockSize: '100%' }}>
      <Editor ontology={withTies} />
    </div>
  ),
  play: async ({ canvas }) => {
    await press(canvas, '413=');
    canvas.getByRole('button', { name: 'Response D, 1st of 4' }).focus();
    await userEvent.keyboard('{Alt>}{ArrowLeft}{/Alt}');
    await expect(canvas.getByRole('button', { name: 'Response D, 3rd of 4' })).toHaveFocus();
  },
};

/** In a host’s own form, without panels or keys around it. */
export const InOwnForm: Story = {
  parameters: { layout: 'padded' },
  render: () => (
    <Session dataRow={four} ontology={withTies}>
      <ClassificationForm.Root>
        <ClassificationForm.Fields />
      </ClassificationForm.Root>
    </Session>
  ),
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Response C, place it 1st' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Response A, place it 2nd' }));
    await expect(canvas.getByRole('button', { name: 'Response A, 2nd of 4' })).toBeVisible();
  },
};
