'use client';

import {
  selectProblems,
  selectReadingProblems,
  selectTurnOf,
  selectUnread,
  type Target,
} from '@adjudge/core';
import { type FormEvent, forwardRef } from 'react';
import { flushSync } from 'react-dom';
import { useAnnounce } from '../a11y/index.js';
import { useTranslations } from '../i18n/index.js';
import { composeEventHandlers, Part, type PartProps } from '../parts/index.js';
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
  if (target.type === 'message') showMessage(controller, target.messageId);
  if (target.type !== 'response') return;
  const shownResponseId = target.responseId;
  controller.dispatch({ type: 'set-view', view: { shownResponseId, aloneResponseId: undefined } });
}

/** Goes to the first response that must still be read to its end, and says so. */
function useGoToUnread(): (root: ParentNode) => void {
  const { notReadToEnd } = useTranslations();
  const { controller, baseId } = useSessionConfiguration('ClassificationForm.Root');
  const announce = useAnnounce();
  return (root) => {
    const state = controller.store.getState();
    const [unread] = selectReadingProblems(state).length > 0 ? selectUnread(state) : [];
    if (unread === undefined) return;
    flushSync(() => {
      controller.dispatch({ type: 'show-comparison', comparisonId: unread.comparisonId });
      const view = { shownResponseId: unread.responseId, aloneResponseId: undefined };
      controller.dispatch({ type: 'set-view', view });
    });
    root.querySelector<HTMLElement>(`#${CSS.escape(toTextId(baseId, unread.letter))}`)?.focus();
    announce(notReadToEnd(unread.letter));
  };
}

/** The form of the ontology's questions. Children replace its usual parts: fields and actions. */
export const ClassificationFormRoot = forwardRef<HTMLFormElement, PartProps<'form'>>(
  function ClassificationFormRoot({ children, onSubmit, ...rest }, ref) {
    const { form } = useTranslations();
    const { controller, baseId, isDisabled, isReadOnly } = useSessionConfiguration('ClassificationForm.Root');
    const goToUnread = useGoToUnread();
    const submit = (event: FormEvent<HTMLFormElement>) => {
      event.preventDefault();
      if (isDisabled || isReadOnly || controller.submit()) return;
      const root = event.currentTarget.getRootNode() as Document | ShadowRoot;
      const state = controller.store.getState();
      const [first] = selectProblems(state);
      if (first === undefined) {
        goToUnread(root);
        return;
      }
      flushSync(() => showTarget(controller, first.target));
      moveFocusToField(toFieldId(baseId, state, first.classificationId, first.target), root);
    };
    return (
      <Part.form
        data-adj="classification-form"
        aria-label={form}
        noValidate
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
