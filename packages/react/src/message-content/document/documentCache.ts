import { readBeginning, readDocument, readInSteps } from './readDocument.js';
import type { TextDocument, TextPlugins } from './types.js';

/** Shorter texts are read at once: that takes less than a frame or two, and nothing has to appear later. */
const longestAtOnce = 24_000;
/** So many characters of texts that are not on the screen stay read, for the way back to a row. */
const keptLength = 60_000;
/** How long reading may keep the page from answering, in milliseconds. */
const patience = 8;

type Documents = Map<string, WeakRef<TextDocument>>;
const withoutPlugins = {};
const documentsByPlugins = new WeakMap<object, Documents>();
let kept: TextDocument[] = [];
/** What is no longer held by anything leaves its entry behind, with the whole text in it. */
const forgotten = new FinalizationRegistry((forget: () => void) => forget());

function toDocuments(plugins: TextPlugins | undefined): Documents {
  const key = plugins ?? withoutPlugins;
  const documents = documentsByPlugins.get(key) ?? new Map();
  documentsByPlugins.set(key, documents);
  return documents;
}

/** The last ones stay, up to a length altogether; the others as long as they are on the screen. */
function keep(document: TextDocument): void {
  let length = 0;
  kept = [document, ...kept.filter((one) => one !== document)].filter((one, index) => {
    length += one.content.length;
    return index === 0 || length <= keptLength;
  });
}

function remember(document: TextDocument, plugins: TextPlugins | undefined): TextDocument {
  const documents = toDocuments(plugins);
  const { content } = document;
  const reference = new WeakRef(document);
  documents.set(content, reference);
  forgotten.register(document, () => {
    if (documents.get(content) === reference) documents.delete(content);
  });
  keep(document);
  return document;
}

function findDocument(content: string, plugins: TextPlugins | undefined): TextDocument | undefined {
  const found = toDocuments(plugins).get(content)?.deref();
  if (found !== undefined) keep(found);
  return found;
}

/** What of a text can be shown in this frame: all of it where it is short or was read before, else its beginning. */
export function readAtOnce(content: string, plugins: TextPlugins | undefined): TextDocument {
  const found = findDocument(content, plugins);
  if (found !== undefined) return found;
  if (content.length > longestAtOnce) return readBeginning(content, plugins);
  return remember(readDocument(content, plugins), plugins);
}

interface Listener {
  readonly onRead: (document: TextDocument) => void;
  /** A plugin has thrown. */
  readonly onFail: (error: unknown) => void;
}

interface Job {
  readonly content: string;
  readonly plugins: TextPlugins | undefined;
  readonly steps: ReturnType<typeof readInSteps>;
  readonly listeners: Set<Listener>;
}

let jobs: Job[] = [];
let isWaiting = false;

function workLater(): void {
  if (isWaiting || jobs.length === 0) return;
  isWaiting = true;
  // Not every browser has idle time to give.
  if (typeof requestIdleCallback === 'function') requestIdleCallback(work, { timeout: 100 });
  else setTimeout(work, 1);
}

function workOn(job: Job): void {
  const start = performance.now();
  let step = job.steps.next();
  while (step.done !== true && performance.now() - start < patience) step = job.steps.next();
  if (step.done !== true) return;
  jobs = jobs.filter((one) => one !== job);
  const document = remember(step.value, job.plugins);
  for (const { onRead } of job.listeners) onRead(document);
}

function work(): void {
  isWaiting = false;
  const [job] = jobs;
  if (job === undefined) return;
  try {
    workOn(job);
  } catch (error) {
    // The other texts do not wait behind one that cannot be read.
    jobs = jobs.filter((one) => one !== job);
    for (const { onFail } of job.listeners) onFail(error);
  }
  workLater();
}

/**
 * Reads a text bit by bit, when the page has nothing else to do.
 *
 * @returns a function by which it is no longer wanted.
 */
export function readLater(content: string, plugins: TextPlugins | undefined, listener: Listener): () => void {
  let job = jobs.find((one) => one.content === content && one.plugins === plugins);
  if (job === undefined) {
    job = { content, plugins, steps: readInSteps(content, plugins), listeners: new Set() };
    jobs.push(job);
  }
  const { listeners } = job;
  listeners.add(listener);
  workLater();
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) jobs = jobs.filter((one) => one.listeners !== listeners);
  };
}

/** Reads a text ahead of its being shown. Returns a function by which that is no longer wanted; until it is called, the text stays read. */
export function prepareText(content: string, plugins?: TextPlugins): () => void {
  let held = findDocument(content, plugins);
  const hold = (document: TextDocument) => {
    held = document;
  };
  // One that cannot be read says so when it is shown.
  const stop =
    held === undefined ? readLater(content, plugins, { onRead: hold, onFail: () => undefined }) : undefined;
  return () => {
    held = undefined;
    stop?.();
  };
}
