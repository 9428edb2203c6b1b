import { createProblem, toSettledLength } from '@adjudge/core';
import type { SessionController } from './createSessionController.js';

/** The text of a response, piece by piece, as a model writes it. */
export type ResponseStream = AsyncIterable<string> | ReadableStream<string>;

/** Response id → its text that is still to come, after what the row already has of it. */
export type ResponseStreams = Readonly<Record<string, ResponseStream>>;

/** Milliseconds: pieces that come faster are shown together. */
const shownEvery = 40;

interface Source {
  readonly next: () => Promise<{ done?: boolean | undefined; value?: unknown }>;
  readonly stop: () => void;
}

/** Not every browser can go through a `ReadableStream` as it goes through other things. */
function toSource(stream: ResponseStream): Source {
  if ('getReader' in stream) {
    const reader = stream.getReader();
    return { next: () => reader.read(), stop: () => void reader.cancel().catch(() => undefined) };
  }
  const iterator = stream[Symbol.asyncIterator]();
  return {
    next: () => iterator.next(),
    stop: () => void Promise.resolve(iterator.return?.()).catch(() => undefined),
  };
}

/** Brings what streams give into a session. */
export interface StreamPump {
  /** Takes up the first stream of each response, since another would bring its text twice, and the next where one broke off. */
  connect(streams: ResponseStreams): void;
  /** Leaves them, unless they are taken up again at once: React connects twice in its strict mode. */
  disconnect(): void;
}

type StreamSession = Pick<SessionController, 'dispatch' | 'report' | 'store'>;

/** Makes what brings streams into a session. Pure until used. */
export function createStreamPump({ dispatch, report, store }: StreamSession): StreamPump {
  const running = new Map<ResponseStream, Source | undefined>();
  const taken = new Set<string>();
  let isWanted = false;

  async function run(responseId: string, stream: ResponseStream): Promise<void> {
    let waiting = '';
    let timer: ReturnType<typeof setTimeout> | undefined;
    const show = (isOver: boolean) => {
      clearTimeout(timer);
      timer = undefined;
      const settled = isOver ? waiting.length : toSettledLength(waiting, store.getState().maskedPhrases);
      const text = waiting.slice(0, settled);
      if (text !== '') dispatch({ type: 'append-text', responseId, text });
      waiting = waiting.slice(settled);
    };
    try {
      taken.add(responseId);
      running.set(stream, undefined);
      const source = toSource(stream);
      running.set(stream, source);
      for (;;) {
        const { done, value } = await source.next();
        if (!isWanted) return clearTimeout(timer);
        if (done === true) break;
        if (typeof value !== 'string') throw new TypeError(`A stream gave ${typeof value} instead of text.`);
        waiting += value;
        timer ??= setTimeout(show, shownEvery, false);
      }
      show(true);
      dispatch({ type: 'end-text', responseId });
    } catch (cause) {
      // The host may end a stream of a row that was left.
      if (!isWanted) return clearTimeout(timer);
      show(true);
      taken.delete(responseId);
      dispatch({ type: 'end-text', responseId, hasFailed: true });
      const message = `The stream of the response ${JSON.stringify(responseId)} broke off. What came of its text is kept.`;
      report(createProblem('stream-failed', message, { severity: 'warning' }), cause);
    }
  }

  return {
    connect(streams) {
      isWanted = true;
      for (const [responseId, stream] of Object.entries(streams)) {
        if (!running.has(stream) && !taken.has(responseId)) void run(responseId, stream);
      }
    },
    disconnect() {
      isWanted = false;
      setTimeout(() => {
        if (isWanted) return;
        for (const source of running.values()) source?.stop();
        running.clear();
        taken.clear();
      });
    },
  };
}
