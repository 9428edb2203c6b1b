import {
  addQuestion,
  dropQuestion,
  duplicateQuestion,
  moveQuestion,
  setKind,
  setQuestion,
  withValues,
} from './editDraft.js';
import { addOption, duplicateOption, moveOption, removeOption, setOption } from './editOptions.js';
import { findQuestion } from './tree.js';
import type { DraftStep, OntologyDraft, OntologyDraftState, OntologyEdit } from './types.js';

/** The most steps that can be undone. */
const longestHistory = 200;

/** A draft without a history, its first question shown. */
export function createOntologyDraftState(draft: OntologyDraft): OntologyDraftState {
  return { draft, selectedId: draft.classifications[0]?.id, past: [], future: [] };
}

/** The draft after an edit, history left aside. */
function applyEdit(step: DraftStep, edit: OntologyEdit): DraftStep {
  switch (edit.type) {
    case 'set-ontology':
      return { ...step, draft: withValues(step.draft, edit.values) };
    case 'add-question':
      return addQuestion(step, edit);
    case 'set-question':
      return setQuestion(step, edit);
    case 'set-kind':
      return setKind(step, edit);
    case 'duplicate-question':
      return duplicateQuestion(step, edit);
    case 'move-question':
      return moveQuestion(step, edit);
    case 'remove-question':
      return dropQuestion(step, edit);
    case 'add-option':
      return addOption(step, edit);
    case 'set-option':
      return setOption(step, edit);
    case 'duplicate-option':
      return duplicateOption(step, edit);
    case 'move-option':
      return moveOption(step, edit);
    case 'remove-option':
      return removeOption(step, edit);
    case 'replace':
      return { draft: edit.draft, selectedId: toShown(edit.draft, step.selectedId) };
    default:
      return step;
  }
}

/** The question shown before, if it is still there; else the first. */
function toShown(draft: OntologyDraft, id: string | undefined): string | undefined {
  return findQuestion(draft.classifications, id)?.id ?? draft.classifications[0]?.id;
}

/** What an edit is done to: two in a row with the same key are one step of undo. */
function toMergeKey(edit: OntologyEdit): string | undefined {
  if (!('merge' in edit) || edit.merge !== true) return undefined;
  const of = 'id' in edit ? [edit.id] : 'at' in edit ? [edit.at.questionId, edit.at.optionId] : [];
  return JSON.stringify([edit.type, ...of, ...Object.keys(edit.values)]);
}

const toStep = ({ draft, selectedId }: DraftStep): DraftStep => ({ draft, selectedId });

function undo(state: OntologyDraftState): OntologyDraftState {
  const step = state.past.at(-1);
  if (step === undefined) return state;
  return { ...step, past: state.past.slice(0, -1), future: [toStep(state), ...state.future] };
}

function redo(state: OntologyDraftState): OntologyDraftState {
  const [step, ...future] = state.future;
  if (step === undefined) return state;
  return { ...step, past: [...state.past, toStep(state)], future };
}

/** The one place where an ontology that is edited changes. Pure; what no edit touched keeps its identity. */
export function reduceOntologyDraft(state: OntologyDraftState, edit: OntologyEdit): OntologyDraftState {
  if (edit.type === 'undo') return undo(state);
  if (edit.type === 'redo') return redo(state);
  if (edit.type === 'reset') return createOntologyDraftState(edit.draft);
  if (edit.type === 'select') {
    return edit.id === state.selectedId ? state : { ...state, selectedId: edit.id, mergeKey: undefined };
  }
  const next = applyEdit(state, edit);
  if (next.draft === state.draft) return state;
  const mergeKey = toMergeKey(edit);
  const joins = mergeKey !== undefined && mergeKey === state.mergeKey;
  const past = joins ? state.past : [...state.past, toStep(state)].slice(-longestHistory);
  return { ...toStep(next), past, future: [], mergeKey };
}
