import { applyOptionBindings } from '@adjudge/core';
import { createSampleDataRow, createSampleDataRowOf, sampleOntology } from '@adjudge/core/testing';
import { ClassificationForm, PreferenceEditor } from '@adjudge/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { inFrame } from './inFrame.js';
import { Session } from './parts.js';
import { asking, suggesting } from './questions.js';

const option = (label: string, index: number) => ({ id: `o${index}`, label });
const faults = {
  id: 'faults',
  kind: 'checklist',
  name: 'What is wrong with it?',
  options: ['A wrong fact', 'Misses the question', 'Too long to be useful', 'The tone'].map(option),
};
const quote = { id: 'quote', kind: 'text', name: 'Quote the wrong claim', required: true };
const nested = {
  ...faults,
  options: faults.options.map((one) => (one.id === 'o0' ? { ...one, classifications: [quote] } : one)),
};
const acceptable = {
  id: 'acceptable',
  kind: 'checklist',
  name: 'Which responses are acceptable?',
  options: ['Response A', 'Response B', 'Response C', 'None of them'].map(option),
};
const policies = {
  ...faults,
  name: 'Which rules does it break?',
  uiMode: 'searchable',
  minChoices: 1,
  maxChoices: 3,
  options: Array.from({ length: 500 }, (_, index) =>
    option(`§ ${index + 1} ${index % 7 ? 'Conduct' : 'Médical advice'}`, index),
  ),
};

const inForm = (question: object, dataRow = createSampleDataRow()) => (
  <Session dataRow={dataRow} ontology={asking(question)}>
    <ClassificationForm.Root />
  </Session>
);
const bound = applyOptionBindings(asking(acceptable), createSampleDataRowOf(3)).row;

/** Any number of several options. */
const meta = {
  title: 'Fields/Checklist',
  parameters: { layout: 'padded' },
  render: () => inForm(faults),
} satisfies Meta;

export default meta;
type Story = StoryObj<typeof meta>;

/** Space and Enter choose; the form is never submitted by a checkbox. */
export const Default: Story = {
  play: async ({ canvas }) => {
    canvas.getByRole('checkbox', { name: 'The tone' }).focus();
    await userEvent.keyboard('{Enter}');
    await expect(canvas.getByRole('checkbox', { name: 'The tone' })).toBeChecked();
  },
};

export const Hotkeys: Story = {
  render: () => inForm({ ...faults, uiMode: 'hotkey' }),
  play: async ({ canvas }) => {
    canvas.getByRole('checkbox', { name: 'The tone' }).focus();
    await userEvent.keyboard('13');
    await expect(canvas.getByRole('checkbox', { name: 'A wrong fact' })).toBeChecked();
    await expect(canvas.getByRole('checkbox', { name: 'Too long to be useful' })).toBeChecked();
  },
};

/** How many are chosen of how many; a limit that is passed is said at once. */
export const Limits: Story = {
  render: () => inForm({ ...faults, minChoices: 1, maxChoices: 2 }),
  play: async ({ canvas }) => {
    await expect(canvas.getByText('choose 1 to 2')).toBeVisible();
    for (const box of canvas.getAllByRole('checkbox').slice(0, 3)) await userEvent.click(box);
    await expect(canvas.getByText('3 of 2 chosen', { selector: '[data-adj="field-note"]' })).toBeVisible();
    await expect(canvas.getByText('Choose at most 2.')).toBeVisible();
  },
};

/** Options that mean responses show their letters, in the order of the panels. */
export const AboutResponses: Story = {
  parameters: { layout: 'fullscreen' },
  decorators: [inFrame()],
  render: () => (
    <PreferenceEditor
      dataRow={bound}
      ontology={asking(acceptable)}
      annotator={{ id: 'annotator-1' }}
      onSubmit={() => {}}
    />
  ),
  play: async ({ canvas }) => {
    const group = within(canvas.getByRole('group', { name: 'Which responses are acceptable?' }));
    const names = group.getAllByRole('checkbox').map((one) => one.getAttribute('aria-label'));
    await expect(names).toEqual(['Response A', 'Response B', 'Response C', 'None of them']);
  },
};

/** What is chosen stays above the search, each with the way to take it out. */
export const Searchable: Story = {
  render: () => inForm(policies),
  play: async ({ canvas }) => {
    const search = canvas.getByRole('combobox', { name: 'Which rules does it break?' });
    await userEvent.type(search, 'medical{Enter}{ArrowDown}{Enter}');
    await expect(canvas.getAllByRole('button', { name: /Remove/ })).toHaveLength(2);
    await expect(canvas.getByText('2 of 3 chosen', { selector: '[data-adj="field-note"]' })).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect(search).toHaveValue('');
  },
};

/** Each proposed option is dashed until it is chosen; nested questions follow their option. */
export const Suggested: Story = {
  render: () => {
    const row = suggesting('faults', ['o0', 'o3']);
    const text = {
      classificationId: 'quote',
      target: { type: 'row' as const },
      answer: '62 dB',
      source: 'judge-3',
    };
    return inForm(nested, { ...row, prelabels: [...(row.prelabels ?? []), text] });
  },
  play: async ({ canvas }) => {
    const fact = canvas.getByRole('checkbox', { name: 'A wrong fact' });
    await expect(fact).toHaveAccessibleDescription(/Suggested by judge-3 · 82 %/);
    await userEvent.click(fact);
    await expect(canvas.getByText('62 dB')).toBeVisible();
    await userEvent.click(
      canvas.getAllByRole('button', { name: 'Use the suggestion' }).at(-1) as HTMLElement,
    );
    await expect(canvas.getByRole('textbox', { name: 'Quote the wrong claim' })).toHaveValue('62 dB');
  },
};

const about = { id: 'about', kind: 'text', name: 'What is it about?' };
const suggestedAll = () => {
  const row = suggesting('faults', ['o0', 'o3']);
  const target = { type: 'row' as const };
  const texts = ['quote', 'about'].map((classificationId) => ({
    classificationId,
    target,
    answer: 'A vacuum’s noise.',
    source: 'judge-3',
  }));
  return { ...row, prelabels: [...(row.prelabels ?? []), ...texts] };
};

/** Everything proposed is taken over by one press or key, nested questions too, and taken back by one undo. */
export const SuggestionsBar: Story = {
  parameters: { layout: 'fullscreen' },
  decorators: [inFrame()],
  render: () => (
    <PreferenceEditor
      dataRow={suggestedAll()}
      ontology={asking(nested, about)}
      annotator={{ id: 'annotator-1' }}
      onSubmit={() => {}}
    />
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByText('2 suggestions from judge-3')).toBeVisible();
    canvas.getByRole('checkbox', { name: 'The tone' }).focus();
    await userEvent.keyboard('y');
    await expect(canvas.getByRole('textbox', { name: 'Quote the wrong claim' })).toHaveValue(
      'A vacuum’s noise.',
    );
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect(canvas.getByText('2 suggestions from judge-3')).toBeVisible();
  },
};

/** In the dock it floats above the keys, so that nothing is pushed. */
export const SuggestionsBarInDock: Story = {
  parameters: { layout: 'fullscreen' },
  decorators: [inFrame()],
  render: () => {
    const target = { type: 'row' as const };
    const prelabels = [
      { classificationId: 'best', target, answer: 'b', source: 'judge-3', confidence: 0.82 },
      { classificationId: 'reason', target, answer: 'It names the noise level.', source: 'judge-3' },
    ];
    return (
      <PreferenceEditor
        dataRow={createSampleDataRow({ prelabels })}
        ontology={sampleOntology}
        annotator={{ id: 'annotator-1' }}
        onSubmit={() => {}}
      />
    );
  },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Use all' }));
    await expect(canvas.getByRole('button', { name: /Submit/ })).toHaveFocus();
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect(canvas.getByRole('button', { name: 'Use all' })).toBeVisible();
  },
};

/** Each box stands where reading starts, before its name. */
export const RightToLeft: Story = {
  render: () => (
    <div dir="rtl">
      {inForm({
        id: 'faults',
        kind: 'checklist',
        name: 'ما الخطأ في الإجابة؟',
        options: [
          { id: 'fact', label: 'معلومة خاطئة' },
          { id: 'tone', label: 'النبرة' },
        ],
      })}
    </div>
  ),
  play: async ({ canvas }) => {
    const box = await canvas.findByRole('checkbox', { name: 'معلومة خاطئة' });
    const name = canvas.getByText('معلومة خاطئة');
    await expect(box.getBoundingClientRect().left).toBeGreaterThan(name.getBoundingClientRect().left);
    await userEvent.click(box);
    await userEvent.tab();
    await userEvent.keyboard(' ');
    await expect(canvas.getAllByRole('checkbox', { checked: true })).toHaveLength(2);
  },
};
