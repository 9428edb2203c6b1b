import {
  type Classification,
  createKind,
  createSuccess,
  type DataRow,
  defineOntology,
  type Label,
  type Option,
  type PresentedOption,
  type RadioClassification,
  radioKind,
} from '@adjudge/core';
import {
  createFieldKind,
  type FieldProps,
  PreferenceEditor,
  type Suggestion,
  usePresentedOptions,
} from '@adjudge/react';
import { describe, expectTypeOf, it } from 'vitest';

declare const row: DataRow;
const annotator = { id: 'annotator-1' };

interface MatrixClassification extends Classification {
  readonly kind: 'severity-matrix';
  readonly issues: readonly { readonly id: string; readonly label: string }[];
}
type MatrixAnswer = Readonly<Record<string, 'minor' | 'major'>>;
const matrix = createKind<MatrixClassification, MatrixAnswer>({
  kind: 'severity-matrix',
  parse: () => createSuccess({ issues: [] }),
  parseAnswer: () => createSuccess({}),
  isAnswered: () => true,
});
const Cards = (props: FieldProps<RadioClassification, string>) => {
  expectTypeOf(usePresentedOptions(props).options).toEqualTypeOf<readonly PresentedOption[]>();
  return null;
};
const MatrixField = (_props: FieldProps<MatrixClassification, MatrixAnswer>) => null;

describe('a question type of the host', () => {
  it('gets its own settings, answer and suggestion', () => {
    createFieldKind(matrix, ({ classification, answer, suggestion, onAnswerChange }) => {
      expectTypeOf(classification.issues[0]?.label).toEqualTypeOf<string | undefined>();
      expectTypeOf(answer).toEqualTypeOf<MatrixAnswer | undefined>();
      expectTypeOf(suggestion).toEqualTypeOf<Suggestion<MatrixAnswer> | undefined>();
      onAnswerChange({ facts: 'major' });
      // @ts-expect-error no such severity
      onAnswerChange({ facts: 'huge' });
      return null;
    });
  });

  it('is typed in the ontology and in the label that is submitted', () => {
    const kinds = [createFieldKind(matrix, MatrixField)] as const;
    const issues = [{ id: 'facts', label: 'Wrong facts' }] as const;
    const ontology = defineOntology(
      {
        id: 'o',
        version: 1,
        name: 'O',
        classifications: [{ id: 'q', kind: 'severity-matrix', name: 'Q', issues }],
      },
      { kinds },
    );
    type Given = Label<typeof ontology>['annotations'][number];
    expectTypeOf<Given['answer']>().toEqualTypeOf<MatrixAnswer>();
    <PreferenceEditor dataRow={row} ontology={ontology} annotator={annotator} kinds={kinds} />;
    defineOntology(
      // @ts-expect-error the kind is not among those given
      { id: 'o', version: 1, name: 'O', classifications: [{ id: 'q', kind: 'severity-matrx', name: 'Q' }] },
      { kinds },
    );
  });
});

describe('another look for a built-in question', () => {
  it('takes what the built-in field takes', () => {
    const kinds = [createFieldKind(radioKind, Cards)] as const;
    <PreferenceEditor
      dataRow={row}
      ontology={{ id: 'o', version: 1, name: 'O', classifications: [] }}
      annotator={annotator}
      kinds={kinds}
    />;
    // @ts-expect-error a radio’s answer is one id
    createFieldKind(radioKind, (_props: FieldProps<RadioClassification, readonly string[]>) => null);
  });
});

describe('a field that loads its options, and one that throws', () => {
  interface RemoteClassification extends Classification {
    readonly kind: 'remote';
    readonly list: string;
  }
  const remote = createKind<RemoteClassification, string>({
    kind: 'remote',
    parse: () => createSuccess({ list: 'cities' }),
    parseAnswer: (raw) => createSuccess(String(raw)),
    isAnswered: () => true,
  });

  it('are components like any other', () => {
    const load = (_list: string, _signal: AbortSignal): Promise<readonly Option[]> => Promise.resolve([]);
    createFieldKind(remote, ({ classification }) => {
      expectTypeOf(load(classification.list, new AbortController().signal)).resolves.toEqualTypeOf<
        readonly Option[]
      >();
      return null;
    });
    createFieldKind(remote, (): never => {
      throw new Error('broken');
    });
    // @ts-expect-error a component gives something to show before its options are here
    createFieldKind(remote, () => load);
  });
});
