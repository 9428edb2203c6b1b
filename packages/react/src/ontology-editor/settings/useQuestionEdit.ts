'use client';

import type { QuestionDraft, Values } from '../draft/types.js';
import { useOntologyEditor } from '../EditorContext.js';

/** Sets settings of a question: `set` is one step of undo, `type` joins the step before it as typing does. */
export function useQuestionEdit({ id }: QuestionDraft) {
  const { edit } = useOntologyEditor('QuestionSettings');
  return {
    set: (values: Values) => edit({ type: 'set-question', id, values }),
    type: (values: Values) => edit({ type: 'set-question', id, values, merge: true }),
  };
}
