import {
  createProblem,
  type DraftStatus,
  type DraftStorage,
  type Label,
  type Problem,
  type Revision,
} from '@adjudge/core';
import type { HostCallbacks, Save, SaveResult } from './hostContract.js';

/** How long typing may go on before the draft is written, in milliseconds. */
const delayMs = 300;

/** What a draft saver works with. */
export interface DraftSaverConfig {
  readonly sessionKey: string;
  readonly storage: DraftStorage | undefined;
  /** The sequence and revision of the draft that was read. */
  readonly sequence: number;
  readonly revision: Revision | undefined;
  getSaveDraft(): HostCallbacks['onSaveDraft'];
  onStatus(status: DraftStatus): void;
  onError(problem: Problem, cause: unknown): void;
}

/** Keeps a session's draft safe: first on the device, then with the host; one write at a time, the latest wins. */
export interface DraftSaver {
  /** Saves what `getLabel` returns at the time of writing, after a pause in editing. */
  schedule(getLabel: () => Label): void;
  /** Saves now what waits, if anything does. */
  flush(): Promise<void> | undefined;
  /** Takes the draft away: the host has the label. */
  settle(): Promise<void>;
  getRevision(): Revision | undefined;
  setRevision(result: SaveResult): void;
}

/** A problem of the draft storage, with what it means for the person. */
function createStorageProblem(act: string): Problem {
  return createProblem(
    'storage-failed',
    `The draft could not be ${act} on this device. Your answers stay in this page; submit before you close it.`,
  );
}

/** Sends one label to the host's `onSaveDraft`, telling an overtaken save that it is needless. */
function createDraftSender(config: DraftSaverConfig, getRevision: () => Revision | undefined) {
  let controller = new AbortController();
  return async (label: Label, sequence: number): Promise<SaveResult> => {
    const saveDraft = config.getSaveDraft();
    if (saveDraft === undefined) return undefined;
    controller.abort();
    controller = new AbortController();
    const revision = getRevision();
    const save: Save = {
      idempotencyKey: `${config.sessionKey}:draft:${sequence}`,
      attempt: 1,
      signal: controller.signal,
      ...(revision === undefined ? {} : { baseRevision: revision }),
    };
    return await saveDraft(label, save);
  };
}

export function createDraftSaver(config: DraftSaverConfig): DraftSaver {
  let { sequence, revision } = config;
  let pending: (() => Label) | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | undefined;
  const send = createDraftSender(config, () => revision);

  async function write(label: Label): Promise<boolean> {
    sequence += 1;
    const written = sequence;
    const draft = {
      version: 1,
      sequence: written,
      label,
      ...(revision === undefined ? {} : { baseRevision: revision }),
    } as const;
    let isSafe = true;
    try {
      await config.storage?.write(config.sessionKey, draft);
    } catch (cause) {
      isSafe = false;
      config.onError(createStorageProblem('kept'), cause);
    }
    try {
      revision = (await send(label, written))?.revision ?? revision;
    } catch (cause) {
      isSafe = config.storage !== undefined && isSafe;
      const message = 'The host could not store the draft. It is tried again with the next edit.';
      config.onError(createProblem('save-failed', message), cause);
    }
    return isSafe;
  }

  async function remove(given: number): Promise<void> {
    try {
      await config.storage?.remove(config.sessionKey, given);
    } catch (cause) {
      config.onError(createStorageProblem('removed'), cause);
    }
  }

  async function run(): Promise<void> {
    let isSafe = true;
    while (pending !== undefined) {
      const getLabel = pending;
      pending = undefined;
      isSafe = await write(getLabel());
    }
    running = undefined;
    config.onStatus(isSafe ? 'saved' : 'failed');
  }

  function flush(): Promise<void> | undefined {
    clearTimeout(timer);
    if (running === undefined && pending !== undefined) running = run();
    return running;
  }

  return {
    schedule: (getLabel) => {
      if (config.storage === undefined && config.getSaveDraft() === undefined) return;
      pending = getLabel;
      config.onStatus('saving');
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), delayMs);
    },
    flush,
    settle: async () => {
      const given = sequence;
      await remove(given);
      // A write slower than the host’s answer puts back what was just removed.
      if (running === undefined) return;
      await running;
      await remove(given);
    },
    getRevision: () => revision,
    setRevision: (result) => {
      revision = result?.revision ?? revision;
    },
  };
}
