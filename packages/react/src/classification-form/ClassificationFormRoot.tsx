'use client';

import { selectProblems } from '@adjudge/core';
import { type FormEvent, forwardRef } from 'react';
import { useTranslations } from '../i18n/index.js';
import { composeEventHandlers, Part, type PartProps } from '../parts/index.js';
import { useSessionConfiguration } from '../session/index.js';
import { FormActions } from './FormActions.js';
import { FormFields } from './FormFields.js';
import { moveFocusToField, toFieldId } from './fieldId.js';
import { SaveNotice } from './SaveNotice.js';

/** The form of the ontology's questions. Children replace its usual parts: fields and actions. */
export const ClassificationFormRoot = forwardRef<HTMLFormElement, PartProps<'form'>>(
  function ClassificationFormRoot({ children, onSubmit, ...rest }, ref) {
    const { form } = useTranslations();
    const { controller, baseId, isDisabled, isReadOnly } = useSessionConfiguration('ClassificationForm.Root');
    const submit = (event: FormEvent<HTMLFormElement>) => {
      event.preventDefault();
      if (isDisabled || isReadOnly || controller.submit()) return;
      const root = event.currentTarget.getRootNode() as Document | ShadowRoot;
      const state = controller.store.getState();
      const [first] = selectProblems(state);
      if (first === undefined) return;
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
            <FormActions />
          </>
        )}
      </Part.form>
    );
  },
);
