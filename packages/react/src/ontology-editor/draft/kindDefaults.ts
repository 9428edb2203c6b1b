import { createUniqueId } from './ids.js';
import type { Labels, OptionDraft, QuestionDraft, Values } from './types.js';

/** Options of these labels, with ids of their own. */
function createOptions(labels: Labels): OptionDraft[] {
  const taken = new Set<string>();
  return labels.map((label) => {
    const id = createUniqueId(label, taken, 'option');
    taken.add(id);
    return { id, label };
  });
}

/** What a new question of a kind is set to, so that it can be asked at once. */
export function createKindSettings(kind: string, optionLabels: Labels): Values {
  switch (kind) {
    case 'radio':
    case 'checklist':
      return { options: createOptions(optionLabels) };
    case 'rating':
      return { min: 1, max: 5 };
    case 'preference':
      return { ties: ['tie'] };
    default:
      return {};
  }
}

/** Kinds whose options mean the same to each other. */
const kindsWithOptions = new Set(['radio', 'checklist']);

/** The question as one of another kind: what both have stays, the rest is as in a new one. */
export function toQuestionOfKind(question: QuestionDraft, kind: string, labels: Labels): QuestionDraft {
  const { id, name, scope, instructions, required, visibleIf, requiredIf, options, uiMode } = question;
  const shared = { scope, instructions, required, visibleIf, requiredIf };
  const keepsOptions = options !== undefined && kindsWithOptions.has(kind);
  const settings = keepsOptions ? { options, uiMode } : createKindSettings(kind, labels);
  const entries = Object.entries({ ...shared, ...settings }).filter(([, value]) => value !== undefined);
  return { id, kind, name, ...Object.fromEntries(entries) };
}
