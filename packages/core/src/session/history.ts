import { applyLabelChanges, diffLabels, type Label } from '../label/index.js';
import type { Burst, History, HistoryStep } from './types.js';

/** Steps kept. More than anyone takes back on one row, few enough to stay small. */
const limit = 500;

/** A pause in typing, in milliseconds, after which a new step begins. */
const pauseMs = 1000;

function isContinued(
  last: HistoryStep | undefined,
  burst: Burst | undefined,
): last is HistoryStep & { burst: Burst } {
  return burst !== undefined && last?.burst?.key === burst.key && burst.at - last.burst.at < pauseMs;
}

/** The history after an edit. What had been undone is gone. */
export function applyEdit(history: History, before: Label, after: Label, burst?: Burst): History {
  const last = history.past.at(-1);
  const continued = isContinued(last, burst) ? last : undefined;
  const start = continued === undefined ? before : applyLabelChanges(continued.undo, before);
  const step: HistoryStep = {
    redo: diffLabels(start, after),
    undo: diffLabels(after, start),
    ...(burst === undefined ? {} : { burst }),
  };
  const kept = continued === undefined ? history.past : history.past.slice(0, -1);
  return { past: [...kept, step].slice(-limit), future: [] };
}

type Travel = { readonly label: Label; readonly history: History } | undefined;

/** A step that was travelled over is closed: later typing starts a new one. */
function toClosed({ redo, undo }: HistoryStep): HistoryStep {
  return { redo, undo };
}

/** One step back, or nothing where there is none. */
export function applyUndo(history: History, label: Label): Travel {
  const step = history.past.at(-1);
  if (step === undefined) return undefined;
  return {
    label: applyLabelChanges(step.undo, label),
    history: { past: history.past.slice(0, -1), future: [...history.future, toClosed(step)] },
  };
}

/** One step forth again, or nothing where there is none. */
export function applyRedo(history: History, label: Label): Travel {
  const step = history.future.at(-1);
  if (step === undefined) return undefined;
  return {
    label: applyLabelChanges(step.redo, label),
    history: { past: [...history.past, step], future: history.future.slice(0, -1) },
  };
}
