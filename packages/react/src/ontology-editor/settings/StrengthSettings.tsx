'use client';

import { toDegreeCount } from '@adjudge/core';
import { useRef } from 'react';
import { NumberInput, TextInput } from '../controls/inputs.js';
import { SettingField } from '../controls/SettingField.js';
import type { QuestionDraft } from '../draft/types.js';
import { useOntologyEditor } from '../EditorContext.js';
import { useQuestionEdit } from './useQuestionEdit.js';

const fewestPoints = 2;
const mostPoints = 21;

/** A scale while it is edited: how many points it has may be out of bounds. */
interface StrengthDraft {
  readonly points: number;
  readonly labels?: readonly string[];
}

function toStrength({ strength }: QuestionDraft): StrengthDraft | undefined {
  const isScale = typeof strength === 'object' && strength !== null && 'points' in strength;
  return isScale ? (strength as StrengthDraft) : undefined;
}

/** The places of the degrees; none on a scale that makes no sense. */
function listDegrees(strength: StrengthDraft): number[] {
  const { points } = strength;
  const isScale = Number.isInteger(points) && points >= fewestPoints && points <= mostPoints;
  return isScale ? Array.from({ length: toDegreeCount(strength) }, (_, index) => index) : [];
}

/** The names of the degrees: all of them or none. With the first name the others get one that says which they are. */
function DegreeNames({ question, strength }: { question: QuestionDraft; strength: StrengthDraft }) {
  const { degreeNames, degreeName } = useOntologyEditor('DegreeNames').translations;
  const { type } = useQuestionEdit(question);
  const degrees = listDegrees(strength);
  const setName = (at: number, name: string) => {
    const labels = degrees.map((index) =>
      index === at ? name : (strength.labels?.[index] ?? degreeName(index + 1)),
    );
    const isNamed = labels.some((label) => label !== '');
    type({ strength: { points: strength.points, ...(isNamed ? { labels } : {}) } });
  };
  if (degrees.length === 0) return null;
  return (
    <fieldset data-adj="degree-names">
      <legend data-adj="setting-label">{degreeNames}</legend>
      {degrees.map((index) => (
        <TextInput
          key={index}
          aria-label={degreeName(index + 1)}
          placeholder={degreeName(index + 1)}
          value={strength.labels?.[index] ?? ''}
          onValueChange={(name) => setName(index, name)}
        />
      ))}
    </fieldset>
  );
}

/** How strongly is asked: on a scale of how many points, and what its degrees are called. */
export function StrengthSettings({ question }: { question: QuestionDraft }) {
  const { translations } = useOntologyEditor('StrengthSettings');
  const { type } = useQuestionEdit(question);
  const strength = toStrength(question);
  // While a number is typed it passes through others (2 on the way to 21): names go by those there were before.
  const namesBefore = useRef<readonly string[]>(undefined);
  const setPoints = (points: number | undefined) => {
    if (points === undefined) return type({ strength: undefined });
    const names = namesBefore.current;
    const labels = listDegrees({ points }).map(
      (index) => names?.[index] ?? translations.degreeName(index + 1),
    );
    type({ strength: { points, ...(names === undefined || labels.length === 0 ? {} : { labels }) } });
  };
  return (
    <>
      <SettingField
        questionId={question.id}
        setting="strength"
        label={translations.strength}
        hint={translations.strengthHint(fewestPoints, mostPoints)}
      >
        {(control) => (
          <NumberInput
            {...control}
            min={fewestPoints}
            max={mostPoints}
            placeholder={translations.notAsked}
            value={strength?.points}
            onFocus={() => {
              namesBefore.current = strength?.labels;
            }}
            onValueChange={setPoints}
          />
        )}
      </SettingField>
      {strength === undefined ? null : <DegreeNames question={question} strength={strength} />}
    </>
  );
}
