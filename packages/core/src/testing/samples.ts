import type { DataRow, ModelResponse } from '../conversation/index.js';
import { type Annotation, createLabel, type Label } from '../label/index.js';
import { applyOptionBindings, defineOntology, type Ontology } from '../ontology/index.js';
import type { Project } from '../project/index.js';

/**
 * The tutorial's ontology: which response is best (of up to four), and why.
 */
export const sampleOntology = defineOntology({
  id: 'best-reply',
  version: 1,
  name: 'Best reply',
  classifications: [
    {
      id: 'best',
      kind: 'radio',
      name: 'Choose the best response',
      required: true,
      options: [
        { id: 'a', label: 'Response A' },
        { id: 'b', label: 'Response B' },
        { id: 'c', label: 'Response C' },
        { id: 'd', label: 'Response D' },
        { id: 'tie', label: 'Tie' },
      ],
    },
    { id: 'reason', kind: 'text', name: 'Provide a reason for your choice', required: true },
  ],
});

/** Every built-in kind, nested questions, limits, and a question for each message: for stories and tests of forms. */
export const sampleLongOntology = defineOntology({
  id: 'long-form',
  version: 1,
  name: 'Long form',
  classifications: [
    ...sampleOntology.classifications.map((one) => ({ ...one })),
    {
      id: 'faults',
      kind: 'checklist',
      name: 'What is wrong with the other one?',
      instructions: 'Choose all that apply.',
      maxChoices: 2,
      options: [
        {
          id: 'wrong-fact',
          label: 'A wrong fact',
          classifications: [
            { id: 'quote', kind: 'text', name: 'Quote the wrong claim', required: true, minCharacters: 5 },
          ],
        },
        { id: 'off-topic', label: 'Misses the question' },
        { id: 'too-long', label: 'Too long to be useful' },
      ],
    },
    {
      id: 'clear',
      kind: 'radio',
      name: 'Is the message clear?',
      scope: 'message',
      options: [
        { id: 'yes', label: 'Yes' },
        { id: 'no', label: 'No' },
      ],
    },
  ],
});

/** Two responses of different length, with the Markdown that models write most. */
export const sampleResponses: readonly ModelResponse[] = [
  {
    id: 'r0',
    title: 'Response A',
    content:
      '**Get the Nimbus S2.** It is quiet and stays under your budget.\n\n| Model | Price | Noise |\n|---|--:|--:|\n| Nimbus S2 | $219 | 62 dB |\n| Whisk Air | $249 | 68 dB |\n\n### Why\n\n- It comes with the hair brush.\n- The filter is [washable](https://shop.example/filter).',
    modelConfigName: 'harbor-2, temperature 0.2',
  },
  {
    id: 'r1',
    title: 'Response B',
    content:
      'Great choice! Here are two vacuums:\n\n1. **Whisk Air**, $249\n2. **Nimbus S2**, $219\n\nI would take the *Whisk Air*, because it cleans rugs best.',
    modelConfigName: 'quill-large, temperature 0.7',
  },
];

/** A row of a shopping assistant: three messages, two responses, options bound. Fields given replace ours. */
export function createSampleDataRow(
  fields: Partial<DataRow> = {},
  ontology: Ontology = sampleOntology,
): DataRow {
  const row: DataRow = {
    id: 'row-1',
    messages: [
      { id: 'm0', role: 'user', content: 'I need a quiet cordless vacuum for under $250.', canLabel: true },
      { id: 'm1', role: 'assistant', content: 'Happy to help. Are there stairs?', canLabel: false },
      { id: 'm2', role: 'user', content: 'No stairs. **Noise matters a lot.** Which one?', canLabel: true },
    ],
    comparisons: [{ id: 'c0', responses: sampleResponses }],
    ...fields,
  };
  return applyOptionBindings(ontology, row).row;
}

/** A row with this many responses, all different. */
export function createSampleDataRowOf(count: number, fields: Partial<DataRow> = {}): DataRow {
  const responses = Array.from({ length: count }, (_, index) => ({
    id: `r${index}`,
    content: `This is answer number ${index + 1}. It takes ${index + 1} ${index === 0 ? 'step' : 'steps'}.`,
  }));
  return createSampleDataRow({ id: `row-of-${count}`, comparisons: [{ id: 'c0', responses }], ...fields });
}

/** A submitted label on a row: these answers to row-wide questions, by classification id. */
export function createSampleLabel(
  row: DataRow,
  answers: Readonly<Record<string, Annotation['answer']>>,
  {
    annotatorId = 'annotator-1',
    ontology = sampleOntology,
  }: { annotatorId?: string; ontology?: Ontology } = {},
): Label {
  const annotations = Object.entries(answers)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([classificationId, answer]): Annotation => ({
        classificationId,
        target: { type: 'row' },
        answer,
        origin: 'person',
      }),
    );
  return { ...createLabel(row, ontology, { id: annotatorId }), annotations, status: 'submitted' };
}

/** A project of these rows and labels under the sample ontology. */
export function createSampleProject(fields: Partial<Project> = {}): Project {
  return {
    id: 'sample',
    name: 'Sample project',
    ontology: sampleOntology,
    dataRows: [createSampleDataRow()],
    labels: [],
    ...fields,
  };
}
