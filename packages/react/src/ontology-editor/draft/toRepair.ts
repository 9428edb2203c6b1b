import type { DraftProblem } from './listDraftProblems.js';
import { findQuestion } from './tree.js';
import type { OntologyDraft, OntologyEdit, QuestionDraft } from './types.js';

/** What mends a problem in one press: which words say so, and the edit. */
export interface Repair {
  readonly label: RepairLabel;
  readonly params?: Readonly<Record<string, string | number>>;
  readonly edit: OntologyEdit;
}

export type RepairLabel =
  | 'add-option'
  | 'swap-limits'
  | 'remove-condition'
  | 'use-points'
  | 'clear-point-names'
  | 'use-step'
  | 'rename-option';

/** Settings that hold a lower and an upper limit. */
const limits: Readonly<Record<string, readonly [string, string]>> = {
  minChoices: ['minChoices', 'maxChoices'],
  minCharacters: ['minCharacters', 'maxCharacters'],
  min: ['min', 'max'],
};

function toScaleRepair(question: QuestionDraft, path: DraftProblem['path']): Repair | undefined {
  const { id, strength } = question;
  if (path.at(-1) === 'step') {
    return { label: 'use-step', params: { step: 1 }, edit: set(id, { step: undefined }) };
  }
  if (typeof strength !== 'object' || strength === null) return undefined;
  if (path.at(-1) === 'labels') {
    const { points: kept } = strength as { points?: unknown };
    return { label: 'clear-point-names', edit: set(id, { strength: { points: kept } }) };
  }
  const points = Number((strength as { points?: unknown }).points) + 1;
  const edit = set(id, { strength: { points } });
  return { label: 'use-points', params: { points }, edit };
}

const set = (id: string, values: Record<string, unknown>): OntologyEdit => ({
  type: 'set-question',
  id,
  values,
});

function toFreeLabel(label: string, question: QuestionDraft): string {
  const taken = new Set((question.options ?? []).map((option) => option.label.trim()));
  let number = 2;
  while (taken.has(`${label} ${number}`)) number += 1;
  return `${label} ${number}`;
}

/** How a problem can be mended in one press, if it can. */
export function toRepair(problem: DraftProblem, draft: OntologyDraft, newOption: string): Repair | undefined {
  const question = findQuestion(draft.classifications, problem.questionId);
  const { setting = '' } = problem;
  if (question === undefined) return undefined;
  const { id } = question;
  switch (problem.code) {
    case 'options-missing':
      return { label: 'add-option', edit: { type: 'add-option', questionId: id, label: newOption } };
    case 'limits-crossed': {
      const [lower, upper] = limits[setting] ?? [];
      if (lower === undefined || upper === undefined) return undefined;
      return {
        label: 'swap-limits',
        edit: set(id, { [lower]: question[upper], [upper]: question[lower] }),
      };
    }
    case 'unknown-reference':
    case 'condition-cycle':
    case 'condition-never-holds':
      return { label: 'remove-condition', edit: set(id, { [setting]: undefined }) };
    case 'scale-invalid':
    case 'degree-unnamed':
      return toScaleRepair(question, problem.path);
    case 'label-repeated': {
      if (problem.optionId === undefined) return undefined;
      const label = toFreeLabel(String(problem.params?.label ?? ''), question);
      const at = { questionId: id, optionId: problem.optionId };
      return {
        label: 'rename-option',
        params: { label },
        edit: { type: 'set-option', at, values: { label } },
      };
    }
    default:
      return undefined;
  }
}
