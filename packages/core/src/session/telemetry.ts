import type { Telemetry } from './types.js';

/** Milliseconds of work on the row up to a moment. A clock that jumped back adds nothing. */
export function toElapsedMs({ elapsedMs, since }: Telemetry, at: number): number {
  return since === undefined ? elapsedMs : elapsedMs + Math.max(0, at - since);
}

/** Telemetry that knows when each of these questions' suggestions was decided on; the first time counts. */
export function toDecided(telemetry: Telemetry, keys: readonly string[], at: number): Telemetry {
  const added = keys.filter((key) => !(key in telemetry.decidedAfterMs));
  if (added.length === 0) return telemetry;
  const elapsedMs = toElapsedMs(telemetry, at);
  const decided = Object.fromEntries(added.map((key) => [key, elapsedMs]));
  return { ...telemetry, decidedAfterMs: { ...telemetry.decidedAfterMs, ...decided } };
}
