import { createProblem, type Label, type Problem, type Revision } from '@adjudge/core';
import type { HostCallbacks, SaveResult } from './hostContract.js';

/** What a draft sender works with. */
export interface DraftSenderConfig {
  readonly sessionKey: string;
  /** The revision of the draft that was read. */
  readonly revision: Revision | undefined;
  getSaveDraft(): HostCallbacks['onSaveDraft'];
  onError(problem: Problem, cause: unknown): void;
}

interface Outgoing {
  readonly label: Label;
  readonly sequence: number;
}

/** Brings drafts to the host's `onSaveDraft`: one at a time, the latest wins, and one that is overtaken is told that it is needless. */
export interface DraftSender {
  /** Whether the host has what was sent last, once it has answered. */
  send(outgoing: Outgoing): Promise<boolean>;
  /** Nothing more needs to be sent: the host has the label itself. */
  cancel(): void;
  /** What is on its way, until nothing is. */
  getRunning(): Promise<boolean> | undefined;
  getRevision(): Revision | undefined;
  setRevision(result: SaveResult): void;
}

export function createDraftSender(config: DraftSenderConfig): DraftSender {
  let { revision } = config;
  let waiting: Outgoing | undefined;
  let running: Promise<boolean> | undefined;
  let controller: AbortController | undefined;

  const setRevision = (result: SaveResult) => {
    revision = result?.revision ?? revision;
  };

  async function give({ label, sequence }: Outgoing): Promise<boolean> {
    const saveDraft = config.getSaveDraft();
    if (saveDraft === undefined) return true;
    controller = new AbortController();
    const { signal } = controller;
    try {
      const idempotencyKey = `${config.sessionKey}:draft:${sequence}`;
      const base = revision === undefined ? {} : { baseRevision: revision };
      setRevision(await saveDraft(label, { idempotencyKey, attempt: 1, signal, ...base }));
      return true;
    } catch (cause) {
      const message = 'The host could not store the draft. It is tried again with the next edit.';
      if (!signal.aborted) config.onError(createProblem('save-failed', message), cause);
      return false;
    }
  }

  async function run(): Promise<boolean> {
    let isStored = true;
    while (waiting !== undefined) {
      const outgoing = waiting;
      waiting = undefined;
      isStored = await give(outgoing);
    }
    running = undefined;
    return isStored;
  }

  return {
    send: (outgoing) => {
      waiting = outgoing;
      controller?.abort();
      running ??= run();
      return running;
    },
    cancel: () => {
      waiting = undefined;
      controller?.abort();
    },
    getRunning: () => running,
    getRevision: () => revision,
    setRevision,
  };
}
