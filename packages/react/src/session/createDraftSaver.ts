import {
  createProblem,
  type DraftStatus,
  type DraftStorage,
  type Label,
  type Problem,
  type Revision,
} from '@adjudge/core';
import { createDraftSender, type DraftSenderConfig } from './createDraftSender.js';
import type { SaveResult } from './hostContract.js';

/** How long typing may go on before the draft is written, in milliseconds. */
const delayMs = 300;

/** What a draft saver works with. */
export interface DraftSaverConfig extends DraftSenderConfig {
  readonly storage: DraftStorage | undefined;
  /** The sequence of the draft that was read. */
  readonly sequence: number;
  onStatus(status: DraftStatus): void;
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

export function createDraftSaver(config: DraftSaverConfig): DraftSaver {
  let { sequence } = config;
  let pending: (() => Label) | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | undefined;
  const sender = createDraftSender(config);

  async function keep(label: Label): Promise<boolean> {
    const revision = sender.getRevision();
    const base = revision === undefined ? {} : { baseRevision: revision };
    try {
      await config.storage?.write(config.sessionKey, { version: 1, sequence, label, ...base });
      return true;
    } catch (cause) {
      config.onError(createStorageProblem('kept'), cause);
      return false;
    }
  }

  async function remove(given: number): Promise<void> {
    try {
      await config.storage?.remove(config.sessionKey, given);
    } catch (cause) {
      config.onError(createStorageProblem('removed'), cause);
    }
  }

  /** The device is never kept waiting by the host: while one draft is on its way there, the next is written here. */
  async function run(): Promise<void> {
    let isSafe = true;
    let sent: Promise<boolean> | undefined;
    while (pending !== undefined) {
      const label = pending();
      pending = undefined;
      sequence += 1;
      isSafe = await keep(label);
      sent = sender.send({ label, sequence });
    }
    running = undefined;
    if (config.storage === undefined) isSafe = (await sent) ?? true;
    if (pending === undefined && running === undefined) config.onStatus(isSafe ? 'saved' : 'failed');
  }

  async function finish(): Promise<void> {
    await running;
    await sender.getRunning();
  }

  function flush(): Promise<void> | undefined {
    clearTimeout(timer);
    if (running === undefined && pending !== undefined) running = run();
    return running === undefined && sender.getRunning() === undefined ? undefined : finish();
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
      sender.cancel();
      const given = sequence;
      await remove(given);
      // A write slower than the host’s answer puts back what was just removed.
      if (running === undefined) return;
      await running;
      await remove(given);
    },
    getRevision: sender.getRevision,
    setRevision: sender.setRevision,
  };
}
