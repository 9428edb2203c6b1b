import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DataRow } from '../../../conversation/index.js';
import { defineOntology, type Ontology } from '../../../ontology/index.js';
import { createSampleDataRow } from '../../../testing/index.js';
import { type AnnotationImport, readLabelboxAnnotations } from '../../index.js';

const corpus = process.env.ADJUDGE_CORPUS ?? '';
const title =
  corpus === ''
    ? 'Labelbox’s own annotations (skipped: ADJUDGE_CORPUS names no data folder)'
    : 'Labelbox’s own annotations';

const options = (...labels: readonly string[]) => labels.map((label) => ({ id: label, label }));

const named = defineOntology({
  id: 'named',
  version: 1,
  name: 'Named',
  classifications: [
    {
      id: 'best',
      kind: 'radio',
      name: 'Choose the best response',
      options: options('Response A', 'Response B', 'Tie'),
    },
    { id: 'reason', kind: 'text', name: 'Provide a reason for your choice' },
    {
      id: 'checklist_convo',
      kind: 'checklist',
      name: 'checklist_convo',
      scope: 'message',
      options: options('first_checklist_answer', 'second_checklist_answer'),
    },
    {
      id: 'nested',
      kind: 'radio',
      name: 'nested_radio_question',
      options: [
        {
          id: 'first',
          label: 'first_radio_answer',
          classifications: [
            {
              id: 'sub',
              kind: 'radio',
              name: 'sub_radio_question',
              options: options('first_sub_radio_answer'),
            },
          ],
        },
      ],
    },
    { id: 'a', kind: 'radio', name: 'classification a', options: options('choice 1', 'choice 2') },
    { id: 'b', kind: 'checklist', name: 'classification b', options: options('choice 1', 'choice 2') },
    { id: 'c', kind: 'text', name: 'classification c' },
    { id: 'single', kind: 'preference', name: 'single-selection', scope: 'comparison' },
    {
      id: 'multi',
      kind: 'checklist',
      name: 'multi-selection',
      scope: 'comparison',
      options: options('Response A', 'Response B'),
    },
    { id: 'ranking', kind: 'ranking', name: 'ranking', scope: 'comparison' },
  ],
});

/** The questions of `classification_import.json`, by schema id: a radio, and one that its lines answer as a checklist and as a text. */
const bySchemaId = (kind: 'checklist' | 'text'): Ontology => ({
  id: 'schema-ids',
  version: 1,
  name: 'Schema ids',
  classifications: [
    {
      id: 'ckrb1sfjx099a0y914hl319ie',
      kind: 'radio',
      name: 'A',
      options: [{ id: 'ckrb1sfl8099g0y91cxbd5ftb', label: 'x', value: 'x' }],
    },
    kind === 'text'
      ? { id: 'ckrb1sfkn099c0y910wbo0p1a', kind, name: 'B' }
      : {
          id: 'ckrb1sfkn099c0y910wbo0p1a',
          kind,
          name: 'B',
          options: [{ id: 'ckrb1sfl8099e0y919v260awv', label: 'y', value: 'y' }],
        },
  ] as Ontology['classifications'],
});

const chatIds = ['cnjencjencjfencvj', 'cfcerfvergerfefj', 'cwefgtrgrthveferfferffr'];
const rows: readonly DataRow[] = [
  createSampleDataRow({
    id: 'global_key_2',
    globalKey: 'global_key_2',
    messages: [{ id: 'message-1', role: 'user', content: 'Hello', canLabel: true }],
  }),
  createSampleDataRow({ id: 'ckrb1sf1i1g7i0ybcdc6oc8ct' }),
  ...chatIds.map((id) =>
    createSampleDataRow(
      {
        id,
        messages: [{ id: 'clxfznjb800073b6v43ppx9ca', role: 'user', content: 'Hello' }],
        comparisons: [
          {
            id: 'c0',
            parentMessageId: 'clxfznjb800073b6v43ppx9ca',
            responses: ['clxfzocbm00083b6v8vczsept', 'clxfzocbm00093b6vx4ndisub'].map((sourceId, at) => ({
              id: `r${at}`,
              sourceId,
              content: `Reply ${at}`,
            })),
          },
        ],
      },
      named,
    ),
  ),
];

function read(name: string, ontology: Ontology = named): AnnotationImport {
  const text = readFileSync(join(corpus, 'formats', 'labelbox', name), 'utf8');
  return readLabelboxAnnotations(text, { ontology, dataRows: rows, fileName: name });
}

const listSuggested = ({ prelabels }: AnnotationImport) =>
  prelabels.map(({ prelabel: { classificationId, answer, confidence } }) => [
    classificationId,
    answer,
    confidence,
  ]);

const listCodes = ({ lines }: AnnotationImport) =>
  lines.map(({ problems }) => problems.map(({ code }) => code));

describe.skipIf(corpus === '')(title, () => {
  it('of a pairwise study come in, all but the named entity', () => {
    const imported = read('mal_pairwise_example.ndjson');
    expect(listSuggested(imported)).toEqual([
      ['best', 'Response B', undefined],
      ['reason', 'This is the more concise answer', undefined],
      ['checklist_convo', ['first_checklist_answer', 'second_checklist_answer'], undefined],
      ['nested', 'first', undefined],
      ['sub', 'first_sub_radio_answer', undefined],
    ]);
    expect(listCodes(imported)).toEqual([[], [], [], [], ['annotation-unsupported']]);
  });

  it('by name come in with their confidence', () => {
    expect(listSuggested(read('classification_import_name_only.json'))).toEqual([
      ['a', 'choice 1', 0.99],
      ['b', ['choice 2'], 0.945],
      ['c', 'a value', undefined],
    ]);
  });

  it('by schema id come in as far as the kind of their question goes', () => {
    const asChecklist = read('classification_import.json', bySchemaId('checklist'));
    expect(listSuggested(asChecklist)).toEqual([
      ['ckrb1sfjx099a0y914hl319ie', 'ckrb1sfl8099g0y91cxbd5ftb', 0.8],
      ['ckrb1sfkn099c0y910wbo0p1a', ['ckrb1sfl8099e0y919v260awv'], 0.82],
    ]);
    expect(listCodes(asChecklist)).toEqual([[], [], ['answer-invalid']]);
    const asText = read('classification_import.json', bySchemaId('text'));
    expect(listSuggested(asText).at(-1)).toEqual(['ckrb1sfkn099c0y910wbo0p1a', 'a value', undefined]);
    expect(listCodes(asText)).toEqual([[], ['answer-invalid'], []]);
  });

  it('of a chat’s replies come in', () => {
    const imported = read('mmc_import.json');
    expect(listCodes(imported)).toEqual([[], [], []]);
    expect(listSuggested(imported).map(([id, answer]) => [id, answer])).toEqual([
      ['single', { preferred: 'r0' }],
      ['multi', ['Response A']],
      ['ranking', { ranks: [['r0'], ['r1']] }],
    ]);
  });

  it.each(['nested_import.json', 'conversation_entity_import.json'])('of tools stay out: %s', (name) => {
    const imported = read(name);
    expect(imported.prelabels).toEqual([]);
    expect(new Set(listCodes(imported).flat())).toEqual(new Set(['annotation-unsupported']));
  });
});
