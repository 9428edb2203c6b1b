export type { ExportReport, LeftOut, LeftOutReason } from './exportReport.js';
export {
  type ImportProblem,
  type ImportReport,
  type ImportSource,
  toImportProblemText,
  toImportSourceText,
} from './importReport.js';
export { applyRowPrelabels } from './labelbox/annotations/applyRowPrelabels.js';
export { readLabelboxAnnotations } from './labelbox/annotations/readLabelboxAnnotations.js';
export type {
  AnnotationImport,
  AnnotationLine,
  AnnotationOptions,
  AnnotationUse,
  ClassificationMatch,
  MatchedAnswer,
  OptionMatch,
  ResponseMatch,
  RowMatch,
  RowPrelabel,
} from './labelbox/annotations/types.js';
export {
  type LabelboxOntologyOptions,
  readLabelboxOntology,
} from './labelbox/ontology/readLabelboxOntology.js';
export {
  type LabelboxOntology,
  writeLabelboxOntology,
} from './labelbox/ontology/writeLabelboxOntology.js';
export {
  type LabelboxMessage,
  type RoleContext,
  type ToRole,
  toLabelboxRole,
} from './labelbox/toLabelboxRole.js';
export {
  isNativeRecord,
  listNativeLines,
  type NativeRecord,
  parseNativeRecord,
  writeNative,
} from './native.js';
export type { ImportedProject } from './parseRecord.js';
export { type DataImport, type ImportOptions, readDataFile, readDataFiles } from './readDataFiles.js';
export type { DataFile } from './readRecords.js';
export { type TrlExport, type TrlPreferenceRecord, writeTrlPreference } from './trl.js';
export type { TrlMessage } from './trlPrompt.js';
