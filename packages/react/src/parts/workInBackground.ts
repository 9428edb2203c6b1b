/** Work that can be left off after each of its steps, which take a few milliseconds each. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Who waits for work. */
export interface WorkListener<Result> {
  readonly onDone: (result: Result) => void;
  readonly onFail: (error: unknown) => void;
  /** Whether it goes before what was there already. @default false */
  readonly isUrgent?: boolean | undefined;
}

interface Job {
  readonly isUrgent: boolean;
  /** Whether there is more to do. */
  readonly proceed: () => boolean;
}

/** How long work may keep the page from answering, in milliseconds. */
const patience = 8;

let jobs: readonly Job[] = [];
let isWaiting = false;

interface TaskScheduler {
  postTask(act: () => void, options: { priority: 'background' }): Promise<unknown>;
}

/** Idle callbacks that follow each other are held apart by 50 ms; not every browser has what is not. */
function runLater(act: () => void): void {
  const { scheduler } = globalThis as { scheduler?: Partial<TaskScheduler> };
  // An element with this id is there under this name, too.
  if (typeof scheduler?.postTask === 'function') void scheduler.postTask(act, { priority: 'background' });
  else if (typeof requestIdleCallback === 'function') requestIdleCallback(act, { timeout: 100 });
  else setTimeout(act, 1);
}

function workLater(): void {
  if (isWaiting || jobs.length === 0) return;
  isWaiting = true;
  runLater(work);
}

function work(): void {
  isWaiting = false;
  const job = jobs.find(({ isUrgent }) => isUrgent) ?? jobs[0];
  try {
    if (job !== undefined && !job.proceed()) drop(job);
  } finally {
    workLater();
  }
}

function drop(job: Job): void {
  jobs = jobs.filter((one) => one !== job);
}

function add(job: Job): () => void {
  jobs = [...jobs, job];
  workLater();
  return () => drop(job);
}

/**
 * Does one thing as soon as the page has nothing else to do, before work that goes on for long.
 *
 * @returns what calls it off.
 */
export function doInBackground(act: () => void): () => void {
  const job = {
    isUrgent: true,
    proceed: () => {
      drop(job);
      act();
      return false;
    },
  };
  return add(job);
}

/**
 * Does work bit by bit while the page has nothing else to do: one piece of work after the other.
 *
 * @returns what calls it off.
 */
export function workInBackground<Result>(
  steps: Steps<Result>,
  { onDone, onFail, isUrgent = false }: WorkListener<Result>,
): () => void {
  const proceed = (): boolean => {
    const start = performance.now();
    try {
      let step = steps.next();
      while (step.done !== true && performance.now() - start < patience) step = steps.next();
      if (step.done === true) onDone(step.value);
      return step.done !== true;
    } catch (error) {
      // The others do not wait behind one that fails.
      onFail(error);
      return false;
    }
  };
  return add({ isUrgent, proceed });
}

/** Does all of it now. */
export function finishWork<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
