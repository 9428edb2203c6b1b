import { type Ontology, parseOntology } from '@adjudge/core';

const toKey = (ontologyId: string) => `adjudge:ontology-draft:${ontologyId}`;

/** What is edited and not published yet, kept from one visit to the next. A browser without room keeps none; the page still has it. */
export function writeOntologyDraft(ontologyId: string, baseVersion: number, ontology: Ontology): void {
  try {
    localStorage.setItem(toKey(ontologyId), JSON.stringify({ baseVersion, ontology }));
  } catch {}
}

export function removeOntologyDraft(ontologyId: string): void {
  try {
    localStorage.removeItem(toKey(ontologyId));
  } catch {}
}

/** The draft that was made of this version, if there is one: of another version it would undo what was published since. */
export function readOntologyDraft(ontologyId: string, baseVersion: number): Ontology | undefined {
  try {
    const stored = JSON.parse(localStorage.getItem(toKey(ontologyId)) ?? 'null') as {
      baseVersion?: unknown;
      ontology?: unknown;
    } | null;
    if (stored?.baseVersion !== baseVersion) return undefined;
    const parsed = parseOntology(stored.ontology);
    return parsed.ok ? parsed.value : undefined;
  } catch {
    return undefined;
  }
}
