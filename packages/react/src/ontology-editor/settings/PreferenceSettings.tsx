'use client';

import { type StrengthScale, type TieOption, toDegreeCount } from '@adjudge/core';
import { CheckInput, SelectInput, TextInput } from '../controls/inputs.js';
import { SettingField } from '../controls/SettingField.js';
import type { QuestionDraft } from '../draft/types.js';
import { useOntologyEditor } from '../EditorContext.js';
import { AxisList } from './AxisList.js';
import { useQuestionEdit } from './useQuestionEdit.js';

const tieOptions: readonly TieOption[] = ['tie', 'both-good', 'both-bad'];
const strengths = [3, 4, 5, 6, 7, 8, 9];
const notAskedValue = '';

function toStrength(question: QuestionDraft): StrengthScale | undefined {
  const { strength } = question;
  const isScale = typeof strength === 'object' && strength !== null && 'points' in strength;
  return isScale ? (strength as StrengthScale) : undefined;
}

/** The names of the degrees: all of them or none. With the first name the others get one that says which they are. */
function DegreeNames({ question, strength }: { question: QuestionDraft; strength: StrengthScale }) {
  const { degreeNames, degreeName } = useOntologyEditor('DegreeNames').translations;
  const { type } = useQuestionEdit(question);
  const degrees = Array.from({ length: toDegreeCount(strength) }, (_, index) => index);
  const setName = (at: number, name: string) => {
    const labels = degrees.map((index) =>
      index === at ? name : (strength.labels?.[index] ?? degreeName(index + 1)),
    );
    const isNamed = labels.some((label) => label !== '');
    type({ strength: { points: strength.points, ...(isNamed ? { labels } : {}) } });
  };
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

/** What a preference is set to: ties, how strongly, the axes it is asked on. */
export function PreferenceSettings({ question }: { question: QuestionDraft }) {
  const { translations } = useOntologyEditor('PreferenceSettings');
  const { set } = useQuestionEdit(question);
  const ties = (question.ties ?? []) as readonly TieOption[];
  const strength = toStrength(question);
  const points = [...new Set([...strengths, ...(strength === undefined ? [] : [strength.points])])].sort(
    (a, b) => a - b,
  );
  const setTie = (tie: TieOption, isOffered: boolean) => {
    const next = tieOptions.filter((one) => (one === tie ? isOffered : ties.includes(one)));
    set({ ties: next.length === 0 ? undefined : next });
  };
  return (
    <>
      <SettingField isGroup questionId={question.id} setting="ties" label={translations.ties}>
        {() => (
          <div data-adj="checks">
            {tieOptions.map((tie) => (
              <CheckInput
                key={tie}
                label={translations.tieNames[tie]}
                isChecked={ties.includes(tie)}
                onCheckedChange={(isChecked) => setTie(tie, isChecked)}
              />
            ))}
          </div>
        )}
      </SettingField>
      <div data-adj="setting-columns">
        <SettingField questionId={question.id} setting="strength" label={translations.strength}>
          {(control) => (
            <SelectInput
              {...control}
              value={strength === undefined ? notAskedValue : String(strength.points)}
              choices={[
                { value: notAskedValue, label: translations.notAsked },
                ...points.map((one) => ({ value: String(one), label: translations.strengthPoints(one) })),
              ]}
              onValueChange={(value) =>
                set({ strength: value === notAskedValue ? undefined : { points: Number(value) } })
              }
            />
          )}
        </SettingField>
      </div>
      {strength === undefined ? null : <DegreeNames question={question} strength={strength} />}
      <AxisList question={question} />
    </>
  );
}
