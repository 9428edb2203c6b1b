'use client';

import { selectFirstHold, selectProblems, selectTurnOf, type Target } from '@adjudge/core';
import { type FormEvent, forwardRef } from 'react';
import { flushSync } from 'react-dom';
import { useAnnounce } from '../a11y/index.js';
import { useEvidence } from '../evidence/index.js';
import { useTranslations } from '../i18n/index.js';
import { composeEventHandlers, Part, type PartProps, toStateAttributes } from '../parts/index.js';
import { toTextId } from '../response-comparator/index.js';
import { type SessionController, showMessage, useSessionConfiguration } from '../session/index.js';
import { ContradictionNotice } from './ContradictionNotice.js';
import { FormActions } from './FormActions.js';
import { FormFields } from './FormFields.js';
import { moveFocusToField, toFieldId } from './fieldId.js';
import { SaveNotice } from './SaveNotice.js';
import { SuggestionsBar } from './SuggestionsBar.js';

/** Brings on the turn, and where there is room for one the response, that a question is about. */
function showTarget(controller: SessionController, target: Target): void {
  const turn = selectTurnOf(controller.store.getState(), target);
  if (turn !== undefined) controller.dispatch({ type: 'show-comparison', comparisonId: turn.id });
  const text = target.type === 'span' ? target.field : target;
  if (text.type === 'message') showMessage(controller, text.messageId);
  if (text.type !== 'response') return;
  const shownResponseId = text.responseId;
  controller.dispatch({ type: 'set-view', view: { shownResponseId, aloneResponseId: undefined } });
}

/** Goes to the response that holds the label back, and says why. */
function useGoToHold(): (root: ParentNode) => void {
  const { notReadToEnd, notEndedYet } = useTranslations();
  const { controller, baseId } = useSessionConfiguration('ClassificationForm.Root');
  const announce = useAnnounce();
  return (root) => {
    const hold = selectFirstHold(controller.store.getState());
    if (hold === undefined) return;
    const [letter, responseId] = [String(hold.params?.letter ?? ''), String(hold.params?.responseId ?? '')];
    flushSync(() => showTarget(controller, { type: 'response', responseId }));
    root.querySelector<HTMLElement>(`#${CSS.escape(toTextId(baseId, letter))}`)?.focus();
    announce(hold.code === 'response-unread' ? notReadToEnd(letter) : notEndedYet(letter));
  };
}

/** The form of the ontology's questions. Children replace its usual parts: fields and actions. */
export const ClassificationFormRoot = forwardRef<HTMLFormElement, PartProps<'form'>>(
  function ClassificationFormRoot({ children, onSubmit, ...rest }, ref) {
    const { form } = useTranslations();
    const { controller, baseId, isDisabled, isReadOnly, capabilities } =
      useSessionConfiguration('ClassificationForm.Root');
    const hasEscapes = children === undefined && (capabilities.flag || capabilities.skip);
    const goToHold = useGoToHold();
    const evidence = useEvidence();
    const submit = (event: FormEvent<HTMLFormElement>) => {
      event.preventDefault();
      if (isDisabled || isReadOnly || controller.submit()) return;
      const root = event.currentTarget.getRootNode() as Document | ShadowRoot;
      const state = controller.store.getState();
      const [first] = selectProblems(state);
      if (first === undefined) {
        goToHold(root);
        return;
      }
      flushSync(() => showTarget(controller, first.target));
      // The questions about a mark are beside it, and take the focus when they open.
      if (first.target.type === 'span') evidence.open(first.target);
      else moveFocusToField(toFieldId(baseId, state, first.classificationId, first.target), root);
    };
    return (
      <Part.form
        data-adj="classification-form"
        aria-label={form}
        noValidate
        {...toStateAttributes({ escapes: hasEscapes })}
        {...rest}
        onSubmit={composeEventHandlers(onSubmit, submit)}
        ref={ref}
      >
        {children ?? (
          <>
            <SaveNotice />
            <FormFields />
            <ContradictionNotice />
            <SuggestionsBar />
            <FormActions />
          </>
        )}
      </Part.form>
    );
  },
);
