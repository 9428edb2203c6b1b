import type { DataRow } from '../conversation/index.js';
import type { Problem } from '../errors/index.js';
import type { Label } from '../label/index.js';
import type { Ontology } from '../ontology/index.js';
import type { ProjectDetails } from './parseProjectDetails.js';
import type { Project } from './types.js';

/** An ontology as it was stored, with what could not be read of it. */
export interface StoredOntology {
  readonly ontology: Ontology;
  readonly problems: readonly Problem[];
}

/**
 * Where a host keeps ontologies that no project or many projects use, the latest version of each. Every method may reject with an
 * `AdjudgeError` of the code `storage-failed`.
 */
export interface OntologyStorage {
  /** Every stored ontology, in order of name. */
  list(): Promise<readonly StoredOntology[]>;
  /** Stores an ontology in place of the one of the same id; an earlier version than the one stored is refused. */
  write(ontology: Ontology): Promise<void>;
  remove(ontologyId: string): Promise<void>;
}

/** A project as it was stored, with what could not be read of it. */
export interface StoredProject {
  readonly project: Project;
  readonly problems: readonly Problem[];
}

/**
 * Where a host keeps whole projects on the device. Every method may reject with an `AdjudgeError` of the code `storage-failed`; a write is
 * done whole or not at all.
 */
export interface ProjectStorage {
  /** Every stored project, in order of name. */
  list(): Promise<readonly ProjectDetails[]>;
  /** The project with its rows and labels, rows in the order they came; nothing when there is none of this id. */
  read(projectId: string): Promise<StoredProject | undefined>;
  /** Stores the project as given, in place of an earlier one of the same id. */
  write(project: Project): Promise<void>;
  /** Adds rows after those there; one with an id already there is replaced where it stands. */
  writeDataRows(projectId: string, dataRows: readonly DataRow[]): Promise<void>;
  /** Stores labels, in place of those of the same rows by the same annotators. */
  writeLabels(projectId: string, labels: readonly Label[]): Promise<void>;
  remove(projectId: string): Promise<void>;
}
