'use client';

import { type ReactNode, useId } from 'react';
import { Icon, toStateAttributes } from '../../parts/index.js';
import type { DraftProblem } from '../draft/listDraftProblems.js';
import { toRepair } from '../draft/toRepair.js';
import { type SettingPlace, useOntologyEditor } from '../EditorContext.js';

/** What a control has to carry to be named and described by its field. */
export interface ControlProps {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

interface SettingFieldProps extends SettingPlace {
  label: string;
  hint?: string | undefined;
  /** A field of several controls is a group with a name; one control has a label. */
  isGroup?: boolean | undefined;
  /** Where its problems stand, if that is not below it: fields side by side say them below all of them. */
  problemId?: string | undefined;
  children: (control: ControlProps) => ReactNode;
}

/** The problems of one field. */
export function useSettingProblems({ questionId, optionId, setting }: SettingPlace): readonly DraftProblem[] {
  const { problems, isFresh } = useOntologyEditor('SettingField');
  if (isFresh) return [];
  return problems.filter(
    (one) => one.questionId === questionId && one.optionId === optionId && one.setting === setting,
  );
}

/** What is wrong with a field, in a sentence, and its repair as a link. */
export function SettingProblems({ id, problems }: { id: string; problems: readonly DraftProblem[] }) {
  const { translations, state, edit } = useOntologyEditor('SettingProblems');
  const { problemTexts, repairs, newOption } = translations;
  if (problems.length === 0) return null;
  return (
    <div data-adj="setting-problems" id={id}>
      {problems.map((problem) => {
        const repair = toRepair(problem, state.draft, newOption(1));
        return (
          <p key={`${problem.code}${problem.path.join()}`} data-severity={problem.severity}>
            <Icon name="warning" size={14} />
            <span>
              {problemTexts[problem.code]?.(problem.params ?? {}) ?? problem.message}{' '}
              {repair === undefined ? null : (
                <button type="button" data-adj="repair" onClick={() => edit(repair.edit)}>
                  {repairs[repair.label]?.(repair.params ?? {}) ?? repair.label}
                </button>
              )}
            </span>
          </p>
        );
      })}
    </div>
  );
}

/** A setting: its name, its control, and what is wrong with it. */
export function SettingField({
  label,
  hint,
  isGroup = false,
  problemId,
  children,
  ...place
}: SettingFieldProps) {
  const id = useId();
  const problems = useSettingProblems(place);
  const hasProblem = problems.length > 0;
  const describedBy = [
    hint === undefined ? '' : `${id}-hint`,
    hasProblem ? (problemId ?? `${id}-problem`) : '',
  ]
    .filter(Boolean)
    .join(' ');
  const control: ControlProps = {
    id: `${id}-input`,
    'aria-describedby': describedBy === '' ? undefined : describedBy,
    'aria-invalid': hasProblem || undefined,
  };
  const group = isGroup
    ? { role: 'group', 'aria-labelledby': `${id}-label`, 'aria-describedby': control['aria-describedby'] }
    : {};
  return (
    <div
      data-adj="setting"
      data-setting={place.setting}
      {...toStateAttributes({ invalid: hasProblem })}
      {...group}
    >
      {isGroup ? (
        <span data-adj="setting-label" id={`${id}-label`}>
          {label}
        </span>
      ) : (
        <label data-adj="setting-label" id={`${id}-label`} htmlFor={control.id}>
          {label}
        </label>
      )}
      {children(control)}
      {hint === undefined ? null : (
        <p data-adj="setting-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {problemId === undefined ? <SettingProblems id={`${id}-problem`} problems={problems} /> : null}
    </div>
  );
}
