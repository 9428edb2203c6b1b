import { applyOptionBindings, defineOntology, type Label } from '@adjudge/core';
import { PreferenceEditor } from '@adjudge/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, type Mock, userEvent, waitFor, within } from 'storybook/test';
import { inFrame } from './inFrame.js';

const ontology = defineOntology({
  id: 'streamed',
  version: 1,
  name: 'Streamed',
  classifications: [
    {
      id: 'best',
      kind: 'radio',
      name: 'Which response is better?',
      required: true,
      options: [
        { id: 'a', label: 'Response A' },
        { id: 'b', label: 'Response B' },
      ],
    },
  ],
});

const answer = `## Descaling a kettle

Fill it **half** with water and half with white vinegar.

1. Bring it to the boil.
2. Leave it for 30 minutes.
3. Rinse it twice.

\`\`\`text
500 ml water + 500 ml vinegar
\`\`\`
`;

/** Gives a text word by word, as a model does. */
async function* write(text: string, then?: 'wait' | 'fail'): AsyncGenerator<string> {
  for (const word of text.match(/\S+\s*/g) ?? []) {
    await new Promise((resolve) => setTimeout(resolve, 5));
    yield word;
  }
  if (then === 'fail') throw new Error('The connection was lost.');
  if (then === 'wait') await new Promise(() => undefined);
}

const { row } = applyOptionBindings(ontology, {
  id: 'kettle',
  messages: [{ id: 'm0', role: 'user', content: 'How do I descale a kettle?' }],
  comparisons: [
    {
      id: 'c0',
      responses: [
        { id: 'r0', content: 'Boil vinegar in it, wait half an hour, and rinse.' },
        { id: 'r1', content: '' },
      ],
    },
  ],
});

/** Responses that are written while they are read: `streams` gives their texts by response id. */
const meta = {
  title: 'Editor/Streaming',
  component: PreferenceEditor,
  parameters: { layout: 'fullscreen' },
  decorators: [inFrame()],
  args: { dataRow: row, ontology, annotator: { id: 'annotator-1' }, onSubmit: fn() },
} satisfies Meta<typeof PreferenceEditor>;

export default meta;
type Story = StoryObj<typeof meta>;

// A stream can be read once: each visit of a story makes its own.
const withStream = (then?: 'wait' | 'fail') => () => ({ streams: { r1: write(answer, then) } });
const draw = (props: Parameters<typeof PreferenceEditor>[0], streams: object) => (
  <PreferenceEditor {...props} {...streams} />
);

/** What comes is drawn as it comes; when it is whole, that is said, and the label can be given. */
export const UntilTheEnd: Story = {
  loaders: [withStream()],
  render: (props, { loaded }) => draw(props as Parameters<typeof PreferenceEditor>[0], loaded),
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    await userEvent.click((await canvas.findAllByRole('radio', { name: /^Response B/ }))[0] as HTMLElement);
    await waitFor(() => expect(canvas.getByText('500 ml water + 500 ml vinegar')).toBeVisible(), {
      timeout: 10_000,
    });
    await userEvent.click(await canvas.findByRole('button', { name: /^Submit/ }, { timeout: 10_000 }));
    await waitFor(() => expect(args.onSubmit).toHaveBeenCalled());
  },
};

/** Answers can be given meanwhile; Submit says what it waits for, and pressing it goes there. */
export const StillBeingWritten: Story = {
  loaders: [withStream('wait')],
  render: (props, { loaded }) => draw(props as Parameters<typeof PreferenceEditor>[0], loaded),
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    await userEvent.click((await canvas.findAllByRole('radio', { name: /^Response A/ }))[0] as HTMLElement);
    await userEvent.click(await canvas.findByRole('button', { name: /is still written/ }));
    await expect(args.onSubmit).not.toHaveBeenCalled();
    await expect(canvas.getByRole('region', { busy: true })).toHaveFocus();
  },
};

/** With `allowsEarlySubmit` the label can be given before the end; it says how much of the text was judged. */
export const GivenBeforeTheEnd: Story = {
  args: { allowsEarlySubmit: true },
  loaders: [withStream('wait')],
  render: (props, { loaded }) => draw(props as Parameters<typeof PreferenceEditor>[0], loaded),
  play: async ({ canvas, args }) => {
    await expect(await canvas.findByText('Rinse it twice.', {}, { timeout: 10_000 })).toBeVisible();
    const [response] = canvas.getAllByRole('radio', { name: /^Response B/ });
    if (response === undefined) throw new Error('The form does not ask about response B.');
    await userEvent.click(response);
    // More may come: nothing has ended.
    await expect(canvas.getByRole('region', { name: 'Text of response B', busy: true })).toBeVisible();
    await expect(canvas.queryByRole('button', { name: /is still written/ })).toBeNull();
    await userEvent.click(canvas.getByRole('button', { name: /^Submit/ }));
    await waitFor(() => expect(args.onSubmit).toHaveBeenCalledOnce());
    const [label] = (args.onSubmit as Mock<(label: Label) => void>).mock.lastCall ?? [];
    const judged = label?.judgedLength?.r1 ?? 0;
    await expect(judged).toBeGreaterThanOrEqual(answer.indexOf(' twice.'));
    await expect(judged).toBeLessThanOrEqual(answer.length);
  },
};

/** A stream that throws: what came stays, and can be judged. */
export const BrokenOff: Story = {
  loaders: [withStream('fail')],
  render: (props, { loaded }) => draw(props as Parameters<typeof PreferenceEditor>[0], loaded),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(await canvas.findByText('The text broke off here.', {}, { timeout: 10_000 })).toBeVisible();
    await expect(canvas.getByText('Rinse it twice.')).toBeVisible();
  },
};
