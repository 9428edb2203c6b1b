'use client';

import type { VerdictOutcome } from '@adjudge/core';
import { NumberInput, SelectInput, TextInput } from '../controls/inputs.js';
import type { QuestionDraft } from '../draft/types.js';
import { useOntologyEditor } from '../EditorContext.js';
import {
  type ConditionForm,
  type ConditionOperator,
  createSentence,
  listOperators,
  toValueInput,
  verdictOutcomes,
} from './conditionForm.js';

type Sentence = Extract<ConditionForm, { type: 'sentence' }>;

interface ConditionSentenceProps {
  sentence: Sentence;
  /** What a condition can go by. */
  questions: readonly QuestionDraft[];
  onSentenceChange: (sentence: Sentence) => void;
}

/** The value that stands for “no question: the number of responses”. Ids are never empty. */
const responsesValue = '';

function ConditionValue({
  sentence,
  question,
  onValueChange,
}: {
  sentence: Sentence;
  question: QuestionDraft | undefined;
  onValueChange: (value: string | number) => void;
}) {
  const { conditionValue, outcomes, goneOption } = useOntologyEditor('ConditionValue').translations;
  const shared = { 'aria-label': conditionValue };
  const { value } = sentence;
  switch (toValueInput(sentence.operator, question)) {
    case 'none':
      return null;
    case 'number':
      return <NumberInput {...shared} value={value} onValueChange={(number) => onValueChange(number ?? 0)} />;
    case 'text':
      return <TextInput {...shared} value={String(value ?? '')} onValueChange={onValueChange} />;
    case 'outcome': {
      const choices = verdictOutcomes.map((one: VerdictOutcome) => ({ value: one, label: outcomes[one] }));
      return (
        <SelectInput
          {...shared}
          value={String(value) as VerdictOutcome}
          choices={choices}
          onValueChange={onValueChange}
        />
      );
    }
    case 'option': {
      const options = question?.options ?? [];
      const choices = options.map(({ id, label }) => ({ value: id, label }));
      const isGone = !options.some(({ id }) => id === value);
      const gone = isGone ? [{ value: String(value ?? ''), label: goneOption }] : [];
      return (
        <SelectInput
          {...shared}
          value={String(value ?? '')}
          choices={[...choices, ...gone]}
          onValueChange={onValueChange}
        />
      );
    }
  }
}

/** One condition as a sentence: which question, what of its answer, which value. What can be asked depends on the question's kind. */
export function ConditionSentence({ sentence, questions, onSentenceChange }: ConditionSentenceProps) {
  const { translations } = useOntologyEditor('ConditionSentence');
  const { conditionQuestion, numberOfResponses, operator, operators, goneQuestion, untitled } = translations;
  const { questionId } = sentence;
  const question = questions.find(({ id }) => id === questionId);
  const isGone = questionId !== undefined && question === undefined;
  const known = listOperators(question);
  const offered = known.includes(sentence.operator) || isGone ? known : [...known, sentence.operator];
  return (
    <>
      <SelectInput
        aria-label={conditionQuestion}
        value={questionId ?? responsesValue}
        choices={[
          ...questions.map(({ id, name }) => ({ value: id, label: name === '' ? untitled : name })),
          ...(isGone ? [{ value: questionId, label: goneQuestion }] : []),
          { value: responsesValue, label: numberOfResponses },
        ]}
        onValueChange={(id) => onSentenceChange(createSentence(questions.find((one) => one.id === id)))}
      />
      <SelectInput
        aria-label={operator}
        value={sentence.operator}
        choices={(isGone ? [sentence.operator] : offered).map((one: ConditionOperator) => ({
          value: one,
          label: operators[one],
        }))}
        onValueChange={(next) => {
          const fresh = createSentence(question, next);
          const isAlike = toValueInput(next, question) === toValueInput(sentence.operator, question);
          onSentenceChange(isAlike ? { ...fresh, value: sentence.value } : fresh);
        }}
      />
      <ConditionValue
        sentence={sentence}
        question={question}
        onValueChange={(value) => onSentenceChange({ ...sentence, value })}
      />
    </>
  );
}
