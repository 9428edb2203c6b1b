/** Code that is loaded once, by whatever needs it first. Make it outside components; `useSyncExternalStore` listens to it. */
export interface LateSource<Value> {
  start(): Promise<void>;
  subscribe(listener: () => void): () => void;
  /** `undefined` until it is loaded. */
  get(): Value | undefined;
}

/** A load that failed is tried again at the next `start`. */
export function createLateSource<Value>(load: () => Promise<Value>): LateSource<Value> {
  let loaded: Value | undefined;
  let running: Promise<void> | undefined;
  const listeners = new Set<() => void>();
  const start = () => {
    running ??= load().then(
      (value) => {
        loaded = value;
        for (const listener of listeners) listener();
      },
      (cause) => {
        running = undefined;
        throw cause;
      },
    );
    return running;
  };
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  return { start, subscribe, get: () => loaded };
}
