import { type DataRow, type Prelabel, toTargetComparison, toTargetKey } from '../conversation/index.js';
import { createProblem, type Problem } from '../errors/index.js';
import type { Classification, KindRegistry } from '../kinds/index.js';
import { type Label, toFittingLabel } from '../label/index.js';
import { hasOptions, indexOntology, listScopeTargets, type Ontology } from '../ontology/index.js';
import { isOffered } from './presentedOptions.js';
import type { PrelabelMode } from './types.js';

/** What suggestions are held against. */
export interface FittingContext {
  readonly ontology: Ontology;
  readonly kinds: KindRegistry;
  /** An empty one on the row. */
  readonly label: Label;
  readonly prelabelMode: PrelabelMode;
}

function createWarning(code: 'answer-invalid' | 'target-invalid', message: string): Problem {
  return createProblem(code, `${message} The suggestion is left out.`, { severity: 'warning' });
}

function listAnswerProblems(
  { answer, target }: Prelabel,
  classification: Classification,
  row: DataRow,
  kinds: KindRegistry,
): Problem[] {
  const kind = kinds.get(classification.kind);
  const comparison = toTargetComparison(row, target);
  if (kind === undefined) return [];
  // What is unfinished or too short is a suggestion all the same.
  const wrong = kind
    .validate(answer, classification, comparison)
    .filter(({ code }) => code === 'answer-invalid')
    .map(({ message }) => createWarning('answer-invalid', message));
  if (comparison === undefined || !hasOptions(classification)) return wrong;
  const chosen = new Set(kind.listChosenOptions(answer, classification));
  const hidden = classification.options.find(
    (option) => chosen.has(option.id) && !isOffered(option, classification, comparison),
  );
  if (hidden === undefined) return wrong;
  const message = `The option “${hidden.label}” of “${classification.name}” is not offered in this row.`;
  return [...wrong, createWarning('answer-invalid', message)];
}

/** What keeps a suggestion from being shown anywhere, though its question takes such answers. */
function listPlaceProblems(prelabel: Prelabel, row: DataRow, context: FittingContext): Problem[] {
  const { ontology, kinds, prelabelMode } = context;
  const indexed = indexOntology(ontology).get(prelabel.classificationId);
  if (indexed === undefined) return [];
  const { classification, scope } = indexed;
  const { target: suggested } = prelabel;
  const key = toTargetKey(suggested);
  if (scope === 'span' && suggested.type === 'span' && prelabelMode === 'suggest') {
    // A span is there by its answers, and what is only suggested is none.
    const message = `“${classification.name}” asks about what a person marks, so a mark can't be proposed; it can be filled in (\`prelabelMode="prefill"\`).`;
    return [createWarning('target-invalid', message)];
  }
  const spans = suggested.type === 'span' ? [suggested] : [];
  if (listScopeTargets(scope, row, spans).some((target) => toTargetKey(target) === key)) {
    return listAnswerProblems(prelabel, classification, row, kinds);
  }
  const message = `“${classification.name}” asks about each ${scope}, and not about what this suggestion names (${key}).`;
  return [createWarning('target-invalid', message)];
}

function toPrefilled({ classificationId, target, answer }: Prelabel) {
  return { classificationId, target, answer, origin: 'prelabel-accepted' as const };
}

/**
 * The row with only the suggestions that the ontology takes and a field can show: one that nobody sees must not be taken over by a key.
 * Paths begin at the row.
 */
export function toFittingRow(
  dataRow: DataRow,
  context: FittingContext,
): { readonly dataRow: DataRow; readonly problems: readonly Problem[] } {
  const { prelabels = [] } = dataRow;
  const problems: Problem[] = [];
  const kept = prelabels.flatMap((prelabel, index) => {
    const label = { ...context.label, annotations: [toPrefilled(prelabel)] };
    const fitted = toFittingLabel(label, context.ontology, context.kinds, dataRow);
    const [annotation] = fitted.label.annotations;
    const fitting = annotation === undefined ? undefined : { ...prelabel, answer: annotation.answer };
    const wrong = fitting === undefined ? fitted.problems : listPlaceProblems(fitting, dataRow, context);
    for (const problem of wrong) problems.push({ ...problem, path: ['prelabels', index] });
    return fitting === undefined || wrong.length > 0 ? [] : [fitting];
  });
  return problems.length === 0
    ? { dataRow, problems }
    : { dataRow: { ...dataRow, prelabels: kept }, problems };
}
