import {
  type Classification,
  createFailure,
  createKind,
  createProblem,
  createSuccess,
  type Option,
} from '@adjudge/core';
import { createFieldKind, type FieldProps } from '@adjudge/react';
import { createContext, useContext, useEffect, useState } from 'react';

/** A choice among options that the host keeps: the ontology only names the list. */
export interface RemoteOptionsClassification extends Classification {
  readonly kind: 'remote-options';
  readonly list: string;
}

/** What the host does to get a list. */
export type LoadOptions = (list: string, signal: AbortSignal) => Promise<readonly Option[]>;

/** How lists are loaded, from around the editor: a field reads the host’s contexts as any component does. */
export const LoadOptionsContext = createContext<LoadOptions>(() => Promise.resolve([]));

const remoteOptions = createKind<RemoteOptionsClassification, string>({
  kind: 'remote-options',
  parse: ({ list }) =>
    typeof list === 'string'
      ? createSuccess({ list })
      : createFailure(createProblem('wrong-type', 'Say which list: { list: "cities" }.', { path: ['list'] })),
  // The list is not here while an answer is read, so any text is taken; the host checks it on arrival.
  parseAnswer: (raw) =>
    typeof raw === 'string' && raw !== ''
      ? createSuccess(raw)
      : createFailure(createProblem('answer-invalid', 'Choose one of the options.')),
  isAnswered: () => true,
});

type Loaded = { status: 'loading' } | { status: 'failed' } | { status: 'loaded'; options: readonly Option[] };

/** The list, and how to ask for it again. A request that nobody waits for any more is aborted. */
function useOptions(list: string) {
  const load = useContext(LoadOptionsContext);
  const [loaded, setLoaded] = useState<Loaded>({ status: 'loading' });
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks again.
  useEffect(() => {
    const controller = new AbortController();
    setLoaded({ status: 'loading' });
    load(list, controller.signal).then(
      (options) => {
        if (!controller.signal.aborted) setLoaded({ status: 'loaded', options });
      },
      () => {
        if (!controller.signal.aborted) setLoaded({ status: 'failed' });
      },
    );
    return () => controller.abort();
  }, [load, list, attempt]);
  return { loaded, retry: () => setAttempt(attempt + 1) };
}

/** Waits, says what failed and how to go on, says when there is nothing, and asks. */
function RemoteOptionsField(props: FieldProps<RemoteOptionsClassification, string>) {
  const { answer, isDisabled, isReadOnly, onAnswerChange } = props;
  const { loaded, retry } = useOptions(props.classification.list);
  if (loaded.status === 'loading') return <p role="status">Loading the options …</p>;
  if (loaded.status === 'failed') {
    return (
      <div role="alert">
        <p>The options could not be loaded. Your other answers are kept.</p>
        <button type="button" onClick={retry}>
          Try again
        </button>
      </div>
    );
  }
  if (loaded.options.length === 0) return <p role="status">This list is empty. Skip the row, and tell us.</p>;
  return (
    <select
      id={props.inputId}
      value={answer ?? ''}
      disabled={isDisabled || isReadOnly}
      aria-labelledby={props.labelId}
      aria-describedby={props.describedBy}
      aria-invalid={props.isInvalid}
      required={props.isRequired}
      onChange={({ target }) => onAnswerChange(target.value === '' ? undefined : target.value)}
    >
      <option value="">Choose</option>
      {loaded.options.map((option) => (
        <option key={option.id} value={option.id}>
          {option.label}
        </option>
      ))}
    </select>
  );
}

export const remoteOptionsKind = createFieldKind(remoteOptions, RemoteOptionsField);
