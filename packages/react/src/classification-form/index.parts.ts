export { ClassificationFormRoot as Root } from './ClassificationFormRoot.js';
export { ContradictionNotice } from './ContradictionNotice.js';
export { FormActions as Actions, FormSkip as Skip, FormSubmit as Submit } from './FormActions.js';
export { FormFields as Fields } from './FormFields.js';
export { QuestionField as Field, type QuestionFieldProps as FieldProps } from './QuestionField.js';
export { SaveNotice } from './SaveNotice.js';
export { SuggestionsBar } from './SuggestionsBar.js';
