import {
  type Classification,
  createKind,
  createSuccess,
  type DataRow,
  defineOntology,
  type JsonValue,
  type Label,
  type SessionState,
} from '@adjudge/core';
import {
  ClassificationForm,
  ConversationThread,
  createFieldKind,
  type FieldKind,
  type FieldProps,
  PreferenceEditor,
  type PreferenceEditorProps,
  PreferenceEditorRoot,
  ResponseComparator,
  type Save,
  type Translations,
  useAnswer,
  usePreferenceSession,
} from '@adjudge/react';
import { createRef, type ReactElement } from 'react';
import { describe, expectTypeOf, it } from 'vitest';

declare const row: DataRow;
declare const store: (label: Label, save: Save) => Promise<{ revision: number }>;

const ontology = defineOntology({
  id: 'best-reply',
  version: 1,
  name: 'Best reply',
  classifications: [
    { id: 'best', kind: 'radio', name: 'Which?', options: [{ id: 'a', label: 'Response A' }] },
  ],
});

interface LikertClassification extends Classification {
  readonly kind: 'likert';
  readonly steps: number;
}

const likert = createKind<LikertClassification, number>({
  kind: 'likert',
  parse: () => createSuccess({ steps: 5 }),
  parseAnswer: (raw) => createSuccess(Number(raw)),
  isAnswered: (answer) => answer > 0,
});

function LikertField({ classification, answer, onAnswerChange }: FieldProps<LikertClassification, number>) {
  expectTypeOf(classification.steps).toEqualTypeOf<number>();
  expectTypeOf(answer).toEqualTypeOf<number | undefined>();
  return <button type="button" onClick={() => onAnswerChange((answer ?? 0) + 1, { merge: true })} />;
}

/** What the first page of the documentation shows. */
function Host() {
  return (
    <PreferenceEditor
      dataRow={row}
      ontology={ontology}
      annotator={{ id: 'annotator-1' }}
      onSubmit={(label, save) => store(label, save)}
    />
  );
}

const needed = { dataRow: row, ontology, annotator: { id: 'a' } };
const accept = (_props: PreferenceEditorProps) => {};
const WordField = (_props: FieldProps<LikertClassification, string>) => null;

describe('a host', () => {
  it('is ten lines', () => {
    expectTypeOf(Host).returns.toExtend<ReactElement>();
  });

  it('makes a layout of its own from parts that take refs and attributes', () => {
    const form = createRef<HTMLFormElement>();
    <PreferenceEditorRoot dataRow={row} ontology={ontology} annotator={{ id: 'a' }} className="mine" asChild>
      <main>
        <ConversationThread.Root data-host="mine" aria-label="Chat" />
        <ResponseComparator.Root style={{ color: 'red' }} />
        <ClassificationForm.Root ref={form} onSubmit={(event) => event.preventDefault()} />
      </main>
    </PreferenceEditorRoot>;
  });

  it('may pass undefined for anything it has not', () => {
    accept({
      ...needed,
      label: undefined,
      draftStorage: undefined,
      onSubmit: undefined,
      hotkeys: { skip: null },
    });
  });

  it('is told by the compiler what is missing or wrong', () => {
    // @ts-expect-error without an annotator the order of the responses has no seed
    accept({ dataRow: row, ontology });
    // @ts-expect-error the whole editor has no children: its parts are for that
    accept({ ...needed, children: 'x' });
    // @ts-expect-error no such mode
    accept({ ...needed, prelabelMode: 'accept' });
    // @ts-expect-error no such key
    accept({ ...needed, hotkeys: { submitt: 'x' } });
    // @ts-expect-error no such string
    accept({ ...needed, translations: { sumbit: 'x' } });
  });

  it('gets what it needs to store safely', () => {
    expectTypeOf<Save>().toHaveProperty('idempotencyKey').toEqualTypeOf<string>();
    expectTypeOf<Save>().toHaveProperty('attempt').toEqualTypeOf<number>();
    expectTypeOf<Save>().toHaveProperty('signal').toEqualTypeOf<AbortSignal>();
    expectTypeOf<Translations['answersLeft']>().toEqualTypeOf<(left: number) => string>();
  });
});

describe('a question type of the host', () => {
  it('joins two halves of the same answer', () => {
    expectTypeOf(createFieldKind(likert, LikertField)).toExtend<FieldKind>();
    expectTypeOf(createFieldKind(likert, LikertField).kind).toEqualTypeOf<typeof likert>();
    const kinds = [createFieldKind(likert, LikertField)] as const;
    <PreferenceEditor dataRow={row} ontology={ontology} annotator={{ id: 'a' }} kinds={kinds} />;
    // @ts-expect-error the field takes text, the kind answers with a number
    createFieldKind(likert, WordField);
  });

  it('infers classification and answer for a field written in place', () => {
    createFieldKind(likert, ({ classification, answer, suggestion }) => {
      expectTypeOf(classification).toEqualTypeOf<LikertClassification>();
      expectTypeOf(answer).toEqualTypeOf<number | undefined>();
      expectTypeOf(suggestion?.answer).toEqualTypeOf<number | undefined>();
      return null;
    });
  });
});

describe('the hooks', () => {
  it('give JSON answers and what a selector returns', () => {
    expectTypeOf(useAnswer).returns.toHaveProperty('answer').toEqualTypeOf<JsonValue | undefined>();
    expectTypeOf(usePreferenceSession<number>)
      .parameter(0)
      .toEqualTypeOf<(state: SessionState) => number>();
    expectTypeOf(usePreferenceSession<number>).returns.toEqualTypeOf<number>();
  });
});
