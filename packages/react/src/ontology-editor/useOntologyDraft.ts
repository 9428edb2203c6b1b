'use client';

import { type AnyKind, isEqualJson, type Ontology, parseOntology, type Result } from '@adjudge/core';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type DraftProblem, listDraftProblems } from './draft/listDraftProblems.js';
import { createOntologyDraftState, reduceOntologyDraft } from './draft/reduceOntologyDraft.js';
import type { OntologyDraft, OntologyDraftState, OntologyEdit } from './draft/types.js';

/** Why the ontology changed. */
export interface OntologyChangeDetails {
  readonly reason: 'person' | 'undo' | 'redo';
}

/** What the draft is made of, and who hears of it. */
export interface OntologyDraftOptions {
  readonly ontology?: Ontology | undefined;
  readonly defaultOntology?: Ontology | undefined;
  readonly publishedOntology?: Ontology | undefined;
  readonly kinds: readonly AnyKind[];
  readonly onOntologyChange?: ((ontology: Ontology, details: OntologyChangeDetails) => void) | undefined;
  readonly onProblemsChange?: ((problems: readonly DraftProblem[]) => void) | undefined;
}

interface Stored {
  readonly state: OntologyDraftState;
  /** What the host was told last, or told us: hearing it back is no change. */
  readonly known: Ontology | undefined;
  /** The last state that could be read. */
  readonly readable: Ontology | undefined;
}

const emptyDraft: OntologyDraft = { id: 'ontology', version: 1, name: '', classifications: [] };

const toDraft = (ontology: Ontology): OntologyDraft => ontology as unknown as OntologyDraft;

/** Reads drafts, each once: the same draft is asked for by the edit that made it and by what shows it. */
function createDraftReader(kinds: readonly AnyKind[], publishedVersion: number | undefined) {
  const read = new WeakMap<OntologyDraft, Result<Ontology>>();
  return (draft: OntologyDraft): Result<Ontology> => {
    const known = read.get(draft);
    if (known !== undefined) return known;
    const version = publishedVersion === undefined ? draft.version : publishedVersion + 1;
    const result = parseOntology({ ...draft, version }, { kinds });
    read.set(draft, result);
    return result;
  };
}

function createStored(ontology: Ontology | undefined, isKnown: boolean): Stored {
  const state = createOntologyDraftState(ontology === undefined ? emptyDraft : toDraft(ontology));
  return { state, known: isKnown ? ontology : undefined, readable: ontology };
}

const toReason = ({ type }: OntologyEdit) => (type === 'undo' || type === 'redo' ? type : 'person');

/**
 * The edited ontology: a draft that may be wrong for a while, and the last state of it that could be read, which is what the host hears
 * of. A new `ontology` from the host starts the draft anew.
 */
export function useOntologyDraft(options: OntologyDraftOptions) {
  const { ontology, defaultOntology, publishedOntology, kinds } = options;
  const [stored, setStored] = useState(() =>
    createStored(ontology ?? defaultOntology ?? publishedOntology, ontology !== undefined),
  );
  const [seen, setSeen] = useState(ontology);
  if (ontology !== seen) {
    setSeen(ontology);
    if (ontology !== undefined && !isEqualJson(ontology, stored.known))
      setStored(createStored(ontology, true));
  }
  const latest = useRef({ stored, options });
  useEffect(() => {
    latest.current = { stored, options };
  });
  const publishedVersion = publishedOntology?.version;
  const read = useMemo(() => createDraftReader(kinds, publishedVersion), [kinds, publishedVersion]);
  const edit = useCallback(
    (change: OntologyEdit) => {
      const { stored: before, options: host } = latest.current;
      const state = reduceOntologyDraft(before.state, change);
      if (state === before.state) return;
      const isEdited = state.draft !== before.state.draft;
      const parsed = read(state.draft);
      const isNews = isEdited && parsed.ok;
      const after = { state, known: before.known, readable: before.readable };
      if (isNews) Object.assign(after, { known: parsed.value, readable: parsed.value });
      latest.current = { stored: after, options: host };
      setStored(after);
      if (!isEdited) return;
      if (isNews) host.onOntologyChange?.(parsed.value, { reason: toReason(change) });
      host.onProblemsChange?.(listDraftProblems(state.draft, parsed.problems));
    },
    [read],
  );
  const { draft } = stored.state;
  const parsed = read(draft);
  const problems = useMemo(() => listDraftProblems(draft, parsed.problems), [draft, parsed]);
  return {
    state: stored.state,
    edit,
    problems,
    ontology: parsed.ok ? parsed.value : stored.readable,
    isReadable: parsed.ok,
    version: publishedVersion === undefined ? draft.version : publishedVersion + 1,
  };
}
