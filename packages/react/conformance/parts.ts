import type { Message } from '@adjudge/core';
import { createSampleDataRow, createSampleLabel, sampleOntology } from '@adjudge/core/testing';
import {
  ClassificationForm,
  ContentModeToggle,
  ConversationThread,
  Evidence,
  MessageFields,
  type PreferenceEditorRootProps,
  ResponseComparator,
  ResponseFields,
  SaveState,
  SpanFields,
  TextSearch,
} from '@adjudge/react';
import type { ComponentType, ReactElement, Ref } from 'react';

export const row = createSampleDataRow();
const message = row.messages[0] as Message;
const presented = { response: { id: 'r0', content: 'Text' }, letter: 'A' };
const [best] = sampleOntology.classifications;
if (best === undefined) throw new Error('the sample ontology is empty');
const question = { classification: best, target: { type: 'row' }, depth: 0, isRequired: true } as const;
export const session = {
  dataRow: row,
  ontology: sampleOntology,
  annotator: { id: 'annotator-1' },
  label: createSampleLabel(row, { best: 'tie' }),
  onSubmit: () => {},
  onSkip: () => {},
  onFlag: () => {},
};

/** A session on a row with suggestions that wait. */
const suggested = {
  ...session,
  dataRow: {
    ...row,
    prelabels: [
      { classificationId: 'best', target: { type: 'row' } as const, answer: 'tie' },
      { classificationId: 'reason', target: { type: 'row' } as const, answer: 'Nearly the same.' },
    ],
  },
  label: createSampleLabel(row, {}),
};

export interface ElementProps {
  asChild?: boolean;
  children?: ReactElement;
  className?: string;
  style?: { color: string };
  'data-host'?: string;
  'aria-description'?: string;
  onClick?: (event: { preventDefault: () => void }) => void;
  ref?: Ref<HTMLElement>;
}

/** A part with what it needs, ready to take what every element takes. */
export const withNeeds = (
  Part: ComponentType<never>,
  needs: object = {},
  own: PreferenceEditorRootProps = session,
) => ({
  Part: Part as unknown as ComponentType<ElementProps>,
  needs,
  own,
});

/** Two turns, each judged. */
const turns = {
  ...session,
  dataRow: {
    ...row,
    comparisons: ['c0', 'c1'].map((id) => ({
      id,
      responses: ['first', 'second'].map((name) => ({ id: `${id}-${name}`, content: name })),
    })),
  },
  ontology: {
    ...sampleOntology,
    classifications: [{ id: 'why', kind: 'text', name: 'Why?', scope: 'comparison' as const }],
  },
};

/** A host that refuses what it is sent: `S` skips. */
export const refused = {
  ...session,
  onSkip: () => {
    throw new Error('No route.');
  },
  onError: () => {},
};

/** A conversation of which only a part is drawn. */
const long = {
  ...session,
  dataRow: {
    ...row,
    messages: Array.from({ length: 70 }, (_, index) => ({ ...message, id: `m${index}` })),
  },
};

/** A session in which somebody searches: `/` opens the search. */
export const searching = { ...session };

/** The same asked twice, and answered otherwise each time. */
const twice = {
  ...sampleOntology,
  classifications: ['first', 'second'].map((id) => ({ ...best, id })),
};
const disagreeing = {
  ...session,
  ontology: twice,
  dataRow: createSampleDataRow({}, twice),
  label: {
    ...createSampleLabel(createSampleDataRow({}, twice), { first: 'a', second: 'b' }, { ontology: twice }),
    status: 'draft' as const,
  },
};

const span = { type: 'span', field: { type: 'response', responseId: 'r0' }, start: 0, end: 3 } as const;

const askedOf = (scope: 'message' | 'response' | 'span') => ({
  ...session,
  ontology: { ...sampleOntology, classifications: [{ id: 'why', kind: 'text', name: 'Why?', scope }] },
});

/** Every part that hosts can place. A `Root` that is the session stands by itself. */
export const parts: Readonly<Record<string, ReturnType<typeof withNeeds>>> = {
  'ConversationThread.Root': withNeeds(ConversationThread.Root),
  'ConversationThread.Heading': withNeeds(ConversationThread.Heading),
  'ConversationThread.Messages': withNeeds(ConversationThread.Messages),
  'ConversationThread.Message': withNeeds(ConversationThread.Message, { message }),
  'ConversationThread.Foot': withNeeds(ConversationThread.Foot),
  'ConversationThread.EverythingToggle': withNeeds(ConversationThread.EverythingToggle, {}, long),
  'Evidence.Root': withNeeds(Evidence.Root, { renderFields: () => null }, askedOf('span')),
  'Evidence.Button': withNeeds(Evidence.Button, { responseId: 'r0', letter: 'A' }, askedOf('span')),
  SpanFields: withNeeds(SpanFields, { span }, askedOf('span')),
  'TextSearch.Root': withNeeds(TextSearch.Root, {}, searching),
  'TextSearch.Button': withNeeds(TextSearch.Button),
  'ResponseComparator.Root': withNeeds(ResponseComparator.Root),
  'ResponseComparator.Tools': withNeeds(ResponseComparator.Tools),
  'ResponseComparator.Arrangement': withNeeds(ResponseComparator.Arrangement),
  'ResponseComparator.Differences': withNeeds(ResponseComparator.Differences),
  'ResponseComparator.Flip': withNeeds(ResponseComparator.Flip),
  'ResponseComparator.Panels': withNeeds(ResponseComparator.Panels),
  'ResponseComparator.Panel': withNeeds(ResponseComparator.Panel, { presented }),
  'ResponseComparator.Turns': withNeeds(ResponseComparator.Turns, {}, turns),
  ContentModeToggle: withNeeds(ContentModeToggle),
  SaveState: withNeeds(SaveState),
  'ClassificationForm.Root': withNeeds(ClassificationForm.Root),
  'ClassificationForm.Fields': withNeeds(ClassificationForm.Fields),
  'ClassificationForm.Field': withNeeds(ClassificationForm.Field, { question, fieldId: 'field' }),
  'ClassificationForm.Actions': withNeeds(ClassificationForm.Actions),
  'ClassificationForm.SuggestionsBar': withNeeds(ClassificationForm.SuggestionsBar, {}, suggested),
  'ClassificationForm.Submit': withNeeds(ClassificationForm.Submit),
  'ClassificationForm.Skip': withNeeds(ClassificationForm.Skip),
  'ClassificationForm.SaveNotice': withNeeds(ClassificationForm.SaveNotice, {}, refused),
  'ClassificationForm.ContradictionNotice': withNeeds(
    ClassificationForm.ContradictionNotice,
    {},
    disagreeing,
  ),
  MessageFields: withNeeds(MessageFields, { message }, askedOf('message')),
  ResponseFields: withNeeds(ResponseFields, { response: presented.response }, askedOf('response')),
};
