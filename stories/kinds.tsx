import {
  type Classification,
  createFailure,
  createKind,
  createProblem,
  createSuccess,
  parseOntology,
} from '@adjudge/core';
import { createFieldKind, type FieldProps } from '@adjudge/react';

type Likert = Classification & { readonly kind: 'likert' };

const likert = createKind<Likert, number>({
  kind: 'likert',
  parse: () => createSuccess({}),
  parseAnswer: (raw) =>
    typeof raw === 'number' && raw >= 1 && raw <= 5
      ? createSuccess(raw)
      : createFailure(createProblem('answer-invalid', 'Give a number from 1 to 5.')),
  isAnswered: () => true,
});

function LikertField({ answer, onAnswerChange, labelId, isReadOnly }: FieldProps<Likert, number>) {
  return (
    <div role="radiogroup" aria-labelledby={labelId}>
      {[1, 2, 3, 4, 5].map((value) => (
        <label key={value}>
          <input
            type="radio"
            name={labelId}
            checked={answer === value}
            disabled={isReadOnly}
            onChange={() => onAnswerChange(value)}
          />
          {value}
        </label>
      ))}
    </div>
  );
}

export const likertKinds = [createFieldKind(likert, LikertField)] as const;

function FailingField(): never {
  throw new Error('This field is broken on purpose.');
}
const broken = createKind<Classification, string>({
  kind: 'broken',
  parse: () => createSuccess({}),
  parseAnswer: (raw) => createSuccess(String(raw)),
  isAnswered: () => true,
});
export const failing = [createFieldKind(broken, FailingField)] as const;

function toOntology(
  classifications: readonly unknown[],
  kinds: readonly { kind: typeof likert | typeof broken }[],
) {
  const raw = { id: 'own-kinds', version: 1, name: 'Own kinds', classifications };
  const parsed = parseOntology(raw, { kinds: kinds.map(({ kind }) => kind) as never });
  if (!parsed.ok) throw new Error(parsed.problems[0]?.message);
  return parsed.value;
}

const why = { id: 'why', kind: 'text', name: 'Why?' };
export const likertOntology = toOntology(
  [{ id: 'ease', kind: 'likert', name: 'How easy is it to read?' }, why],
  likertKinds as never,
);
export const failingOntology = toOntology(
  [{ id: 'broken', kind: 'broken', name: 'A broken question' }, why],
  failing as never,
);
