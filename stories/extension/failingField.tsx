import { type Classification, createKind, createSuccess } from '@adjudge/core';
import { createFieldKind, type FieldProps } from '@adjudge/react';

type FragileClassification = Classification & { readonly kind: 'fragile' };

const fragile = createKind<FragileClassification, string>({
  kind: 'fragile',
  parse: () => createSuccess({}),
  parseAnswer: (raw) => createSuccess(String(raw)),
  isAnswered: (answer) => answer !== '',
});

/** A field with a mistake in it: it does not survive an answer. */
function FragileField({ answer, labelId, onAnswerChange }: FieldProps<FragileClassification, string>) {
  if (answer !== undefined) throw new Error('The field of the host broke.');
  return (
    <button type="button" aria-labelledby={labelId} onClick={() => onAnswerChange('yes')}>
      Yes
    </button>
  );
}

export const fragileKind = createFieldKind(fragile, FragileField);
