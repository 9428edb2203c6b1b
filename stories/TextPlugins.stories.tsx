import { createSampleDataRow, sampleOntology } from '@adjudge/core/testing';
import { PreferenceEditor } from '@adjudge/react';
import { createTextPlugins } from '@adjudge/react/text-plugins';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, within } from 'storybook/test';

interface TreeNode {
  type: string;
  value?: string;
  children?: TreeNode[];
}

const emoji: Readonly<Record<string, string>> = { ':check:': '✅', ':warning:': '⚠️' };

function remarkEmoji() {
  const read = (node: TreeNode): void => {
    if (node.type === 'text') node.value = node.value?.replace(/:\w+:/g, (name) => emoji[name] ?? name) ?? '';
    node.children?.forEach(read);
  };
  return read;
}

function remarkBroken() {
  return (tree: TreeNode): void => {
    if (JSON.stringify(tree).includes('a trap')) throw new Error('The plugin cannot read this.');
  };
}

const row = createSampleDataRow();
const [first, second] = ['Rinse the filter :check: and let it dry.', '**Walk** into a trap. :warning:'];
const dataRow = {
  ...row,
  comparisons: row.comparisons.map((comparison) => ({
    ...comparison,
    responses: comparison.responses.map((response, index) => ({
      ...response,
      content: index === 0 ? first : second,
    })),
  })),
};

const meta: Meta<typeof PreferenceEditor> = {
  title: 'Message content/Plugins',
  component: PreferenceEditor,
  args: { dataRow, ontology: sampleOntology, annotator: { id: 'annotator-1' }, onSubmit: fn() },
};

export default meta;
type Story = StoryObj<typeof PreferenceEditor>;

/** A plugin of the host writes emoji that models name. */
export const Emoji: Story = {
  args: { textPlugins: createTextPlugins({ remarkPlugins: [remarkEmoji] }) },
  play: async ({ canvasElement }) => {
    await expect(await within(canvasElement).findByText('Rinse the filter ✅ and let it dry.')).toBeVisible();
    await expect(within(canvasElement).getByText(/into a trap\. ⚠️/)).toBeVisible();
  },
};

/** A plugin that throws: its text is shown raw, the other one as ever. */
export const Throwing: Story = {
  args: { textPlugins: createTextPlugins({ remarkPlugins: [remarkBroken, remarkEmoji] }) },
  beforeEach: () => {
    // React says on the console that the boundary caught something; here it is meant to.
    const { error } = console;
    console.error = () => {};
    return () => {
      console.error = error;
    };
  },
  play: async ({ canvasElement }) => {
    await expect(await within(canvasElement).findByText('This response could not be shown.')).toBeVisible();
    await expect(within(canvasElement).getByText('**Walk** into a trap. :warning:')).toBeVisible();
    await expect(within(canvasElement).getByText('Rinse the filter ✅ and let it dry.')).toBeVisible();
  },
};
