import { type SpanField, type SpanTarget, toTargetKey } from '@adjudge/core';
import { createStore, type StoreApi } from 'zustand/vanilla';

/** A text that can be marked, and its element. */
export interface MarkableText {
  readonly field: SpanField;
  readonly element: HTMLElement;
}

/** What is being marked. */
export interface EvidenceState {
  /** What is selected in one of the texts, as a range of its source. */
  readonly selected: SpanTarget | undefined;
  /** The span that is asked about now: marked, or selected and to be marked. */
  readonly open: SpanTarget | undefined;
  /** Where a person selects by keys, without a pointer. */
  readonly caret: MarkableText | undefined;
}

/** The evidence of an editor: its texts, what is selected in them, and which mark is open. */
export interface Evidence {
  readonly store: StoreApi<EvidenceState>;
  /** The texts in the page, by key. */
  readonly texts: ReadonlyMap<string, MarkableText>;
  setText(field: SpanField, element: HTMLElement | null): void;
  open(span: SpanTarget): void;
  close(): void;
  set(state: Partial<EvidenceState>): void;
  /** What the key for marking does; nothing before the tools are there. */
  readonly key: { press: () => void };
}

const nothing: EvidenceState = { selected: undefined, open: undefined, caret: undefined };

export function createEvidence(): Evidence {
  const store = createStore<EvidenceState>()(() => nothing);
  const texts = new Map<string, MarkableText>();
  return {
    store,
    texts,
    setText: (field, element) => {
      const key = toTargetKey(field);
      if (element === null) texts.delete(key);
      else texts.set(key, { field, element });
    },
    open: (open) => store.setState({ open, selected: undefined, caret: undefined }),
    close: () => store.setState({ open: undefined }),
    set: (state) => store.setState(state),
    key: { press: () => {} },
  };
}
