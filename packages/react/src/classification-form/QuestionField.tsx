'use client';

import { createProblem, type Question, selectVerdictQuestion, toTargetKey } from '@adjudge/core';
import { forwardRef } from 'react';
import { actInField } from '../a11y/index.js';
import { toProblemMessage, useTranslations } from '../i18n/index.js';
import {
  Button,
  ErrorBoundary,
  Icon,
  Notice,
  Part,
  type PartProps,
  toStateAttributes,
} from '../parts/index.js';
import {
  type AnyField,
  type Suggestion,
  useAnswer,
  usePreferenceSession,
  useSessionConfiguration,
} from '../session/index.js';

/** What a field of the form takes besides what its element takes. */
export interface QuestionFieldProps extends Omit<PartProps<'div'>, 'children' | 'asChild'> {
  question: Question;
  /** Id of the field, unique on the page: others are made from it. */
  fieldId: string;
}

/** The suggestion as the field gets it: only in `suggest` mode, since pre-filled ones are answers. */
function useSuggestion(question: Question): Suggestion<unknown> | undefined {
  const { prelabel } = useAnswer(question.classification.id, question.target);
  const isSuggesting = usePreferenceSession(({ prelabelMode }) => prelabelMode === 'suggest');
  return isSuggesting ? prelabel : undefined;
}

function UnknownKind({ kind }: { kind: string }) {
  const { unknownKind, unknownKindBody } = useTranslations();
  return (
    <Notice tone="warning" title={unknownKind}>
      {unknownKindBody(kind)}
    </Notice>
  );
}

/** Problems are shown after a submit that could not be; a limit that is overstepped, at once. */
function useShownProblems({ classification, target }: Question) {
  const { problems } = useAnswer(classification.id, target);
  const isShowing = usePreferenceSession((state) => state.isShowingProblems);
  const isOverstepped = ({ code }: { code: string }) =>
    code === 'text-too-long' || code === 'too-many-choices';
  return isShowing ? problems : problems.filter(isOverstepped);
}

interface FieldBodyProps {
  question: Question;
  fieldId: string;
  Field: AnyField;
  problemId: string | undefined;
  helpId: string | undefined;
}

function FieldBody({ question, fieldId, Field, problemId, helpId }: FieldBodyProps) {
  const { classification, target } = question;
  const { isDisabled, isReadOnly } = useSessionConfiguration('ClassificationForm.Field');
  const isSaving = usePreferenceSession((state) => state.save.status === 'saving');
  const { answer, setAnswer, problems } = useAnswer(classification.id, target);
  const suggestion = useSuggestion(question);
  const hasKeys = usePreferenceSession((state) => {
    const verdict = selectVerdictQuestion(state);
    return (
      verdict?.classification.id === classification.id && toTargetKey(verdict.target) === toTargetKey(target)
    );
  });
  return (
    <Field
      classification={classification}
      target={target}
      answer={answer}
      onAnswerChange={setAnswer}
      suggestion={suggestion}
      labelId={`${fieldId}-label`}
      describedBy={[helpId, problemId].filter(Boolean).join(' ') || undefined}
      inputId={`${fieldId}-input`}
      isInvalid={problemId !== undefined}
      isRequired={question.isRequired}
      isDisabled={isDisabled}
      isReadOnly={isReadOnly || isSaving}
      problems={problems}
      hasKeys={hasKeys}
    />
  );
}

/** One question: its name and help, the field of its kind, and what is wrong with its answer. */
export const QuestionField = forwardRef<HTMLDivElement, QuestionFieldProps>(function QuestionField(
  { question, fieldId, ...rest },
  ref,
) {
  const { classification, target, depth } = question;
  const translations = useTranslations();
  const { fieldKinds, reportProblem, isDisabled, isReadOnly } =
    useSessionConfiguration('ClassificationForm.Field');
  const { answer, setAnswer } = useAnswer(classification.id, target);
  const problems = useShownProblems(question);
  const Field = fieldKinds.get(classification.kind)?.Field;
  const problemId = problems.length > 0 ? `${fieldId}-problem` : undefined;
  const helpId = classification.instructions === undefined ? undefined : `${fieldId}-help`;
  const isOptional = !question.isRequired;
  return (
    <Part.div
      data-adj="field"
      data-kind={classification.kind}
      id={fieldId}
      {...toStateAttributes({ invalid: problemId !== undefined, depth: depth > 0 ? depth : undefined })}
      {...rest}
      ref={ref}
    >
      <div data-adj="field-head">
        <label data-adj="field-label" dir="auto" id={`${fieldId}-label`} htmlFor={`${fieldId}-input`}>
          {classification.name}
        </label>
        {isOptional && answer === undefined ? (
          <span data-adj="field-optional">{translations.optional}</span>
        ) : null}
        {isOptional && answer !== undefined && !isDisabled && !isReadOnly ? (
          <Button
            size="mini"
            onClick={({ currentTarget }) => actInField(currentTarget, () => setAnswer(undefined))}
          >
            {translations.clearAnswer}
          </Button>
        ) : null}
      </div>
      {helpId === undefined ? null : (
        <p data-adj="field-help" dir="auto" id={helpId}>
          {classification.instructions}
        </p>
      )}
      {Field === undefined ? (
        <UnknownKind kind={classification.kind} />
      ) : (
        <ErrorBoundary
          fallback={
            <Notice tone="danger" title={translations.fieldFailed}>
              {translations.fieldFailedBody}
            </Notice>
          }
          onError={(cause) =>
            reportProblem(
              createProblem('field-failed', `The field of “${classification.name}” threw.`),
              cause,
            )
          }
        >
          <FieldBody
            question={question}
            fieldId={fieldId}
            Field={Field}
            problemId={problemId}
            helpId={helpId}
          />
        </ErrorBoundary>
      )}
      {problemId === undefined ? null : (
        <p data-adj="field-problem" id={problemId}>
          <Icon name="warning" size={14} />
          {problems.map((problem) => toProblemMessage(problem, translations)).join(' ')}
        </p>
      )}
    </Part.div>
  );
});
