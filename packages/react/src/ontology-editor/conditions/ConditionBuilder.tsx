'use client';

import type { Condition } from '@adjudge/core';
import { RemoveButton, SelectInput } from '../controls/inputs.js';
import { ToolButton } from '../controls/ToolButton.js';
import type { QuestionDraft } from '../draft/types.js';
import { useOntologyEditor } from '../EditorContext.js';
import { ConditionSentence } from './ConditionSentence.js';
import {
  type ConditionForm,
  createSentence,
  type Joiner,
  toCondition,
  toConditionForm,
} from './conditionForm.js';

interface ConditionBuilderProps {
  condition: Condition;
  /** What it can go by. */
  questions: readonly QuestionDraft[];
  /** `undefined`: the condition is taken away. */
  onConditionChange: (condition: Condition | undefined) => void;
}

type Group = Extract<ConditionForm, { type: 'group' }>;

/** A condition that can hold as it stands, to begin with. */
export function createFirstCondition(questions: readonly QuestionDraft[]): Condition {
  return toCondition(createSentence(questions[0]));
}

function ConditionGroup({
  group,
  questions,
  onConditionChange,
}: Omit<ConditionBuilderProps, 'condition'> & { group: Group }) {
  const { translations } = useOntologyEditor('ConditionGroup');
  const { joiner, joiners, addCondition, addGroup, removeCondition } = translations;
  const setConditions = (conditions: readonly Condition[]) => {
    const [only] = conditions;
    const isPlain = group.joiner === 'all' || group.joiner === 'any';
    // A group of one is that one; a group of none is no condition.
    if (only === undefined) onConditionChange(undefined);
    else onConditionChange(conditions.length === 1 && isPlain ? only : toCondition({ ...group, conditions }));
  };
  const first = createFirstCondition(questions);
  return (
    <div data-adj="condition-group">
      <div data-adj="condition-row">
        <SelectInput
          aria-label={joiner}
          value={group.joiner}
          choices={(Object.keys(joiners) as Joiner[]).map((value) => ({ value, label: joiners[value] }))}
          onValueChange={(next) => onConditionChange(toCondition({ ...group, joiner: next }))}
        />
        <RemoveButton label={removeCondition} onClick={() => onConditionChange(undefined)} />
      </div>
      <ul data-adj="condition-list">
        {group.conditions.map((condition, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: conditions have no ids, and their fields hold no state.
          <li key={index}>
            <ConditionBuilder
              condition={condition}
              questions={questions}
              onConditionChange={(next) =>
                setConditions(
                  group.conditions.flatMap((one, at) =>
                    at !== index ? [one] : next === undefined ? [] : [next],
                  ),
                )
              }
            />
          </li>
        ))}
      </ul>
      <div data-adj="setting-adds">
        <ToolButton icon="plus" size="mini" onClick={() => setConditions([...group.conditions, first])}>
          {addCondition}
        </ToolButton>
        <ToolButton
          icon="plus"
          size="mini"
          onClick={() => setConditions([...group.conditions, { any: [first, first] }])}
        >
          {addGroup}
        </ToolButton>
      </div>
    </div>
  );
}

/** Builds a condition by clicking: sentences, and groups of them taken together with and, or, not. */
export function ConditionBuilder({ condition, questions, onConditionChange }: ConditionBuilderProps) {
  const { translations } = useOntologyEditor('ConditionBuilder');
  const form = toConditionForm(condition);
  if (form.type === 'group') {
    return <ConditionGroup group={form} questions={questions} onConditionChange={onConditionChange} />;
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a legend into the sentence.
    <div data-adj="condition-row" role="group" aria-label={translations.condition}>
      <ConditionSentence
        sentence={form}
        questions={questions}
        onSentenceChange={(next) => onConditionChange(toCondition(next))}
      />
      <RemoveButton label={translations.removeCondition} onClick={() => onConditionChange(undefined)} />
    </div>
  );
}
