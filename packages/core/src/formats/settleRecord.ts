import { type DataRow, toRowHash } from '../conversation/index.js';
import { applyPathPrefix, createProblem, createSuccess, type Problem, type Result } from '../errors/index.js';
import type { KindRegistry } from '../kinds/index.js';
import { type Label, toFittingLabel } from '../label/index.js';
import { applyOptionBindings, type Ontology } from '../ontology/index.js';
import { type ImportedRecord, toGuarded } from './parseRecord.js';

/** What a record is settled against once all of them have been read: a project may stand after its rows. */
export interface SettleContext {
  readonly ontology: Ontology | undefined;
  /** Whether the files hold a project: its own rows are then as they were left, bound or not. */
  readonly hasProject: boolean;
  readonly kinds: KindRegistry;
  readonly rows: ReadonlyMap<string, DataRow>;
}

type Imported<Type extends ImportedRecord['type']> = Extract<ImportedRecord, { type: Type }>;

function bindOptions(record: Imported<'data-row'>, ontology: Ontology): Result<ImportedRecord> {
  const { row, problems } = applyOptionBindings(ontology, record.dataRow);
  return createSuccess(
    { ...record, dataRow: row },
    problems.map((problem) => ({
      ...problem,
      severity: 'warning',
      path: record.toSourcePath(problem.path),
    })),
  );
}

function listRowProblems({ dataRowId, rowHash }: Label, rows: ReadonlyMap<string, DataRow>): Problem[] {
  const row = rows.get(dataRowId);
  if (row === undefined || toRowHash(row) === rowHash) return [];
  const message = `This label was given to another text than the row ${JSON.stringify(dataRowId)} has now. It came in; look at the row again before you use it.`;
  return [
    createProblem('row-changed', message, {
      severity: 'warning',
      path: ['label', 'rowHash'],
      params: { id: dataRowId },
    }),
  ];
}

function fitLabel(label: Label, { ontology, kinds, rows }: SettleContext): Result<ImportedRecord> {
  const changed = listRowProblems(label, rows);
  if (ontology === undefined) return createSuccess({ type: 'label', label }, changed);
  const fitted = toFittingLabel(label, ontology, kinds, rows.get(label.dataRowId));
  return createSuccess({ type: 'label', label: fitted.label }, [
    ...changed,
    ...applyPathPrefix(['label'], fitted.problems),
  ]);
}

/** The record as the import hands it over: a row with its options bound, a label with the answers the ontology takes. */
export function settleRecord(record: ImportedRecord, context: SettleContext): Result<ImportedRecord> {
  const { ontology } = context;
  if (record.type === 'label') return toGuarded(() => fitLabel(record.label, context));
  if (record.type !== 'data-row' || ontology === undefined) return createSuccess(record);
  if (record.isNative === true && context.hasProject) return createSuccess(record);
  return toGuarded(() => bindOptions(record, ontology));
}
