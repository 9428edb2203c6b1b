import { createMemoryDraftStorage } from '@adjudge/core';
import {
  createSampleDataRow,
  createSampleDataRowOf,
  createSampleLabel,
  sampleLongOntology,
  sampleOntology,
} from '@adjudge/core/testing';
import { PreferenceEditor, type PreferenceEditorProps } from '@adjudge/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor, within } from 'storybook/test';
import { longFormRow } from './parts.js';
import { codeRow, hostileRow, longRow, rightToLeftRow, suggestedRow, turnsRow } from './rows.js';

type State = Partial<PreferenceEditorProps>;

type Shown = ReturnType<typeof within>;

const form = (shown: Shown) => within(shown.getByRole('form', { name: 'Your answers' }));
const responses = (shown: Shown) =>
  shown
    .getAllByRole('article', { hidden: true })
    .filter(({ dataset }: HTMLElement) => dataset.letter !== undefined);

/** What each state is told by: at any width, so that what a narrow box hides may be hidden. */
const signs = {
  'As it opens': (shown) => expect(shown.getByRole('button', { name: /^2 answers left/ })).toBeEnabled(),
  'A suggestion': (shown) => expect(suggested(shown, 'Suggested')).not.toBeChecked(),
  'Filled in': (shown) => expect(suggested(shown, 'Prefilled')).toBeChecked(),
  Answered: (shown) => expect(shown.getByRole('button', { name: /^Submit again/ })).toBeEnabled(),
  'Read only': async (shown) => {
    await expect(form(shown).getByRole('textbox')).toHaveAttribute('readonly');
    await expect(shown.queryByRole('button', { name: /^Submit/ })).toBeNull();
  },
  Disabled: (shown) => expect(form(shown).getByRole('textbox')).toBeDisabled(),
  'Models named': (shown) => expect(shown.getAllByText(/, temperature 0/)).toHaveLength(2),
  'Three responses': (shown) => expect(responses(shown)).toHaveLength(3),
  'Ten responses': (shown) => expect(responses(shown)).toHaveLength(10),
  'Many questions': (shown) =>
    expect(shown.getByRole('checkbox', { name: 'Too long to be useful' })).not.toBeChecked(),
  Raw: (shown) => expect(shown.getByRole('radio', { name: 'Raw', hidden: true })).toBeChecked(),
  'Hostile, raw': (shown) => expect(shown.getByText(/!\[a beacon\]\(https:/)).toBeInTheDocument(),
  Hostile: (shown) =>
    expect(shown.getByRole('button', { name: /^Image: a beacon/, hidden: true })).toBeInTheDocument(),
  Long: (shown) =>
    expect(shown.getByText('What stands in chapter 1 is', { exact: false })).toBeInTheDocument(),
  'Right to left': (shown) =>
    expect(getComputedStyle(shown.getByText('المكتبة مفتوحة اليوم.')).direction).toBe('rtl'),
  'Several turns': (shown) => expect(shown.getByText('2 replies were compared here')).toBeInTheDocument(),
  'Nothing to compare': (shown) =>
    expect(shown.getByRole('heading', { name: 'Nothing to compare', level: 2 })).toBeVisible(),
  'No conversation': (shown) =>
    expect(shown.getAllByText(/^This row has no conversation/)[0]).toBeInTheDocument(),
  'Looking for the draft': (shown) =>
    expect(shown.getByRole('status')).toHaveTextContent('Looking for your draft'),
  'Draft unreadable': (shown) => expect(shown.getByRole('button', { name: 'Start anew' })).toBeVisible(),
} satisfies Readonly<Record<string, (shown: Shown) => void | Promise<void>>>;

function suggested(shown: Shown, word: string): HTMLElement {
  return form(shown).getByRole('radio', { description: new RegExp(word) });
}

const states: Readonly<Record<keyof typeof signs, State>> = {
  'As it opens': {},
  'A suggestion': { dataRow: suggestedRow },
  'Filled in': { dataRow: suggestedRow, prelabelMode: 'prefill' },
  Answered: { label: createSampleLabel(codeRow, { best: 'a', reason: 'It finds the leak.' }) },
  'Read only': {
    label: createSampleLabel(codeRow, { best: 'a', reason: 'It finds the leak.' }),
    readOnly: true,
  },
  Disabled: { disabled: true },
  'Models named': { dataRow: createSampleDataRow(), blind: false },
  'Three responses': { dataRow: createSampleDataRowOf(3) },
  'Ten responses': { dataRow: createSampleDataRowOf(10) },
  'Many questions': { dataRow: longFormRow, ontology: sampleLongOntology },
  Raw: { defaultContentMode: 'raw' },
  'Hostile, raw': { dataRow: hostileRow, defaultContentMode: 'raw' },
  Hostile: { dataRow: hostileRow },
  Long: { dataRow: longRow },
  'Right to left': { dataRow: rightToLeftRow },
  'Several turns': { dataRow: turnsRow },
  'Nothing to compare': { dataRow: createSampleDataRow({ comparisons: [] }) },
  'No conversation': { dataRow: createSampleDataRow({ messages: [] }) },
  'Looking for the draft': {
    draftStorage: { ...createMemoryDraftStorage(), read: () => new Promise(() => {}) },
  },
  'Draft unreadable': { draftStorage: { ...createMemoryDraftStorage(), read: () => 'not a draft' } },
};

function Frames({ width, height }: { width: number; height: number }) {
  const grid = {
    display: 'grid',
    gap: 32,
    padding: 24,
    gridTemplateColumns: `repeat(auto-fill, minmax(min(${width}px, 100%), 1fr))`,
  };
  return (
    <main style={grid}>
      {Object.entries(states).map(([name, state]) => (
        <section key={name} aria-label={name}>
          <h1 style={{ font: '600 13px/20px system-ui', margin: '0 0 8px' }}>{name}</h1>
          <div style={{ inlineSize: width, maxInlineSize: '100%', blockSize: height, overflow: 'hidden' }}>
            <PreferenceEditor
              dataRow={codeRow}
              ontology={sampleOntology}
              annotator={{ id: 'annotator-1' }}
              translations={{ editorLabel: `Preference editor, ${name}` }}
              onSubmit={() => {}}
              onSkip={() => {}}
              onFlag={() => {}}
              {...state}
            />
          </div>
        </section>
      ))}
    </main>
  );
}

/** Every state beside every other, for looking at. Change colours and direction in the toolbar. */
const meta = {
  title: 'AllStates',
  component: Frames,
  parameters: {
    layout: 'fullscreen',
    // Twenty editors on one page have the same landmarks twenty times; a host shows one.
    a11y: { options: { rules: { 'landmark-unique': { enabled: false } } } },
  },
} satisfies Meta<typeof Frames>;

export default meta;

type Story = StoryObj<typeof meta>;

/** Each state is there under its name, is what its name says, and leads nowhere sideways. */
async function expectAllStates(page: HTMLElement): Promise<void> {
  await expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth);
  const sections = within(page)
    .getAllByRole('heading', { level: 1 })
    .map((one) => one.parentElement);
  await expect(sections.map((section) => section?.ariaLabel)).toEqual(Object.keys(signs));
  for (const [index, sign] of Object.values(signs).entries()) {
    const section = sections[index] as HTMLElement;
    await waitFor(() => sign(within(section)));
    const editor = section.querySelector('[data-adj="preference-editor"]') as HTMLElement;
    await expect(editor.scrollWidth).toBeLessThanOrEqual(editor.clientWidth);
  }
}

/** How many panels, and whether the conversation, stand in the first editor. */
function look(page: HTMLElement) {
  const first = within(within(page).getAllByRole('heading', { level: 1 })[0]?.parentElement as HTMLElement);
  return {
    panels: first.getAllByRole('article', { name: /^Response/ }).length,
    hasConversation: first.queryByRole('complementary', { name: 'Conversation' }) !== null,
  };
}

/** Conversation, responses and form beside and below each other. */
export const Wide: Story = {
  args: { width: 1180, height: 640 },
  play: async ({ canvasElement }) => {
    await expectAllStates(canvasElement);
    await expect(look(canvasElement)).toEqual({ panels: 2, hasConversation: true });
  },
};

/** The conversation is a strip above the responses. */
export const Middle: Story = {
  args: { width: 800, height: 600 },
  play: async ({ canvasElement }) => {
    await expectAllStates(canvasElement);
    await expect(look(canvasElement)).toEqual({ panels: 2, hasConversation: false });
  },
};

/** One response at a time. */
export const Narrow: Story = {
  args: { width: 360, height: 640 },
  play: async ({ canvasElement }) => {
    await expectAllStates(canvasElement);
    await expect(look(canvasElement)).toEqual({ panels: 1, hasConversation: false });
  },
};
