import {
  createProblem,
  type Label,
  type Problem,
  type SaveIntent,
  type SessionAction,
  toHash,
} from '@adjudge/core';
import type { DraftSaver } from './createDraftSaver.js';
import type { Save, SaveResult } from './hostContract.js';

/** How long a slow draft storage may hold a submit up, in milliseconds. */
const patienceMs = 2000;

type Send = (save: Save) => SaveResult | Promise<SaveResult>;

interface Outgoing {
  readonly intent: SaveIntent;
  readonly label: Label;
  readonly idempotencyKey: string;
  readonly attempt: number;
  readonly send: Send;
}

interface OutboxConfig {
  readonly sessionKey: string;
  readonly saver: DraftSaver;
  dispatch(action: SessionAction): void;
  report(problem: Problem, cause: unknown): void;
}

/** Time goes on while a save is tried again; the key depends on what was answered, not on when. */
function toIdempotencyKey(sessionKey: string, intent: SaveIntent, label: Label, comment: string): string {
  const { timing: _timing, prelabelOutcomes: _outcomes, ...content } = label;
  return `${sessionKey}:${intent}:${toHash(JSON.stringify([content, comment]))}`;
}

function isPromise(result: SaveResult | Promise<SaveResult>): result is Promise<SaveResult> {
  return typeof (result as Promise<SaveResult> | undefined)?.then === 'function';
}

/** Brings what is submitted, skipped or flagged to the host, one at a time, and remembers the last for another try. */
export function createOutbox({ sessionKey, saver, dispatch, report }: OutboxConfig) {
  let last: Outgoing | undefined;

  function succeed({ intent, label }: Outgoing, result: SaveResult): void {
    last = undefined;
    saver.setRevision(result);
    dispatch({ type: 'finish-save', intent, label });
    if (intent !== 'flag') void saver.settle();
  }

  function fail({ intent }: Outgoing, cause: unknown): void {
    const problem = createProblem('save-failed', cause instanceof Error ? cause.message : String(cause));
    dispatch({ type: 'fail-save', intent, problem });
    report(problem, cause);
  }

  function call(outgoing: Outgoing): void {
    const revision = saver.getRevision();
    const { idempotencyKey, attempt } = outgoing;
    const { signal } = new AbortController();
    try {
      const result = outgoing.send({
        idempotencyKey,
        attempt,
        signal,
        ...(revision === undefined ? {} : { baseRevision: revision }),
      });
      if (!isPromise(result)) {
        succeed(outgoing, result);
        return;
      }
      result.then(
        (settled) => succeed(outgoing, settled),
        (cause: unknown) => fail(outgoing, cause),
      );
    } catch (cause) {
      fail(outgoing, cause);
    }
  }

  function start(outgoing: Outgoing): void {
    last = outgoing;
    dispatch({ type: 'start-save', intent: outgoing.intent });
    // The draft is on the device before the host is asked; where nothing waits, the host is asked in this very event.
    const written = saver.flush();
    if (written === undefined) {
      call(outgoing);
      return;
    }
    const patience = new Promise((resolve) => setTimeout(resolve, patienceMs));
    void Promise.race([written, patience]).then(() => call(outgoing));
  }

  function retry(): void {
    if (last !== undefined) start({ ...last, attempt: last.attempt + 1 });
  }

  function give(intent: SaveIntent, label: Label, comment: string, send: Send): void {
    const idempotencyKey = toIdempotencyKey(sessionKey, intent, label, comment);
    if (last?.idempotencyKey === idempotencyKey) retry();
    else start({ intent, label, idempotencyKey, attempt: 1, send });
  }

  return { give, retry };
}
