import type { JsonValue } from '../errors/index.js';
import type { Target } from './target.js';

/** Who speaks in a message. */
export type Role = 'system' | 'user' | 'assistant' | 'tool';

/** Who wrote a message, as its source names them. Shown, never interpreted. */
export interface Author {
  readonly id?: string;
  readonly name?: string;
}

/**
 * One turn of a conversation. Messages without any `parentId` are a list, in order; with it they are a tree.
 */
export interface Message {
  readonly id: string;
  /** The message this one answers. */
  readonly parentId?: string;
  /** Where the parent was answered by several responses: the ones this message goes on from. Absent: from any of them. */
  readonly followsResponseIds?: readonly string[];
  readonly role: Role;
  /** Markdown or plain text, exactly as written. */
  readonly content: string;
  readonly author?: Author;
  /** Whether classifications of scope `message` ask about it. Absent means no. */
  readonly canLabel?: boolean;
}

/** One model output. */
export interface ModelResponse {
  /** `r0`, `r1` … in source order over the whole row, never made from a name. */
  readonly id: string;
  /** The id in the file it came from, where there was one. */
  readonly sourceId?: string;
  readonly title?: string;
  /** Markdown or plain text, exactly as the model wrote it. */
  readonly content: string;
  /** Which model, with which settings, wrote it. */
  readonly modelConfigName?: string;
}

/** Whether two responses are as good as each other because both are good, both are bad, or for a reason not asked. */
export type TieQuality = 'unspecified' | 'both-good' | 'both-bad';

/** What choosing an option of an ontology says about a comparison. */
export type OptionBinding =
  | { readonly type: 'response'; readonly responseId: string }
  | { readonly type: 'tie'; readonly quality: TieQuality };

/** classification id → option id → what the option stands for. */
export type OptionBindings = Readonly<Record<string, Readonly<Record<string, OptionBinding>>>>;

/** Responses to the same prompt. */
export interface Comparison {
  readonly id: string;
  /** The message the responses answer. Absent: the whole conversation is the prompt. */
  readonly parentMessageId?: string;
  readonly responses: readonly ModelResponse[];
  /** Derived from titles on import (`applyOptionBindings`), before blinding. */
  readonly optionBindings?: OptionBindings;
}

/** Something to look at beside the conversation. Never fetched by the library unasked. */
export interface Attachment {
  readonly type: string;
  readonly value: string;
  readonly name?: string;
}

/** A suggestion by a model or an import; it becomes an answer only by a person's act. */
export interface Prelabel {
  readonly classificationId: string;
  readonly target: Target;
  readonly answer: JsonValue;
  /** Who suggests: a model, a rule, an earlier round. */
  readonly source?: string;
  /** 0 … 1. */
  readonly confidence?: number;
}

/** One thing to judge: a conversation and the responses that compete to continue it. */
export interface DataRow {
  readonly id: string;
  /** The id the host's own storage knows it by, unique over all its rows. */
  readonly globalKey?: string;
  readonly messages: readonly Message[];
  readonly comparisons: readonly Comparison[];
  readonly metadata?: Readonly<Record<string, JsonValue>>;
  readonly attachments?: readonly Attachment[];
  readonly prelabels?: readonly Prelabel[];
}
