import type { DataRow, Prelabel } from '../conversation/index.js';
import { applyPathPrefix, createProblem, type Problem } from '../errors/index.js';
import { type AnyKind, type KindRegistry, toKindRegistry } from '../kinds/index.js';
import { type Annotation, type Annotator, createLabel, type Label, toFittingLabel } from '../label/index.js';
import { type Ontology, toQuestionKey } from '../ontology/index.js';
import type { ContentMode, PrelabelMode, SessionState, Telemetry } from './types.js';

/** What a session is made of. */
export interface SessionConfig {
  readonly dataRow: DataRow;
  readonly ontology: Ontology;
  readonly annotator: Annotator;
  /** The host's own kinds; they add to the built-in ones. */
  readonly kinds?: readonly AnyKind[] | undefined;
  /** A label given before (a draft or a submitted one), to go on from. */
  readonly label?: Label | undefined;
  /** Default `suggest`. */
  readonly prelabelMode?: PrelabelMode | undefined;
  /** Default `markdown`. */
  readonly contentMode?: ContentMode | undefined;
}

function toPrefilled(prelabels: readonly Prelabel[]): Annotation[] {
  return prelabels.map(({ classificationId, target, answer }) => ({
    classificationId,
    target,
    answer,
    origin: 'prelabel-accepted',
  }));
}

/** The row with only the suggestions that the ontology takes: one that no field can show must not be taken over by a key. */
function toFittingRow(
  { dataRow, ontology, annotator }: SessionConfig,
  kinds: KindRegistry,
): { readonly dataRow: DataRow; readonly problems: readonly Problem[] } {
  const { prelabels = [] } = dataRow;
  const label = createLabel(dataRow, ontology, annotator);
  const fitted = prelabels.map((prelabel) => {
    const result = toFittingLabel({ ...label, annotations: toPrefilled([prelabel]) }, ontology, kinds);
    const [annotation] = result.label.annotations;
    return {
      problems: result.problems,
      kept: annotation === undefined ? [] : [{ ...prelabel, answer: annotation.answer }],
    };
  });
  const problems = fitted.flatMap((one, index) => applyPathPrefix(['prelabels', index], one.problems));
  if (problems.length === 0) return { dataRow, problems };
  return { dataRow: { ...dataRow, prelabels: fitted.flatMap(({ kept }) => kept) }, problems };
}

function toStart(config: SessionConfig, kinds: KindRegistry): { label: Label; problems: readonly Problem[] } {
  const { dataRow, ontology, annotator, label, prelabelMode } = config;
  const empty = createLabel(dataRow, ontology, annotator);
  if (label === undefined) {
    const annotations = prelabelMode === 'prefill' ? toPrefilled(dataRow.prelabels ?? []) : [];
    return toFittingLabel({ ...empty, annotations }, ontology, kinds);
  }
  if (label.rowHash !== empty.rowHash) {
    const message =
      'The stored label judged another text than this row now holds. Its answers are not shown; answer again.';
    return { label: empty, problems: [createProblem('row-changed', message, { severity: 'warning' })] };
  }
  return toFittingLabel({ ...label, ontologyVersion: ontology.version }, ontology, kinds);
}

function toTelemetry(label: Label): Telemetry {
  const decided = (label.prelabelOutcomes ?? []).map(({ classificationId, target, elapsedMs }) => [
    toQuestionKey(classificationId, target),
    elapsedMs,
  ]);
  return { elapsedMs: label.timing?.elapsedMs ?? 0, decidedAfterMs: Object.fromEntries(decided) };
}

/**
 * A session, complete before anything is shown: the stored label (or pre-filled answers) is in it from the start.
 *
 * @returns the state, and warnings about what of the stored label and of the row's suggestions could not be taken over.
 */
export function createSessionState(config: SessionConfig): {
  readonly state: SessionState;
  readonly problems: readonly Problem[];
} {
  const kinds = toKindRegistry(config.kinds);
  const { dataRow, problems: rowProblems } = toFittingRow(config, kinds);
  const { label: start, problems } = toStart({ ...config, dataRow }, kinds);
  const { timing: _timing, prelabelOutcomes: _outcomes, ...label } = start;
  const state: SessionState = {
    dataRow,
    ontology: config.ontology,
    kinds,
    prelabelMode: config.prelabelMode ?? 'suggest',
    label,
    history: { past: [], future: [] },
    isShowingProblems: false,
    save: { status: 'idle' },
    draftStatus: config.label?.status === 'draft' ? 'saved' : 'none',
    telemetry: toTelemetry(start),
    view: { contentMode: config.contentMode ?? 'markdown', contentModes: {} },
  };
  return { state, problems: [...rowProblems, ...problems] };
}
