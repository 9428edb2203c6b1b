import { useCallback, useSyncExternalStore } from 'react';

/** Where in the application one is: it lies in the address, so that a reload comes back to it. */
export interface Place {
  readonly projectId: string;
  /** The row being labelled; `null` after the last one. Absent: the project's own page. */
  readonly rowId?: string | null;
  /** The ontology being edited; `null` is the list of all. Absent: not in the schema. */
  readonly ontologyId?: string | null;
}

const finished = 'finished';
const schema = 'schema';

/** An id may hold half a surrogate pair, which no address can: it is written as `~d800~`, and `~` itself likewise. */
function encode(id: string): string {
  return encodeURIComponent(
    id.replace(/[~\p{Surrogate}]/gu, (unit) => `~${unit.charCodeAt(0).toString(16)}~`),
  );
}

export function toHash({ projectId, rowId, ontologyId }: Place): string {
  const parts = ['', encode(projectId)];
  if (ontologyId !== undefined) parts.push(schema, ...(ontologyId === null ? [] : [encode(ontologyId)]));
  else if (rowId === null) parts.push(finished);
  else if (rowId !== undefined) parts.push('rows', encode(rowId));
  return `#${parts.join('/')}`;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part).replace(/~([0-9a-f]+)~/g, (_, unit: string) =>
      String.fromCharCode(Number.parseInt(unit, 16)),
    );
  } catch {
    return part;
  }
}

export function parseHash(hash: string, fallback: string): Place {
  const [, project, section, row] = hash.replace(/^#/, '').split('/').map(decode);
  const projectId = project === undefined || project === '' ? fallback : project;
  if (section === schema) return { projectId, ontologyId: row ?? null };
  if (section === finished) return { projectId, rowId: null };
  if (section === 'rows' && row !== undefined) return { projectId, rowId: row };
  return { projectId };
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange);
  return () => window.removeEventListener('hashchange', onChange);
}

/** The place in the address, and a way to another one. */
export function usePlace(fallback: string): readonly [Place, (place: Place) => void] {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash);
  const go = useCallback((place: Place) => {
    window.location.hash = toHash(place);
  }, []);
  return [parseHash(hash, fallback), go];
}
