import {
  type Annotation,
  type Classification,
  createKind,
  createSuccess,
  type DataRow,
  defineOntology,
  type InferAnswers,
  type JsonValue,
  type Label,
  type Ontology,
  type PreferenceVerdict,
  type RankingAnswer,
  type Target,
  toAnswers,
} from '@adjudge/core';
import {
  createFieldKind,
  type HostCallbacks,
  PreferenceEditor,
  type PreferenceEditorProps,
  PreferenceEditorRoot,
  type PreferenceEditorRootProps,
  type Save,
} from '@adjudge/react';
import { type ComponentProps, createRef, type ReactElement } from 'react';
import { describe, expectTypeOf, it } from 'vitest';

declare const row: DataRow;
declare const parsed: Ontology;
declare const store: (label: Label, save: Save) => Promise<{ revision: number }>;
const annotator = { id: 'annotator-1' };

type SeverityClassification = Classification & { readonly kind: 'severity' };
/** An interface, as hosts write them: the compiler does not take those for JSON by itself. */
interface Severity {
  readonly harm: number;
  readonly spread: { readonly to: string };
}
const severity = createKind<SeverityClassification, Severity>({
  kind: 'severity',
  parse: () => createSuccess({}),
  parseAnswer: () => createSuccess({ harm: 1, spread: { to: 'many' } }),
  isAnswered: () => true,
});
const kinds = [createFieldKind(severity, () => null)] as const;

const ontology = defineOntology(
  {
    id: 'o',
    version: 1,
    name: 'O',
    classifications: [
      {
        id: 'best',
        kind: 'radio',
        name: 'Best',
        options: [
          { id: 'a', label: 'A', classifications: [{ id: 'why', kind: 'text', name: 'Why' }] },
          { id: 'b', label: 'B' },
        ],
      },
      { id: 'turn', kind: 'preference', name: 'Turn', scope: 'comparison' },
      { id: 'order', kind: 'ranking', name: 'Order' },
      { id: 'harm', kind: 'severity', name: 'Harm', scope: 'response' },
    ],
  },
  { kinds },
);
type Typed = Label<typeof ontology>;
type AnnotationOf<Id> = Extract<Typed['annotations'][number], { classificationId: Id }>;
type Submitted<Props extends { onSubmit?: HostCallbacks['onSubmit'] }> = Parameters<
  NonNullable<Props['onSubmit']>
>[0];

describe('a label of a defined ontology', () => {
  it('holds annotations told apart by their question', () => {
    expectTypeOf<Typed['annotations'][number]['classificationId']>().toEqualTypeOf<
      'best' | 'why' | 'turn' | 'order' | 'harm'
    >();
    expectTypeOf<AnnotationOf<'best'>['answer']>().toEqualTypeOf<'a' | 'b'>();
    expectTypeOf<AnnotationOf<'why'>['answer']>().toEqualTypeOf<string>();
    expectTypeOf<AnnotationOf<'order'>['answer']>().toEqualTypeOf<RankingAnswer>();
  });

  it('holds one answer a target, whatever the scope', () => {
    expectTypeOf<AnnotationOf<'turn'>['answer']>().toEqualTypeOf<PreferenceVerdict>();
    expectTypeOf<AnnotationOf<'turn'>['target']>().toEqualTypeOf<Extract<Target, { type: 'comparison' }>>();
    expectTypeOf<AnnotationOf<'harm'>['target']>().toEqualTypeOf<Extract<Target, { type: 'response' }>>();
    expectTypeOf<AnnotationOf<'why'>['target']>().toEqualTypeOf<Extract<Target, { type: 'row' }>>();
  });

  it('is a label like any other, whatever a host’s kind answers with', () => {
    expectTypeOf<Typed>().toExtend<Label>();
    expectTypeOf<AnnotationOf<'harm'>['answer']>().toExtend<Severity & JsonValue>();
    expectTypeOf<Label['annotations']>().toEqualTypeOf<readonly Annotation[]>();
    expectTypeOf<Annotation['answer']>().toEqualTypeOf<JsonValue>();
  });

  it('gives its answers by question', () => {
    expectTypeOf(toAnswers<typeof ontology>).returns.toEqualTypeOf<InferAnswers<typeof ontology>>();
    const answers = (label: Typed) => toAnswers(label, ontology);
    expectTypeOf<ReturnType<typeof answers>>().toEqualTypeOf<InferAnswers<typeof ontology>>();
    expectTypeOf<ReturnType<typeof answers>['best']>().toEqualTypeOf<'a' | 'b' | undefined>();
    expectTypeOf<NonNullable<ReturnType<typeof answers>['harm']>[string]>().toEqualTypeOf<Severity>();
  });
});

describe('an editor', () => {
  const needed = { dataRow: row, annotator, kinds };

  it('hands the host a label typed by its ontology', () => {
    <PreferenceEditor
      {...needed}
      ontology={ontology}
      onLabelChange={(label) => expectTypeOf(label).toEqualTypeOf<Typed>()}
      onSaveDraft={(label) => {
        expectTypeOf(label).toEqualTypeOf<Typed>();
      }}
      onSubmit={(label, save) => {
        expectTypeOf(save).toEqualTypeOf<Save>();
        for (const one of label.annotations) {
          if (one.classificationId === 'best') expectTypeOf(one.answer).toEqualTypeOf<'a' | 'b'>();
          // @ts-expect-error no such question
          if (one.classificationId === 'bset') expectTypeOf(one).toBeNever();
        }
      }}
    />;
    <PreferenceEditorRoot
      {...needed}
      ontology={ontology}
      onSubmit={(label) => {
        expectTypeOf(label).toEqualTypeOf<Typed>();
      }}
    >
      <p>Parts</p>
    </PreferenceEditorRoot>;
  });

  it('takes functions that store any label', () => {
    <PreferenceEditor {...needed} ontology={ontology} onSubmit={store} />;
    <PreferenceEditor {...needed} ontology={parsed} onSubmit={store} />;
    const options: Partial<PreferenceEditorProps> = { onSubmit: store };
    <PreferenceEditor {...needed} ontology={ontology} {...options} />;
  });

  it('hands over any label for an ontology read from JSON', () => {
    <PreferenceEditor
      {...needed}
      ontology={parsed}
      onSubmit={(label) => {
        expectTypeOf(label).toEqualTypeOf<Label>();
      }}
    />;
    expectTypeOf<Submitted<PreferenceEditorProps>>().toEqualTypeOf<Label>();
    expectTypeOf<Submitted<PreferenceEditorRootProps>>().toEqualTypeOf<Label>();
    expectTypeOf<Submitted<PreferenceEditorProps<typeof ontology>>>().toEqualTypeOf<Typed>();
  });

  it('refuses a function for the labels of another ontology', () => {
    const other = defineOntology({
      id: 'p',
      version: 1,
      name: 'P',
      classifications: [{ id: 'note', kind: 'text', name: 'Note' }],
    });
    const storeOther = (_label: Label<typeof other>) => {};
    // @ts-expect-error its annotations answer other questions
    <PreferenceEditor {...needed} ontology={ontology} onSubmit={storeOther} />;
    <PreferenceEditor {...needed} ontology={other} onSubmit={storeOther} />;
  });

  it('is still a component that takes a ref and gives its props', () => {
    const ref = createRef<HTMLDivElement>();
    <PreferenceEditor
      {...needed}
      ontology={ontology}
      ref={ref}
      className="mine"
      data-host="mine"
      key="one"
    />;
    expectTypeOf<ComponentProps<typeof PreferenceEditor>>().toExtend<PreferenceEditorProps>();
    expectTypeOf<ComponentProps<typeof PreferenceEditorRoot>>().toExtend<PreferenceEditorRootProps>();
    expectTypeOf(PreferenceEditor).returns.toEqualTypeOf<ReactElement | null>();
  });
});
