import {
  type Classification,
  createFailure,
  createKind,
  createProblem,
  createSuccess,
  type Result,
} from '@adjudge/core';
import { createFieldKind, type FieldProps } from '@adjudge/react';
import './severityMatrix.css';

/** An issue or a severity. */
interface Item {
  readonly id: string;
  readonly label: string;
}

/** How severe each of several issues is. */
export interface SeverityMatrixClassification extends Classification {
  readonly kind: 'severity-matrix';
  readonly issues: readonly Item[];
  /** From the mildest to the worst. */
  readonly severities: readonly Item[];
}

/** Issue → severity. */
export type SeverityAnswer = Readonly<Record<string, string>>;

function parseItems(raw: unknown, key: string): Result<readonly Item[]> {
  const isItem = (item: unknown): item is Item => {
    const { id, label } = (item ?? {}) as Partial<Item>;
    return typeof id === 'string' && typeof label === 'string';
  };
  if (Array.isArray(raw) && raw.length > 0 && raw.every(isItem)) return createSuccess(raw);
  const message = `A severity matrix needs ${key}: a list of { id, label }.`;
  return createFailure(createProblem('wrong-type', message, { path: [key] }));
}

const severityMatrix = createKind<SeverityMatrixClassification, SeverityAnswer>({
  kind: 'severity-matrix',
  parse: (raw) => {
    const issues = parseItems(raw.issues, 'issues');
    const severities = parseItems(raw.severities, 'severities');
    if (!issues.ok || !severities.ok) return createFailure(...issues.problems, ...severities.problems);
    return createSuccess({ issues: issues.value, severities: severities.value });
  },
  parseAnswer: (raw, { name, issues, severities }) => {
    const given = Object.entries((raw ?? {}) as SeverityAnswer);
    const has = (items: readonly Item[], id: string) => items.some((item) => item.id === id);
    return given.every(([issue, severity]) => has(issues, issue) && has(severities, severity))
      ? createSuccess(Object.fromEntries(given))
      : createFailure(createProblem('answer-invalid', `“${name}” has no such issue or severity.`));
  },
  isAnswered: (answer) => Object.keys(answer).length > 0,
  validate: (answer, { issues }) => {
    const missing = issues.filter(({ id }) => answer[id] === undefined).map(({ label }) => label);
    if (missing.length === 0) return [];
    return [createProblem('answer-required', `Not judged yet: ${missing.join(', ')}.`)];
  },
});

function SeverityMatrixField(props: FieldProps<SeverityMatrixClassification, SeverityAnswer>) {
  const { classification, answer = {}, suggestion, isDisabled, isReadOnly, onAnswerChange } = props;
  const { issues, severities } = classification;
  return (
    // biome-ignore lint/a11y/useSemanticElements: the editor has drawn the question’s name already.
    <div
      className="severity-matrix"
      role="group"
      aria-labelledby={props.labelId}
      aria-describedby={props.describedBy}
    >
      {issues.map((issue) => (
        <fieldset key={issue.id} disabled={isDisabled}>
          <legend>{issue.label}</legend>
          {severities.map((severity, level) => (
            <label
              key={severity.id}
              data-level={Math.round((level / Math.max(1, severities.length - 1)) * 3)}
              data-suggested={suggestion?.answer[issue.id] === severity.id ? '' : undefined}
            >
              <input
                type="radio"
                name={`${props.inputId}-${issue.id}`}
                checked={answer[issue.id] === severity.id}
                aria-invalid={props.isInvalid || undefined}
                onChange={() => {
                  if (!isReadOnly) onAnswerChange({ ...answer, [issue.id]: severity.id });
                }}
              />
              {severity.label}
            </label>
          ))}
        </fieldset>
      ))}
      {suggestion === undefined || props.answer !== undefined || isReadOnly ? null : (
        <button type="button" disabled={isDisabled} onClick={() => onAnswerChange(suggestion.answer)}>
          Use what {suggestion.source ?? 'the model'} suggests
        </button>
      )}
    </div>
  );
}

export const severityMatrixKind = createFieldKind(severityMatrix, SeverityMatrixField);
