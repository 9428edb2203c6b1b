import { type Problem, toPathText } from '../errors/index.js';

/** Where in the imported files a record stood. */
export interface ImportSource {
  readonly file: string;
  /** Counted from 1, for files read line by line. */
  readonly line?: number;
  /** Counted from 0, for the elements of an array. */
  readonly index?: number;
}

/** A problem of an import, with the record it is about. */
export interface ImportProblem extends Problem {
  readonly source: ImportSource;
}

/** What an import found, what came in, and what is to be said about the rest. */
export interface ImportReport {
  /** Records found in all files: rows, labels, annotations, projects, and what could not be told. */
  readonly records: number;
  readonly dataRows: number;
  readonly labels: number;
  /** Annotations that came in, those among them that a later one replaces. */
  readonly annotations: number;
  /** Errors, each about a record that stayed out, and warnings about one that came in. */
  readonly problems: readonly ImportProblem[];
}

/** Where an imported record stands, as people say it: `shopping.json, line 3`, `rows.json, element 0`. */
export function toImportSourceText({ file, line, index }: ImportSource): string {
  const place = [file];
  if (line !== undefined) place.push(`line ${line}`);
  if (index !== undefined) place.push(`element ${index}`);
  return place.join(', ');
}

/** A problem as one line: which record, where in it, and what to do. */
export function toImportProblemText(problem: ImportProblem): string {
  const path = toPathText(problem.path);
  const where = path === '' ? '' : `, ${path}`;
  return `${toImportSourceText(problem.source)}${where}: ${problem.message}`;
}
