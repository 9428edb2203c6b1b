'use client';

import { listPoints, type RatingLabel } from '@adjudge/core';
import { SelectInput, TextInput } from '../controls/inputs.js';
import { SettingField } from '../controls/SettingField.js';
import type { QuestionDraft } from '../draft/types.js';
import { useOntologyEditor } from '../EditorContext.js';
import { LimitFields } from './LimitFields.js';
import { useQuestionEdit } from './useQuestionEdit.js';

/** A scale of more points than this has names at its ends only. */
const mostNamed = 11;

/** The points that can be named: all of a short scale, the ends of a long one, none of one that makes no sense. */
function listNameable({ min, max, step }: QuestionDraft): number[] {
  if (typeof min !== 'number' || typeof max !== 'number' || min >= max) return [];
  const isStep = typeof step === 'number' && step > 0;
  const size = isStep ? step : 1;
  if ((max - min) / size > mostNamed - 1) return [min, max];
  return listPoints({ min, max, step: size });
}

const usual = '';

/** What a rating is set to: its scale, the names of its points, how it is shown. */
export function RatingSettings({ question }: { question: QuestionDraft }) {
  const { translations } = useOntologyEditor('RatingSettings');
  const { from, to, step, pointNames, pointName, display, displays, asUsual } = translations;
  const { set, type } = useQuestionEdit(question);
  const labels = (question.labels ?? []) as readonly RatingLabel[];
  const setLabel = (value: number, label: string) => {
    const others = labels.filter((one) => one.value !== value);
    const next = label === '' ? others : [...others, { value, label }].sort((a, b) => a.value - b.value);
    type({ labels: next.length === 0 ? undefined : next });
  };
  return (
    <>
      <LimitFields
        question={question}
        limits={[
          { setting: 'min', label: from },
          { setting: 'max', label: to },
          { setting: 'step', label: step, placeholder: '1' },
        ]}
      />
      <SettingField isGroup questionId={question.id} setting="labels" label={pointNames}>
        {() => (
          <ul data-adj="point-names">
            {listNameable(question).map((point) => (
              <li key={point}>
                <span aria-hidden="true">{point}</span>
                <TextInput
                  aria-label={pointName(point)}
                  value={labels.find(({ value }) => value === point)?.label ?? ''}
                  onValueChange={(label) => setLabel(point, label)}
                />
              </li>
            ))}
          </ul>
        )}
      </SettingField>
      <div data-adj="setting-columns">
        <SettingField questionId={question.id} setting="display" label={display}>
          {(control) => (
            <SelectInput
              {...control}
              value={typeof question.display === 'string' ? question.display : usual}
              choices={[
                { value: usual, label: asUsual },
                { value: 'points', label: displays.points },
                { value: 'slider', label: displays.slider },
              ]}
              onValueChange={(value) => set({ display: value === usual ? undefined : value })}
            />
          )}
        </SettingField>
      </div>
    </>
  );
}
