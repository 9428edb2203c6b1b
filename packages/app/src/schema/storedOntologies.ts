import { applyOptionBindings, type Ontology, type Project } from '@adjudge/core';
import { createIndexedDbOntologyStorage } from '@adjudge/storage';
import { projectStorage } from '../project/storedProjects.js';

const ontologyStorage = createIndexedDbOntologyStorage();

/** An ontology, and the projects that ask its questions. */
export interface SchemaEntry {
  readonly ontology: Ontology;
  readonly projects: readonly Project[];
}

async function listProjects(): Promise<Project[]> {
  const details = await projectStorage.list();
  const stored = await Promise.all(details.map(({ id }) => projectStorage.read(id)));
  return stored.flatMap((one) => (one === undefined ? [] : [one.project]));
}

/** Every ontology that is stored by itself or with a project, the latest version of each, by name. */
export async function listSchemaEntries(): Promise<SchemaEntry[]> {
  const projects = await listProjects();
  const byId = new Map<string, Ontology>();
  const own = (await ontologyStorage.list()).map(({ ontology }) => ontology);
  for (const ontology of [...own, ...projects.map((project) => project.ontology)]) {
    const known = byId.get(ontology.id);
    if (known === undefined || known.version < ontology.version) byId.set(ontology.id, ontology);
  }
  return [...byId.values()]
    .sort((a, b) => a.name.localeCompare(b.name))
    .map((ontology) => ({
      ontology,
      projects: projects.filter((project) => project.ontology.id === ontology.id),
    }));
}

/** The project asking these questions: options are bound to its responses anew. */
export function applyOntology(ontology: Ontology, project: Project): Project {
  const dataRows = project.dataRows.map((row) => applyOptionBindings(ontology, row).row);
  return { ...project, ontology, dataRows };
}

/** Stores a version of an ontology and hands it to every project that uses it. */
export async function publishOntology(ontology: Ontology): Promise<void> {
  await ontologyStorage.write(ontology);
  for (const project of await listProjects()) {
    if (project.ontology.id === ontology.id) await projectStorage.write(applyOntology(ontology, project));
  }
}

/** Lets a project ask another ontology's questions. */
export async function attachOntology(ontology: Ontology, project: Project): Promise<void> {
  await ontologyStorage.write(project.ontology);
  await projectStorage.write(applyOntology(ontology, project));
}

export function removeOntology(ontologyId: string): Promise<void> {
  return ontologyStorage.remove(ontologyId);
}
