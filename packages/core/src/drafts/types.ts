import type { Label } from '../label/index.js';

/** What a host's storage answered to the last save, to tell two writers apart. */
export type Revision = string | number;

/** A label not yet submitted, as it lies in storage. */
export interface Draft {
  readonly version: 1;
  /** Grows by one with each write of a session; the larger one is the later one. */
  readonly sequence: number;
  readonly label: Label;
  /** The host's revision this draft goes on from, where the host gives revisions. */
  readonly baseRevision?: Revision;
}

/**
 * Where drafts are kept on the device. May throw or reject: the editor goes on and says that the draft is not safe.
 */
export interface DraftStorage {
  /** The stored draft, or nothing. It is read as untrusted data. */
  read(sessionKey: string): unknown | Promise<unknown>;
  /** Stores a draft, unless one with a larger `sequence` is there already. */
  write(sessionKey: string, draft: Draft): void | Promise<void>;
  /** Takes the draft away, unless one with a larger `sequence` is there by now. */
  remove(sessionKey: string, sequence: number): void | Promise<void>;
}
