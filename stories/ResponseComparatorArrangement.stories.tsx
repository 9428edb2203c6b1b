import { createSampleDataRowOf, sampleOntology } from '@adjudge/core/testing';
import { PreferenceEditor } from '@adjudge/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import { chaptersRow, lengthsRow, revisedRow } from './comparingRows.js';
import { expectToFit, expectWithinReach } from './fitting.js';
import { inFrame } from './inFrame.js';

const meta = {
  title: 'ResponseComparator/Arrangement',
  component: PreferenceEditor,
  parameters: { layout: 'fullscreen' },
  decorators: [inFrame()],
  args: {
    dataRow: revisedRow,
    ontology: sampleOntology,
    annotator: { id: 'annotator-1' },
    onSubmit: fn(),
    onViewChange: fn(),
  },
} satisfies Meta<typeof PreferenceEditor>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Two columns. The line between them is moved by arrow keys or the pointer; Enter or a double click makes halves again. */
export const SideBySide: Story = {
  play: async ({ canvas, args }) => {
    const splitter = canvas.getByRole('separator', { name: 'Width of the responses' });
    splitter.focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    await expect(splitter).toHaveAttribute('aria-valuenow', '54');
    await expect(args.onViewChange).toHaveBeenLastCalledWith(expect.objectContaining({ share: 54 }), {
      reason: 'person',
    });
    await userEvent.keyboard('{Enter}');
    await expect(splitter).toHaveAttribute('aria-valuenow', '50');
  },
};

/** The menu of arrangements: its items say what is chosen, and it stays open for more. */
export const Menu: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Side by side' }));
    // Its items load when the page is idle, or when it is opened before.
    const stacked = await canvas.findByRole('menuitemradio', { name: 'Stacked' }, { timeout: 10_000 });
    await waitFor(() => expect(canvas.getByRole('menuitemradio', { name: 'Side by side' })).toHaveFocus(), {
      timeout: 10_000,
    });
    await userEvent.keyboard('{ArrowDown}');
    await expect(stacked).toHaveFocus();
    await userEvent.keyboard('{End}');
    await expect(canvas.getByRole('menuitemcheckbox', { name: 'Show everything' })).toHaveFocus();
  },
};

export const Stacked: Story = {
  args: { defaultView: { arrangement: 'stacked' } },
  play: async ({ canvas }) => {
    const [a, b] = [
      canvas.getByRole('article', { name: 'Response A' }),
      canvas.getByRole('article', { name: 'Response B' }),
    ];
    await expect(a.getBoundingClientRect().bottom).toBeLessThanOrEqual(b.getBoundingClientRect().top);
  },
};

/** One at a time: tabs, a pill and a key go to the next one. */
export const OneAtATime: Story = {
  args: { defaultView: { arrangement: 'single' } },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('article', { name: 'Response B' })).toBeNull();
    await userEvent.click(canvas.getByRole('button', { name: 'Show response B' }));
    await expect(canvas.getByRole('article', { name: 'Response B' })).toBeVisible();
    await expect(canvas.queryByRole('article', { name: 'Response A' })).toBeNull();
  },
};

/** One response alone; Escape leads back to both. */
export const Alone: Story = {
  play: async ({ canvas }) => {
    const alone = canvas.getByRole('button', { name: 'Read response B alone' });
    await userEvent.click(alone);
    await expect(canvas.queryByRole('article', { name: 'Response A' })).toBeNull();
    await userEvent.keyboard('{Escape}');
    await expect(canvas.getByRole('article', { name: 'Response A' })).toBeVisible();
    await expect(alone).toHaveFocus();
    await userEvent.click(alone);
  },
};

/** Each response cut off after a few lines; all of it is a press away. A short one is left alone. */
export const Shortened: Story = {
  args: { dataRow: lengthsRow, defaultView: { arrangement: 'stacked', collapsedLines: 6 } },
  play: async ({ canvas }) => {
    const buttons = await canvas.findAllByRole('button', { name: /^Show all of response [A-E]$/ });
    await expect(buttons).toHaveLength(4);
    const texts = canvas.getAllByRole('region', { name: /^Text of response [A-E]$/ });
    const measure = () => texts.map(({ clientHeight }) => clientHeight);
    const cut = texts.filter(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 1);
    await expect(cut).toHaveLength(4);
    const short = canvas.getByText('It is the quiet one.').closest('section');
    await expect(texts.filter((text) => !cut.includes(text))).toEqual([short]);
    const panels = canvas.getAllByRole('article', { name: /^Response [A-E]$/ });
    // The next response follows at once: below the text there is room for a button, and for nothing else.
    for (const [index, panel] of panels.entries())
      await expect(panel.getBoundingClientRect().bottom).toBeLessThan(
        (texts[index]?.getBoundingClientRect().bottom ?? 0) + 60,
      );
    const before = measure();
    const [first] = buttons as [HTMLElement];
    await expect(first).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(first);
    await expect(first).toHaveAccessibleName(/^Show less of response/);
    await expect(first).toHaveAttribute('aria-expanded', 'true');
    const opened = texts.findIndex(({ id }) => id === first.getAttribute('aria-controls'));
    await waitFor(() => expect(measure()[opened]).toBeGreaterThan((before[opened] ?? 0) * 2));
    await expect(measure().filter((height, index) => height !== before[index])).toHaveLength(1);
    await expect(canvas.getAllByRole('button', { name: /^Show all of response/ })).toHaveLength(3);
  },
};

export const ShortenedPair: Story = {
  args: { defaultView: { collapsedLines: 8 } },
  play: async ({ canvas }) => {
    const whole = await canvas.findByRole('button', { name: 'Show all of response A' });
    const text = canvas.getByRole('region', { name: 'Text of response A' });
    const height = text.clientHeight;
    await userEvent.click(whole);
    await waitFor(() => expect(text.clientHeight).toBeGreaterThan(height));
    await userEvent.click(canvas.getByRole('button', { name: 'Show less of response A' }));
  },
};

/** They scroll as a row, and the form stays. */
export const Ten: Story = {
  args: { dataRow: createSampleDataRowOf(10) },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('region', { name: /^Text of response [A-J]$/ })).toHaveLength(10);
    const last = canvas.getByRole('region', { name: 'Text of response J' });
    last.focus();
    await waitFor(() => expect(last.getBoundingClientRect().right).toBeLessThanOrEqual(innerWidth));
    await expect(canvas.getByRole('button', { name: /left|Submit/ })).toBeVisible();
  },
};

export const Narrow: Story = {
  decorators: [inFrame(390, 844)],
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'View' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Side by side' }));
    await expect(canvas.getByRole('menuitemcheckbox', { name: /^Scroll together/ })).toBeVisible();
  },
};

/** One response at a time, its tabs above it; the next one is also at the thumb. */
export const Narrowest: Story = {
  decorators: [inFrame(320, 640)],
  play: async ({ canvas }) => {
    const editor = canvas.getByRole('region', { name: 'Preference editor' });
    await expectToFit(editor);
    const tabs = within(canvas.getByRole('radiogroup', { name: 'Response shown' }));
    await expect(tabs.getByRole('radio', { name: 'Response A' })).toBeChecked();
    const thumb = canvas.getByRole('button', { name: 'Show response B' });
    await expectWithinReach(thumb, editor);
    await userEvent.click(thumb);
    await expect(tabs.getByRole('radio', { name: 'Response B' })).toBeChecked();
    await userEvent.click(tabs.getByRole('radio', { name: 'Response A' }));
    await expect(canvas.getAllByRole('article', { name: /^Response/ })).toEqual([
      canvas.getByRole('article', { name: 'Response A' }),
    ]);
    await userEvent.click(canvas.getByRole('button', { name: 'View' }));
    await expectToFit(editor);
    for (const name of [/^Differences/, 'Undo', 'Side by side']) {
      await expectWithinReach(canvas.getByRole('button', { name }), editor);
    }
  },
};

/** Two texts of different lengths scroll together, chapter by chapter. */
export const ScrollingTogether: Story = {
  args: { dataRow: chaptersRow, defaultView: { isScrollingTogether: true } },
  play: async ({ canvas }) => {
    const [one, other] = ['A', 'B'].map((letter) =>
      canvas.getByRole('region', { name: `Text of response ${letter}` }),
    ) as [HTMLElement, HTMLElement];
    await waitFor(() => expect(one.scrollHeight).toBeGreaterThan(one.clientHeight * 1.5));
    await waitFor(async () => {
      one.dispatchEvent(new WheelEvent('wheel', { bubbles: true }));
      one.scrollTop += 40;
      await expect(other.scrollTop).toBeGreaterThan(0);
    });
  },
};

/** How much of each response was read is known, and can be asked for: Submit says what is missing, and goes there. */
export const ReadingRequired: Story = {
  args: { dataRow: chaptersRow, requireReading: true },
  play: async ({ canvas, args }) => {
    await userEvent.keyboard('{Tab}');
    await userEvent.click(canvas.getByRole('radio', { name: 'Response A' }));
    await userEvent.type(canvas.getByRole('textbox'), 'It is shorter.');
    await userEvent.click(await canvas.findByRole('button', { name: /is not read/ }));
    await expect(args.onSubmit).not.toHaveBeenCalled();
    await expect(document.activeElement).toHaveAccessibleName(/^Text of response/);
    for (const name of ['Text of response A', 'Text of response B']) {
      const text = canvas.getByRole('region', { name });
      text.scrollTop = text.scrollHeight;
    }
    await userEvent.click(await canvas.findByRole('button', { name: /^Submit/ }));
    await waitFor(() => expect(args.onSubmit).toHaveBeenCalledOnce());
  },
};

/** What a response is made of, on demand. */
export const Statistics: Story = {
  play: async ({ canvas }) => {
    const [words] = canvas.getAllByRole('button', { name: /words$/ });
    if (words === undefined) throw new Error('no word count');
    await userEvent.click(words);
    await expect(canvas.getByText('Reading time')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect(canvas.queryByText('Reading time')).toBeNull();
    await userEvent.click(words);
  },
};
