import { toRowHash } from '@adjudge/core';
import { createSampleDataRow, createSampleLabel, sampleOntology } from '@adjudge/core/testing';
import type { HostProps } from './main.js';

/** Where in an editor a text stands that comes from outside. */
const places = [
  'message',
  'author',
  'response',
  'title',
  'model',
  'key of the row',
  'metadata',
  'attachment',
  'question',
  'instruction',
  'option',
  'nested question',
  'axis',
  'axis help',
  'degree',
  'end of a scale',
  'kind nobody knows',
  'source',
  'suggested text',
  'rationale',
  'what annotators are told',
] as const;

export type Place = (typeof places)[number];

/** Titles tie options to responses; nothing shows them. */
export const shownPlaces: readonly Place[] = places.filter((place) => place !== 'title');

/** Every kind of question takes three times as long to draw as the usual ones. */
type Extent = 'usual questions' | 'every question';

const row = { type: 'row' } as const;

function createRow(text: (place: Place) => string) {
  const message = text('message');
  const author = { id: text('author'), name: text('author') };
  const named = { title: text('title'), modelConfigName: text('model') };
  return createSampleDataRow({
    id: 'attacked',
    globalKey: text('key of the row'),
    messages: [
      { id: 'm0', role: 'user', content: message, author, canLabel: true },
      { id: 'm1', role: 'assistant', content: `- ${message}`, author },
    ],
    comparisons: [
      {
        id: 'c0',
        responses: [
          { id: 'r0', content: text('response'), ...named },
          { id: 'r1', content: `Before.\n\n${text('response')}\n\nAfter.`, ...named },
        ],
      },
    ],
    metadata: { note: text('metadata'), [`key ${text('metadata')}`]: 1 },
    attachments: [{ type: 'TEXT_URL', value: text('attachment'), name: text('attachment') }],
    prelabels: [
      { classificationId: 'best', target: row, answer: 'b', source: text('source') },
      { classificationId: 'proposed', target: row, answer: text('suggested text'), source: text('source') },
    ],
  });
}

/** What is not about the row alone, and the kinds that load late. */
function createOtherQuestions(text: (place: Place) => string) {
  const name = text('question');
  const instructions = text('instruction');
  const options = [{ id: 'o', label: text('option') }];
  return [
    { id: 'sought', kind: 'radio', name, uiMode: 'searchable', options },
    { id: 'each', kind: 'text', name, scope: 'response', instructions },
    {
      id: 'axes',
      kind: 'preference',
      name,
      strength: { points: 3, labels: [text('degree')] },
      axes: [
        { id: 'x', label: text('axis'), instructions: text('axis help') },
        { id: 'y', label: text('axis') },
      ],
    },
    { id: 'ends', kind: 'best-worst', name },
    { id: 'order', kind: 'ranking', name, instructions },
    {
      id: 'grade',
      kind: 'rating',
      name,
      min: 1,
      max: 3,
      labels: [{ value: 1, label: text('end of a scale') }],
    },
  ];
}

function createOntology(text: (place: Place) => string, extent: Extent) {
  const name = text('question');
  const instructions = text('instruction');
  const options = [{ id: 'o', label: text('option') }];
  const nested = [{ id: 'nested', kind: 'text', name: text('nested question') }];
  const opening = options.map((option) => ({ ...option, classifications: nested }));
  const kind = text('kind nobody knows');
  return {
    ...sampleOntology,
    classifications: [
      ...sampleOntology.classifications,
      { id: 'named', kind: 'radio', name, instructions, options: opening },
      { id: 'many', kind: 'checklist', name, instructions, options },
      { id: 'proposed', kind: 'text', name },
      { id: 'clear', kind: 'text', name, scope: 'message', instructions },
      ...(extent === 'every question' ? createOtherQuestions(text) : []),
      { id: 'unknown', kind: kind === '' ? 'x' : kind, name },
    ],
  };
}

/** A row, an ontology and a label whose every text is what is given for its place. */
export function createTextsFromOutside(
  text: (place: Place) => string,
  mode: 'markdown' | 'raw',
  extent: Extent = 'usual questions',
): HostProps {
  const dataRow = createRow(text);
  const label = createSampleLabel(dataRow, { reason: text('rationale'), named: 'o' });
  return {
    dataRow,
    ontology: createOntology(text, extent),
    options: {
      label: { ...label, rowHash: toRowHash(dataRow) },
      instructions: text('what annotators are told'),
      blind: false,
      defaultContentMode: mode,
    },
  };
}
