'use client';

import { builtInKinds } from '@adjudge/core';
import type { ComponentType } from 'react';
import { SelectInput, TextInput } from '../controls/inputs.js';
import { SettingField } from '../controls/SettingField.js';
import type { PlacedQuestion } from '../draft/tree.js';
import type { QuestionDraft } from '../draft/types.js';
import { useOntologyEditor } from '../EditorContext.js';
import { QuestionActions } from '../questions/QuestionActions.js';
import { RequiredSetting, ShownSetting } from './ConditionSettings.js';
import { OptionSettings } from './OptionSettings.js';
import { OwnSettings } from './OwnSettings.js';
import { PlacementSettings } from './PlacementSettings.js';
import { PreferenceSettings } from './PreferenceSettings.js';
import { RankingSettings } from './RankingSettings.js';
import { RatingSettings } from './RatingSettings.js';
import { TextSettings } from './TextSettings.js';
import { useQuestionEdit } from './useQuestionEdit.js';

const nothing = () => null;

/** The settings of each built-in kind. A host's own kinds are set as JSON. */
const kindSettings: Readonly<Record<string, ComponentType<{ question: QuestionDraft }>>> = {
  radio: OptionSettings,
  checklist: OptionSettings,
  text: TextSettings,
  rating: RatingSettings,
  preference: PreferenceSettings,
  ranking: RankingSettings,
  'best-worst': nothing,
};

/** The kinds a question can be of: ours, the host's, and its own, if nobody has registered it. */
export function useKindChoices(own?: string) {
  const { kinds, translations } = useOntologyEditor('KindChoices');
  const names = [
    ...builtInKinds.map(({ kind }) => kind as string),
    ...kinds.map(({ kind }) => String(kind.kind)),
    ...(own === undefined ? [] : [own]),
  ];
  return [...new Set(names)].map((value) => ({ value, label: translations.kindNames[value] ?? value }));
}

function KindSetting({ question }: { question: QuestionDraft }) {
  const { translations, edit } = useOntologyEditor('KindSetting');
  const choices = useKindChoices(question.kind);
  return (
    <SettingField questionId={question.id} setting="kind" label={translations.kind}>
      {(control) => (
        <SelectInput
          {...control}
          value={question.kind}
          choices={choices}
          onValueChange={(kind) =>
            edit({ type: 'set-kind', id: question.id, kind, optionLabels: translations.newOptions })
          }
        />
      )}
    </SettingField>
  );
}

/** Everything a question is set to. */
export function QuestionSettings({ placed }: { placed: PlacedQuestion }) {
  const { question } = placed;
  const { translations } = useOntologyEditor('QuestionSettings');
  const { type } = useQuestionEdit(question);
  const KindSettings = kindSettings[question.kind] ?? OwnSettings;
  return (
    <>
      <QuestionActions placed={placed} />
      <SettingField questionId={question.id} setting="name" label={translations.questionName}>
        {(control) => (
          <TextInput {...control} value={question.name} onValueChange={(name) => type({ name })} />
        )}
      </SettingField>
      <SettingField questionId={question.id} setting="instructions" label={translations.instructions}>
        {(control) => (
          <textarea
            data-adj="input"
            dir="auto"
            rows={2}
            {...control}
            value={question.instructions ?? ''}
            onChange={({ target }) => type({ instructions: target.value === '' ? undefined : target.value })}
          />
        )}
      </SettingField>
      <div data-adj="setting-columns" data-of="kind">
        <KindSetting question={question} />
        <PlacementSettings placed={placed} />
      </div>
      <KindSettings key={`${question.id} ${question.kind}`} question={question} />
      <RequiredSetting question={question} />
      <ShownSetting question={question} />
    </>
  );
}
