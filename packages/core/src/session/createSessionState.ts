import { createPresentation, type DataRow, type Prelabel, type Presentation } from '../conversation/index.js';
import { createProblem, type Problem } from '../errors/index.js';
import { type AnyKind, type KindRegistry, toKindRegistry } from '../kinds/index.js';
import {
  type Annotation,
  type Annotator,
  createLabel,
  type Label,
  toFittingLabel,
  toSortedAnnotations,
} from '../label/index.js';
import { type Ontology, toQuestionKey } from '../ontology/index.js';
import { type ReadingView, toReadingView } from './readingView.js';
import { toFittingRow } from './toFittingRow.js';
import type { ContentMode, PrelabelMode, SessionState, Telemetry } from './types.js';

const noPhrases: readonly string[] = [];

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
  /** What is masked in the texts of responses and of the assistant. Default nothing. */
  readonly maskedPhrases?: readonly string[] | undefined;
  /** Whether every response has to be read to its end before the label can be given. Default no. */
  readonly requireReading?: boolean | undefined;
  /** Responses whose text is still being written: `append-text` brings more of it, `end-text` its end. */
  readonly streamedResponseIds?: readonly string[] | undefined;
  /** Whether the label can be given before their end. Default `false`. */
  readonly allowsEarlySubmit?: boolean | undefined;
  /** Default `markdown`. */
  readonly contentMode?: ContentMode | undefined;
  /** How the person likes to read, as a host kept it. */
  readonly view?: Partial<ReadingView> | undefined;
}

function toPrefilled(prelabels: readonly Prelabel[]): Annotation[] {
  return prelabels.map(({ classificationId, target, answer }) => ({
    classificationId,
    target,
    answer,
    origin: 'prelabel-accepted',
  }));
}

/** The order and letters as recorded; drawn anew where the record leaves out a response that the row has. */
function toWhole({ presentation, annotator }: Label, { comparisons, ...row }: DataRow): Presentation {
  const isWhole = comparisons.every(({ id, responses }) => {
    const [order = [], letters = {}] = [presentation.order[id], presentation.letters[id]];
    return responses.every((one) => order.includes(one.id) && letters[one.id] !== undefined);
  });
  return isWhole ? presentation : createPresentation({ ...row, comparisons }, annotator.id);
}

/** Why a stored label is not shown, if it belongs to something else. */
function toMismatch(label: Label, empty: Label): string | undefined {
  if (label.dataRowId !== empty.dataRowId) {
    return `The stored label is about the row ${JSON.stringify(label.dataRowId)}, and this is ${JSON.stringify(empty.dataRowId)}. Its answers are not shown; answer again, or pass the label of this row.`;
  }
  if (label.ontologyId !== empty.ontologyId) {
    return `The stored label answers the ontology ${JSON.stringify(label.ontologyId)}, and this is ${JSON.stringify(empty.ontologyId)}. Its answers are not shown; answer again, or pass the label given under this one.`;
  }
  return label.rowHash === empty.rowHash
    ? undefined
    : 'The stored label judged another text than this row now holds. Its answers are not shown; answer again.';
}

function toStart(config: SessionConfig, kinds: KindRegistry): { label: Label; problems: readonly Problem[] } {
  const { dataRow, ontology, annotator, label, prelabelMode } = config;
  const empty = createLabel(dataRow, ontology, annotator);
  if (label === undefined) {
    const annotations = prelabelMode === 'prefill' ? toPrefilled(dataRow.prelabels ?? []) : [];
    return { label: { ...empty, annotations: toSortedAnnotations(annotations) }, problems: [] };
  }
  const mismatch = toMismatch(label, empty);
  if (mismatch !== undefined) {
    return { label: empty, problems: [createProblem('row-changed', mismatch, { severity: 'warning' })] };
  }
  const presentation = toWhole(label, dataRow);
  const current = { ...label, presentation, ontologyVersion: ontology.version };
  return toFittingLabel(current, ontology, kinds, dataRow);
}

/** The label without what telemetry tells of it each time it leaves. */
function toAnswersAlone(label: Label): Label {
  const {
    timing: _timing,
    prelabelOutcomes: _outcomes,
    coverage: _coverage,
    masked: _masked,
    judgedLength: _judgedLength,
    ...rest
  } = label;
  return rest;
}

function toTelemetry(label: Label): Telemetry {
  const decided = (label.prelabelOutcomes ?? []).map(({ classificationId, target, elapsedMs }) => [
    toQuestionKey(classificationId, target),
    elapsedMs,
  ]);
  const ends = Object.entries(label.coverage?.responses ?? {}).map(([id, { reachedEnd }]) => [
    id,
    reachedEnd,
  ]);
  return {
    elapsedMs: label.timing?.elapsedMs ?? 0,
    decidedAfterMs: Object.fromEntries(decided),
    reachedEnd: Object.fromEntries(ends),
    judgedLength: label.judgedLength ?? {},
  };
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
  const { ontology, annotator } = config;
  const empty = createLabel(config.dataRow, ontology, annotator);
  const prelabelMode = config.prelabelMode ?? 'suggest';
  const fitting = toFittingRow(config.dataRow, { ontology, kinds, label: empty, prelabelMode });
  const { dataRow, problems: rowProblems } = fitting;
  const { label: start, problems } = toStart({ ...config, dataRow }, kinds);
  const label = toAnswersAlone(start);
  const state: SessionState = {
    dataRow,
    ontology,
    kinds,
    prelabelMode,
    maskedPhrases: config.maskedPhrases ?? noPhrases,
    requireReading: config.requireReading ?? false,
    allowsEarlySubmit: config.allowsEarlySubmit ?? false,
    streams: Object.fromEntries((config.streamedResponseIds ?? []).map((id) => [id, 'open'])),
    label,
    history: { past: [], future: [] },
    isShowingProblems: false,
    save: { status: 'idle' },
    draftStatus: config.label?.status === 'draft' ? 'saved' : 'none',
    telemetry: toTelemetry(start),
    view: {
      ...toReadingView(config.view),
      contentMode: config.contentMode ?? 'markdown',
      contentModes: {},
    },
  };
  return { state, problems: [...rowProblems, ...problems] };
}
