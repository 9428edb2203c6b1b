'use client';

import type { Scope } from '@adjudge/core';
import { SelectInput } from '../controls/inputs.js';
import { SettingField } from '../controls/SettingField.js';
import { listIdsWithin, listPlacedQuestions, type PlacedQuestion } from '../draft/tree.js';
import type { OntologyDraft, OptionAddress, QuestionDraft } from '../draft/types.js';
import { useOntologyEditor } from '../EditorContext.js';
import { useQuestionEdit } from './useQuestionEdit.js';

const scopes: readonly Scope[] = ['row', 'message', 'comparison', 'response', 'span'];
const top = '';
const toKey = ({ questionId, optionId }: OptionAddress) => JSON.stringify([questionId, optionId]);

/** What the question is about; one under an option is about what that one is about. */
function ScopeSetting({ question, isNested }: { question: QuestionDraft; isNested: boolean }) {
  const { translations } = useOntologyEditor('ScopeSetting');
  const { set } = useQuestionEdit(question);
  return (
    <SettingField questionId={question.id} setting="scope" label={translations.scope}>
      {(control) => (
        <SelectInput
          {...control}
          disabled={isNested}
          value={isNested ? 'parent' : (question.scope ?? 'row')}
          choices={
            isNested
              ? [{ value: 'parent', label: translations.scopeOfParent }]
              : scopes.map((value) => ({ value, label: translations.scopes[value] }))
          }
          onValueChange={(scope) => set({ scope: scope === 'row' ? undefined : scope })}
        />
      )}
    </SettingField>
  );
}

function listParents(draft: OntologyDraft, question: QuestionDraft) {
  const own = new Set(listIdsWithin(question));
  return listPlacedQuestions(draft.classifications)
    .filter((one) => !own.has(one.question.id))
    .flatMap((one) => (one.question.options ?? []).map((option) => ({ question: one.question, option })));
}

/** Whether the question stands by itself or under an option of another. */
function ParentSetting({ placed }: { placed: PlacedQuestion }) {
  const { translations, state, edit } = useOntologyEditor('ParentSetting');
  const { question, place } = placed;
  const parents = listParents(state.draft, question);
  return (
    <SettingField questionId={question.id} setting="parent" label={translations.parent}>
      {(control) => (
        <SelectInput
          {...control}
          value={place.parent === undefined ? top : toKey(place.parent)}
          choices={[
            { value: top, label: translations.atTop },
            ...parents.map((one) => ({
              value: toKey({ questionId: one.question.id, optionId: one.option.id }),
              label: translations.underOption(one.option.label, one.question.name),
            })),
          ]}
          onValueChange={(key) => {
            const found = parents.find(
              (one) => toKey({ questionId: one.question.id, optionId: one.option.id }) === key,
            );
            const parent =
              found === undefined ? undefined : { questionId: found.question.id, optionId: found.option.id };
            const index = found?.option.classifications?.length ?? state.draft.classifications.length;
            edit({ type: 'move-question', id: question.id, place: { parent, index } });
          }}
        />
      )}
    </SettingField>
  );
}

/** What a question is about, and where it stands. */
export function PlacementSettings({ placed }: { placed: PlacedQuestion }) {
  return (
    <>
      <ScopeSetting question={placed.question} isNested={placed.place.parent !== undefined} />
      <ParentSetting placed={placed} />
    </>
  );
}
