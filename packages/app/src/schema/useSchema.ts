import { useCallback, useEffect, useState } from 'react';
import { listSchemaEntries, type SchemaEntry } from './storedOntologies.js';

export type SchemaState =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly reason: string }
  | { readonly status: 'ready'; readonly entries: readonly SchemaEntry[] };

/** All ontologies of this browser, and a way to read them again. */
export function useSchema(): readonly [SchemaState, () => Promise<void>] {
  const [state, setState] = useState<SchemaState>({ status: 'loading' });
  const load = useCallback(async () => {
    try {
      setState({ status: 'ready', entries: await listSchemaEntries() });
    } catch (cause) {
      setState({ status: 'failed', reason: cause instanceof Error ? cause.message : String(cause) });
    }
  }, []);
  useEffect(() => {
    void load();
  }, [load]);
  return [state, load];
}
