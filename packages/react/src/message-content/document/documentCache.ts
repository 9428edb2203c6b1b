import { type Steps, workInBackground } from '../../parts/index.js';
import { canParse, canParseBeginning } from './canParse.js';
import {
  beginningLengths,
  readBeginning,
  readBeginningInSteps,
  readDocument,
  readInSteps,
} from './readDocument.js';
import type { TextDocument, TextPlugins } from './types.js';

/** Shorter texts are read at once: that takes less than a frame or two, and nothing has to appear later. */
export const longestAtOnce = 6_000;
/** The beginning ends where a text can be cut, which is looked for so much further. */
const cutFactor = 3;
/** So many characters of texts that are not on the screen stay read, for the way back to a row. */
const keptLength = 60_000;
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

/** Whether what is shown in this frame can be parsed in reasonable time. Of a long text that is its beginning: `readLater` says it of the whole. */
export function canParseAtOnce(content: string, plugins: TextPlugins | undefined): boolean {
  if (findDocument(content, plugins) !== undefined) return true;
  if (content.length <= longestAtOnce) return canParse(content, plugins);
  return canParseBeginning(content, plugins, cutFactor * beginningLengths.first);
}

interface Listener {
  readonly onRead: (document: TextDocument) => void;
  /** It cannot be parsed in reasonable time. */
  readonly onRefuse: () => void;
  /** A plugin has thrown. */
  readonly onFail: (error: unknown) => void;
}

interface Job {
  readonly content: string;
  readonly plugins: TextPlugins | undefined;
  readonly listeners: Set<Listener>;
}

const jobs = new Map<Job, () => void>();

function* readChecked(content: string, plugins: TextPlugins | undefined): Steps<TextDocument | undefined> {
  if (!canParse(content, plugins)) return undefined;
  yield;
  return yield* readInSteps(content, plugins);
}

function startJob(content: string, plugins: TextPlugins | undefined): Job {
  const job: Job = { content, plugins, listeners: new Set() };
  const tell = (say: (listener: Listener) => void) => {
    jobs.delete(job);
    for (const listener of job.listeners) say(listener);
  };
  const stop = workInBackground(readChecked(content, plugins), {
    onDone: (read) => {
      const document = read && remember(read, plugins);
      tell(({ onRead, onRefuse }) => (document === undefined ? onRefuse() : onRead(document)));
    },
    onFail: (error) => tell(({ onFail }) => onFail(error)),
  });
  jobs.set(job, stop);
  return job;
}

/**
 * Reads a text bit by bit, when the page has nothing else to do.
 *
 * @returns a function by which it is no longer wanted.
 */
export function readLater(content: string, plugins: TextPlugins | undefined, listener: Listener): () => void {
  const running = [...jobs.keys()].find((one) => one.content === content && one.plugins === plugins);
  const job = running ?? startJob(content, plugins);
  job.listeners.add(listener);
  return () => {
    job.listeners.delete(listener);
    if (job.listeners.size > 0) return;
    jobs.get(job)?.();
    jobs.delete(job);
  };
}

function* readMore(content: string, plugins: TextPlugins | undefined): Steps<TextDocument | undefined> {
  const length = beginningLengths.next;
  if (!canParseBeginning(content, plugins, cutFactor * length)) return undefined;
  yield;
  return yield* readBeginningInSteps(content, plugins, length);
}

/** Reads some more than was shown at once, before any text is read whole: somebody may scroll. Returns a function by which it is no longer wanted. */
export function readMoreLater(
  content: string,
  plugins: TextPlugins | undefined,
  onRead: (document: TextDocument) => void,
): () => void {
  return workInBackground(readMore(content, plugins), {
    isUrgent: true,
    onDone: (document) => {
      if (document !== undefined) onRead(document);
    },
    // Said when the whole is read.
    onFail: () => undefined,
  });
}

/** Reads a text ahead of its being shown. Returns a function by which that is no longer wanted; until it is called, the text stays read. */
export function prepareText(content: string, plugins?: TextPlugins): () => void {
  let held = findDocument(content, plugins);
  const hold = (document: TextDocument) => {
    held = document;
  };
  const ignore = () => undefined;
  // One that cannot be read says so when it is shown.
  const stop =
    held === undefined
      ? readLater(content, plugins, { onRead: hold, onRefuse: ignore, onFail: ignore })
      : undefined;
  return () => {
    held = undefined;
    stop?.();
  };
}
