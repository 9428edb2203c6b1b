import { type Comparison, type DataRow, toRowHash, toTargetComparison } from '../conversation/index.js';
import { type KindRegistry, toKindRegistry } from '../kinds/index.js';
import {
  type Label,
  listAskedAnnotations,
  listVerdicts,
  toFittingLabel,
  type Verdict,
} from '../label/index.js';
import { listClassifications, type Ontology } from '../ontology/index.js';
import type { Preferred } from '../preference/index.js';
import type { Project } from '../project/index.js';
import {
  type ExportReport,
  type LeftOutReason,
  toExportReport,
  type VerdictOutcome,
} from './exportReport.js';
import { toOneLineJson } from './native.js';
import { type TrlMessage, toTrlPrompt } from './trlPrompt.js';

/**
 * One line of TRL's preference format, conversational, with an explicit prompt (TRL documentation, “Dataset formats and types”). The first three
 * columns are TRL's; trainers keep the others apart and do not read them. Each line has all of them, as text: a column that is null throughout
 * the first ten megabytes and text after them is one that Hugging Face's `datasets` (5.2, tried) refuses the whole file for.
 */
export interface TrlPreferenceRecord {
  readonly prompt: readonly TrlMessage[];
  readonly chosen: readonly TrlMessage[];
  readonly rejected: readonly TrlMessage[];
  readonly data_row_id: string;
  readonly annotator_id: string;
  readonly classification_id: string;
  /** The letters under which the two stood, without which a rationale (“A is better”) says nothing. Empty where they were not recorded. */
  readonly chosen_letter: string;
  readonly rejected_letter: string;
  /** The `modelConfigName`, empty where it is not known. */
  readonly chosen_model: string;
  readonly rejected_model: string;
  /** The texts the annotator wrote about the row or this comparison of it, in the order asked, a blank line between them. Empty where there are none. */
  readonly rationale: string;
}

/** A TRL file, and what it holds. */
export interface TrlExport {
  /** NDJSON: a record a line. Empty when there is none. */
  readonly text: string;
  readonly report: ExportReport;
}

interface ProjectContext {
  readonly rows: ReadonlyMap<string, DataRow>;
  readonly ontology: Ontology;
  readonly kinds: KindRegistry;
  /** Questions about responses: some row of the project binds their options. */
  readonly boundQuestionIds: ReadonlySet<string>;
}

interface Context extends ProjectContext {
  readonly label: Label;
  readonly row: DataRow;
}

function toRationale({ label, row, ontology, kinds }: Context, comparison: Comparison): string {
  const textIds = new Set(
    listClassifications(ontology).flatMap(({ kind, id }) => (kind === 'text' ? [id] : [])),
  );
  return listAskedAnnotations(label, row, ontology, kinds)
    .flatMap(({ classificationId, target, answer }) =>
      toTargetComparison(row, target)?.id === comparison.id &&
      target.type !== 'response' &&
      target.type !== 'span' &&
      textIds.has(classificationId) &&
      typeof answer === 'string'
        ? [answer]
        : [],
    )
    .filter((text) => text.trim() !== '')
    .join('\n\n');
}

/** Half a surrogate pair, as of an emoji that was cut: one is enough for a loader to refuse the whole file, and no text is altered here. */
function hasBrokenCharacter({ prompt, chosen, rejected, ...columns }: TrlPreferenceRecord): boolean {
  const texts = [...prompt, ...chosen, ...rejected].map(({ content }) => content);
  return [...texts, ...Object.values(columns)].some((text) => /\p{Surrogate}/u.test(text));
}

function toReason(chosen: string, rejected: string): LeftOutReason | undefined {
  if (chosen.trim() === '' || rejected.trim() === '') return 'empty-response';
  return chosen === rejected ? 'same-text' : undefined;
}

function toRecord(
  { preferred, rejected, source }: Preferred,
  prompt: readonly TrlMessage[],
  comparison: Comparison,
  context: Context,
): TrlPreferenceRecord | LeftOutReason {
  const { label, row } = context;
  const better = comparison.responses.find(({ id }) => id === preferred);
  const worse = comparison.responses.find(({ id }) => id === rejected);
  if (better === undefined || worse === undefined) return 'option-unbound';
  const letters = label.presentation.letters[comparison.id] ?? {};
  const reason = toReason(better.content, worse.content);
  if (reason !== undefined) return reason;
  const record: TrlPreferenceRecord = {
    prompt,
    chosen: [{ role: 'assistant', content: better.content }],
    rejected: [{ role: 'assistant', content: worse.content }],
    data_row_id: row.id,
    annotator_id: label.annotator.id,
    classification_id: source.classificationId,
    chosen_letter: letters[preferred] ?? '',
    rejected_letter: letters[rejected] ?? '',
    chosen_model: better.modelConfigName ?? '',
    rejected_model: worse.modelConfigName ?? '',
    rationale: toRationale(context, comparison),
  };
  return hasBrokenCharacter(record) ? 'broken-character' : record;
}

const tieReasons = { unspecified: 'tie', 'both-good': 'both-good', 'both-bad': 'both-bad' } as const;

function toOutcome({ comparisonId, preferences }: Verdict, context: Context): VerdictOutcome {
  const dataRowId = context.row.id;
  const comparison = context.row.comparisons.find(({ id }) => id === comparisonId);
  const prompt = comparison === undefined ? undefined : toTrlPrompt(context.row, comparison);
  const results = preferences.map((preference) => {
    if (preference.axis !== undefined) return 'axis';
    if (preference.relation === 'tie') return tieReasons[preference.quality];
    if (comparison === undefined || prompt === undefined) return 'no-prompt';
    if ('reason' in prompt) return prompt.reason;
    return toRecord(preference, prompt.messages, comparison, context);
  });
  return {
    dataRowId,
    records: results.filter((result) => typeof result === 'object'),
    reasons: results.filter((result) => typeof result === 'string'),
  };
}

/** Whether the label answers a question about responses with an option that the row ties to none. */
function hasUnboundAnswer({ label, row, ontology, kinds, boundQuestionIds }: Context): boolean {
  return listAskedAnnotations(label, row, ontology, kinds).some(
    ({ classificationId, target, answer }) =>
      boundQuestionIds.has(classificationId) &&
      typeof answer === 'string' &&
      !Object.hasOwn(toTargetComparison(row, target)?.optionBindings?.[classificationId] ?? {}, answer),
  );
}

function listLabelOutcomes(given: Label, project: ProjectContext): VerdictOutcome[] {
  const leave = (reason: LeftOutReason): VerdictOutcome[] => [
    { dataRowId: given.dataRowId, records: [], reasons: [reason] },
  ];
  const row = project.rows.get(given.dataRowId);
  if (given.status === 'skipped') return leave('skipped');
  if (row === undefined) return leave('row-missing');
  if (toRowHash(row) !== given.rowHash) return leave('row-changed');
  // The ontology may have changed since: an answer it no longer takes says nothing now, as it would not after an import.
  const { label } = toFittingLabel(given, project.ontology, project.kinds);
  const context: Context = { ...project, label, row };
  const verdicts = listVerdicts(label, row, project.ontology, project.kinds);
  if (verdicts.length > 0) return verdicts.map((verdict) => toOutcome(verdict, context));
  return leave(hasUnboundAnswer(context) ? 'option-unbound' : 'no-verdict');
}

function toProjectContext({ dataRows, ontology }: Project, kinds: KindRegistry): ProjectContext {
  const bindings = dataRows.flatMap(({ comparisons }) =>
    comparisons.map(({ optionBindings = {} }) => optionBindings),
  );
  return {
    rows: new Map(dataRows.map((row) => [row.id, row])),
    ontology,
    kinds,
    boundQuestionIds: new Set(bindings.flatMap((bound) => Object.keys(bound))),
  };
}

/**
 * Writes the project's verdicts as TRL preferences: one record for each pair in which one response was preferred. No pairwise format can hold a
 * tie, a skip or an unanswered question; the report counts what was left out, by reason.
 *
 * @param kinds the host's kinds beside the built-in ones, as `toKindRegistry` makes them.
 */
export function writeTrlPreference(project: Project, kinds: KindRegistry = toKindRegistry()): TrlExport {
  const context = toProjectContext(project, kinds);
  const given = project.labels.filter(({ status }) => status !== 'draft');
  const labelled = new Set(given.map(({ dataRowId }) => dataRowId));
  const outcomes = given.flatMap((label) => listLabelOutcomes(label, context));
  const lines = outcomes.flatMap(({ records }) =>
    records.map((record) => `${toOneLineJson(JSON.stringify(record))}\n`),
  );
  const report = toExportReport(outcomes, {
    drafts: project.labels.length - given.length,
    unlabelled: project.dataRows.filter(({ id }) => !labelled.has(id)).length,
  });
  return { text: lines.join(''), report };
}
