import { defineOntology, type Label, type Ontology, type Problem } from '@adjudge/core';
import { createSampleDataRow, sampleOntology } from '@adjudge/core/testing';
import { ClassificationForm, type FieldKind, PreferenceEditor, PreferenceEditorRoot } from '@adjudge/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import { fragileKind } from './extension/failingField.js';
import { type LoadOptions, LoadOptionsContext, remoteOptionsKind } from './extension/remoteOptions.js';
import { segmentedCardsKind } from './extension/segmentedCards.js';
import { severityMatrixKind } from './extension/severityMatrix.js';
import { expectToFit } from './fitting.js';
import { inFrame } from './inFrame.js';

const annotator = { id: 'annotator-1' };
const base = { id: 'extension', version: 1, name: 'Extension' } as const;
const why = { id: 'why', kind: 'text', name: 'Why?' } as const;

interface FormProps {
  ontology: Ontology;
  kinds: readonly FieldKind[];
  dataRow?: ReturnType<typeof createSampleDataRow>;
  onSubmit?: (label: Label) => void;
  onError?: (problem: Problem) => void;
}

function Form({ dataRow = createSampleDataRow(), ...props }: FormProps) {
  return (
    <PreferenceEditorRoot dataRow={dataRow} annotator={annotator} {...props}>
      <ClassificationForm.Root />
    </PreferenceEditorRoot>
  );
}

/** What a host adds, replaces and survives. Each is a guide in `docs/guides`. */
const meta = {
  title: 'Extension',
  parameters: { layout: 'padded' },
} satisfies Meta;

export default meta;
type Story = StoryObj<typeof meta>;

const matrixKinds = [severityMatrixKind] as const;
const matrixOntology = defineOntology(
  {
    ...base,
    classifications: [
      {
        id: 'severity',
        kind: 'severity-matrix',
        name: 'How severe is each issue?',
        instructions: 'Judge what a reader would do next.',
        required: true,
        issues: [
          { id: 'facts', label: 'Wrong facts' },
          { id: 'safety', label: 'Unsafe advice' },
          { id: 'tone', label: 'Tone' },
        ],
        severities: [
          { id: 'none', label: 'None' },
          { id: 'minor', label: 'Minor' },
          { id: 'major', label: 'Major' },
          { id: 'critical', label: 'Critical' },
        ],
      },
      why,
    ],
  },
  { kinds: matrixKinds },
);
const onMatrixSubmit = fn();

/** A question type of the host’s own: issues by severities, colour-coded. It is asked, validated and exported as the built-in ones are. */
export const OwnQuestionType: Story = {
  parameters: { layout: 'fullscreen' },
  decorators: [inFrame()],
  render: () => (
    <PreferenceEditor
      dataRow={createSampleDataRow()}
      ontology={matrixOntology}
      annotator={annotator}
      kinds={matrixKinds}
      onSubmit={onMatrixSubmit}
    />
  ),
  play: async ({ canvas }) => {
    const issue = (name: string) => within(canvas.getByRole('group', { name }));
    await userEvent.click(issue('Wrong facts').getByRole('radio', { name: 'Minor' }));
    await userEvent.click(canvas.getByRole('button', { name: '1 answer left' }));
    await expect(
      canvas.getByRole('group', { name: 'How severe is each issue?' }),
    ).toHaveAccessibleDescription(/not answered|Not judged yet: Unsafe advice, Tone/);
    issue('Unsafe advice').getByRole('radio', { name: 'None' }).focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    await userEvent.click(issue('Tone').getByRole('radio', { name: 'None' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Submit' }));
    await expect(onMatrixSubmit.mock.lastCall?.[0].annotations).toMatchObject([
      { classificationId: 'severity', answer: { facts: 'minor', safety: 'major', tone: 'none' } },
    ]);
  },
};

/** A suggestion reaches a host’s field as it reaches ours. */
export const OwnQuestionTypeSuggested: Story = {
  parameters: { layout: 'fullscreen' },
  decorators: [inFrame()],
  render: () => {
    const answer = { facts: 'major', safety: 'none', tone: 'minor' };
    const prelabels = [
      {
        classificationId: 'severity',
        target: { type: 'row' as const },
        answer,
        source: 'judge-3',
        confidence: 0.7,
      },
    ];
    return (
      <PreferenceEditor
        dataRow={createSampleDataRow({ prelabels })}
        ontology={matrixOntology}
        annotator={annotator}
        kinds={matrixKinds}
      />
    );
  },
  play: async ({ canvas }) => {
    const form = within(canvas.getByRole('form'));
    for (const radio of form.getAllByRole('radio')) await expect(radio).not.toBeChecked();
    await userEvent.click(canvas.getByRole('button', { name: 'Use what judge-3 suggests' }));
    await expect(form.getAllByRole('radio', { checked: true })).toHaveLength(3);
  },
};

/** In a narrow box, written from right to left: the mildest severity stands first, at the right. */
export const OwnQuestionTypeRightToLeft: Story = {
  parameters: { layout: 'fullscreen' },
  decorators: [inFrame(390, 800)],
  render: () => (
    <div dir="rtl" style={{ blockSize: '100%' }}>
      <PreferenceEditor
        dataRow={createSampleDataRow()}
        ontology={matrixOntology}
        annotator={annotator}
        kinds={matrixKinds}
      />
    </div>
  ),
  play: async ({ canvas }) => {
    const facts = within(canvas.getByRole('group', { name: 'Wrong facts' }));
    const cells = facts.getAllByRole('radio').map((radio) => radio.closest('label') as HTMLElement);
    await expect(cells.map(({ textContent }) => textContent)).toEqual(['None', 'Minor', 'Major', 'Critical']);
    const places = cells.map((cell) => cell.getBoundingClientRect());
    const [first, second] = places as [DOMRect, DOMRect];
    await expect(second.top).toBe(first.top);
    await expect(second.right).toBeLessThanOrEqual(first.left);
    // The line that says how severe it is stands at the start, in whichever direction that is.
    for (const cell of cells) {
      await expect(getComputedStyle(cell).borderRightWidth).toBe('5px');
      await expect(getComputedStyle(cell).borderLeftWidth).toBe('1px');
    }
    await userEvent.click(facts.getByRole('radio', { name: 'Major' }));
    await expect(facts.getByRole('radio', { name: 'Major' })).toBeChecked();
    await expectToFit(canvas.getByRole('region', { name: 'Preference editor' }));
  },
};

/** The built-in radio with another look. Letters and order are the editor’s. */
export const ReplacedLook: Story = {
  parameters: { layout: 'fullscreen' },
  decorators: [inFrame()],
  render: () => (
    <PreferenceEditor
      dataRow={createSampleDataRow()}
      ontology={sampleOntology}
      annotator={annotator}
      kinds={[segmentedCardsKind]}
      onSubmit={() => {}}
    />
  ),
  play: async ({ canvas }) => {
    const cards = within(canvas.getByRole('radiogroup', { name: 'Choose the best response' }));
    await expect(cards.getAllByRole('radio').map((one) => one.closest('label')?.textContent)).toEqual([
      'Response A',
      'Response B',
      'Tie',
    ]);
    await userEvent.click(cards.getByRole('radio', { name: 'Response B' }));
    await expect(cards.getByRole('radio', { name: 'Response B' })).toBeChecked();
  },
};

const cities = ['Accra', 'Bergen', 'Cusco'].map((label) => ({
  id: label.toLowerCase(),
  label,
  value: label,
}));
const remoteKinds = [remoteOptionsKind] as const;
const cityOntology = defineOntology(
  {
    ...base,
    classifications: [{ id: 'city', kind: 'remote-options', name: 'Which city?', list: 'cities' }, why],
  },
  { kinds: remoteKinds },
);

/** A field whose options come from the host: the first answer fails, the second comes. */
export const OptionsFromTheHost: Story = {
  render: () => <RemoteForm createLoad={createFlakyLoad} />,
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('textbox', { name: 'Why?' })).toBeEnabled();
    await userEvent.click(await canvas.findByRole('button', { name: 'Try again' }));
    const select = await canvas.findByRole('combobox', { name: 'Which city?' });
    await userEvent.selectOptions(select, 'Bergen');
    await expect(select).toHaveValue('bergen');
  },
};

export const OptionsFromTheHostNone: Story = {
  render: () => <RemoteForm createLoad={() => async () => []} />,
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/This list is empty/)).toBeVisible();
  },
};

export const OptionsFromTheHostWaiting: Story = {
  render: () => <RemoteForm createLoad={() => () => new Promise(() => {})} />,
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Loading the options …')).toBeVisible();
  },
};

function createFlakyLoad(): LoadOptions {
  let isUp = false;
  return (_list, signal) =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        if (isUp) resolve(cities);
        else reject(new Error('The host is away.'));
        isUp = true;
      }, 50);
      signal.addEventListener('abort', () => clearTimeout(timer));
    });
}

function RemoteForm({ createLoad }: { createLoad: () => LoadOptions }) {
  const [load] = useState(createLoad);
  return (
    <LoadOptionsContext value={load}>
      <Form ontology={cityOntology} kinds={remoteKinds} />
    </LoadOptionsContext>
  );
}

const onError = fn();
const fragileKinds = [fragileKind] as const;
const fragileOntology = defineOntology(
  { ...base, classifications: [{ id: 'fragile', kind: 'fragile', name: 'Will it hold?' }, why] },
  { kinds: fragileKinds },
);

/** A field that throws takes nothing else down: its neighbours work, its answer is kept, the host is told. */
export const FailingField: Story = {
  render: () => <Form ontology={fragileOntology} kinds={fragileKinds} onError={onError} />,
  beforeEach: () => {
    onError.mockClear();
    // React says on the console that the boundary caught something; here it is meant to.
    const { error } = console;
    console.error = () => {};
    return () => {
      console.error = error;
    };
  },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Will it hold?' }));
    await expect(canvas.getByText('This question stopped working.')).toBeVisible();
    await userEvent.type(canvas.getByRole('textbox', { name: 'Why?' }), 'I am still here.');
    await expect(canvas.getByRole('textbox', { name: 'Why?' })).toHaveValue('I am still here.');
    await waitFor(() => expect(onError.mock.calls[0]?.[0]).toMatchObject({ code: 'field-failed' }));
  },
};
