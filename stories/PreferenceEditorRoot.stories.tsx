import { selectProgress } from '@adjudge/core';
import { sampleOntology } from '@adjudge/core/testing';
import {
  ClassificationForm,
  ConversationThread,
  DefaultLayout,
  PreferenceEditorRoot,
  ResponseComparator,
  useAnswer,
  usePreferenceSession,
} from '@adjudge/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import { inFrame } from './inFrame.js';
import { codeRow } from './rows.js';

const meta = {
  component: PreferenceEditorRoot,
  parameters: { layout: 'fullscreen' },
  decorators: [inFrame(undefined, 760)],
  args: { dataRow: codeRow, ontology: sampleOntology, annotator: { id: 'annotator-1' }, onSubmit: fn() },
} satisfies Meta<typeof PreferenceEditorRoot>;

export default meta;
type Story = StoryObj<typeof meta>;

/** What `PreferenceEditor` is: the root with the usual layout in it. */
export const WithDefaultLayout: Story = {
  args: { children: <DefaultLayout /> },
  play: async ({ canvas, args }) => {
    await expect(canvas.getByRole('complementary', { name: 'Conversation' })).toBeVisible();
    const responses = within(canvas.getByRole('region', { name: 'Responses' }));
    await expect(responses.getAllByRole('article', { name: /^Response [AB]$/ })).toHaveLength(2);
    const form = within(canvas.getByRole('form', { name: 'Your answers' }));
    await userEvent.click(form.getByRole('radio', { name: 'Response A' }));
    await userEvent.type(form.getByRole('textbox'), 'It finds the leak.');
    await userEvent.click(form.getByRole('button', { name: /^Submit/ }));
    await waitFor(() => expect(args.onSubmit).toHaveBeenCalledOnce());
  },
};

function Left() {
  const { left } = usePreferenceSession(selectProgress);
  return <p role="status">{`${left} to go`}</p>;
}

function TieButton() {
  const { answer, setAnswer } = useAnswer('best');
  return (
    <button type="button" aria-pressed={answer === 'tie'} onClick={() => setAnswer('tie')}>
      Call it a tie
    </button>
  );
}

/** The host’s own arrangement of the same parts, with controls of its own between them. */
export const OwnLayout: Story = {
  args: {
    children: (
      <>
        <ResponseComparator.Root />
        <Left />
        <TieButton />
        <ClassificationForm.Root />
        <details>
          <summary>Conversation</summary>
          <ConversationThread.Messages />
        </details>
      </>
    ),
  },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Call it a tie' }));
    await expect(canvas.getByRole('radio', { name: 'Tie' })).toBeChecked();
    await expect(canvas.getByText('1 to go')).toBeVisible();
  },
};
