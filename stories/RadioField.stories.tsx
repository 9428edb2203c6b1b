import { createSampleDataRow } from '@adjudge/core/testing';
import { ClassificationForm } from '@adjudge/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { Session } from './parts.js';
import { asking, suggesting } from './questions.js';

const option = (label: string, index: number) => ({ id: `o${index}`, label });
const harm = {
  id: 'harm',
  kind: 'radio',
  name: 'What could it harm?',
  options: ['Nothing', 'The person’s health', 'Their money', 'Somebody else'].map(option),
};
const agreement = {
  id: 'agree',
  kind: 'radio',
  name: 'It answers what was asked.',
  isLikertScale: true,
  options: ['Strongly disagree', 'Disagree', 'Neither', 'Agree', 'Strongly agree'].map(option),
};
const regions = ['North', 'South', 'East', 'West', 'Central'];
const crops = ['apples', 'barley', 'coffee', 'maize', 'olives', 'potatoes', 'rice', 'tea', 'wheat', 'wine'];
const topics = regions.flatMap((region) =>
  crops.flatMap((crop) => Array.from({ length: 10 }, (_, year) => `${region}, ${crop}, ${2015 + year}`)),
);
const topic = {
  id: 'topic',
  kind: 'radio',
  name: 'Which report is it about?',
  uiMode: 'searchable',
  options: topics.map(option),
};

const inForm = (question: object, dataRow = createSampleDataRow()) => (
  <Session dataRow={dataRow} ontology={asking(question)}>
    <ClassificationForm.Root />
  </Session>
);

/** Exactly one of several options: a column, a scale, keys, or a list that is searched. */
const meta = {
  title: 'Fields/Radio',
  parameters: { layout: 'padded' },
  render: () => inForm(harm),
} satisfies Meta;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByText('Their money'));
    await expect(canvas.getByRole('radio', { name: 'Their money' })).toBeChecked();
  },
};

/** Each option has a digit, while the focus is in the question. */
export const Hotkeys: Story = {
  render: () => inForm({ ...harm, uiMode: 'hotkey' }),
  play: async ({ canvas }) => {
    canvas.getByRole('radio', { name: 'Nothing' }).focus();
    await userEvent.keyboard('3');
    await expect(canvas.getByRole('radio', { name: 'Their money' })).toBeChecked();
    await expect(canvas.getByRole('radio', { name: 'Their money' })).toHaveFocus();
  },
};

/** The points of a scale are joined; in a narrow box they stand as a column. */
export const Scale: Story = {
  render: () => inForm(agreement),
  play: async ({ canvas }) => {
    const scale = within(canvas.getByRole('radiogroup', { name: 'It answers what was asked.' }));
    await userEvent.click(scale.getByRole('radio', { name: 'Agree' }));
    await userEvent.keyboard('{ArrowRight}');
    await expect(scale.getByRole('radio', { name: 'Strongly agree' })).toBeChecked();
  },
};

/** The start of the line is where reading starts. */
export const ScaleRightToLeft: Story = {
  render: () => (
    <div dir="rtl">
      {inForm({
        ...agreement,
        name: 'الإجابة مناسبة',
        options: ['لا أوافق بشدة', 'لا أوافق', 'محايد', 'أوافق', 'أوافق بشدة'].map(option),
      })}
    </div>
  ),
  play: async ({ canvas }) => {
    const points = canvas.getAllByRole('radio');
    const places = points.map((point) => point.getBoundingClientRect().x);
    await expect(places).toEqual([...places].sort((a, b) => b - a));
    points[0]?.focus();
    await userEvent.keyboard('{ArrowLeft}');
    await expect(canvas.getByRole('radio', { name: 'لا أوافق' })).toBeChecked();
  },
};

export const ScaleNarrow: Story = {
  render: () => <div style={{ inlineSize: 280 }}>{inForm(agreement)}</div>,
  play: async ({ canvas }) => {
    const rows = canvas.getAllByRole('radio').map((point) => point.getBoundingClientRect().y);
    await expect(new Set(rows).size).toBe(5);
  },
};

/** Five hundred options: as many as can be read are drawn, and a few letters find the one that is meant. */
export const Searchable: Story = {
  render: () => inForm(topic),
  play: async ({ canvas }) => {
    const search = canvas.getByRole('combobox', { name: 'Which report is it about?' });
    await expect(canvas.getAllByRole('option')).toHaveLength(50);
    await userEvent.type(search, 'east 2019 ri{Enter}');
    await expect(canvas.getByRole('button', { name: 'Remove East, rice, 2019' })).toBeVisible();
  },
};

/** A suggestion stands first, so that it need not be looked for. */
export const SearchableSuggested: Story = {
  render: () => inForm(topic, suggesting('topic', 'o321')),
  play: async ({ canvas }) => {
    const [first] = canvas.getAllByRole('option');
    await expect(first).toHaveAccessibleName(`${topics[321]} Suggested by judge-3 · 82 %`);
    await expect(first).toHaveAttribute('aria-selected', 'false');
    canvas.getByRole('combobox').focus();
    await userEvent.keyboard('{ArrowDown} ');
    await expect(first).toHaveAttribute('aria-selected', 'true');
  },
};

export const SearchableRightToLeft: Story = {
  render: () => (
    <div dir="rtl">
      {inForm({
        ...topic,
        name: 'أي مدينة؟',
        options: ['القاهرة', 'أسوان', 'الإسكندرية', 'الأقصر', 'طنطا', 'أسيوط', 'دمياط', 'بورسعيد'].map(
          option,
        ),
      })}
    </div>
  ),
  play: async ({ canvas }) => {
    await userEvent.type(canvas.getByRole('combobox'), 'اسوان{Enter}');
    await expect(canvas.getByRole('option', { name: 'أسوان' })).toHaveAttribute('aria-selected', 'true');
  },
};

/** What a model proposed is dashed, with whose it is and how sure they are; nobody has chosen yet. */
export const Suggested: Story = {
  render: () => inForm(harm, suggesting('harm', 'o1')),
  play: async ({ canvas }) => {
    const radio = canvas.getByRole('radio', { name: 'The person’s health' });
    await expect(radio).not.toBeChecked();
    await expect(radio).toHaveAccessibleDescription(/Suggested by judge-3 · 82 %/);
    radio.focus();
    await userEvent.keyboard('{Enter}');
    await expect(radio).toBeChecked();
  },
};

/** In the other mode it is the answer from the start, and says so until a person decides. */
export const Prefilled: Story = {
  render: () => (
    <Session dataRow={suggesting('harm', 'o1')} ontology={asking(harm)} prelabelMode="prefill">
      <ClassificationForm.Root />
    </Session>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('radio', { name: 'The person’s health' })).toBeChecked();
    await expect(canvas.getByText('Prefilled')).toBeVisible();
  },
};
