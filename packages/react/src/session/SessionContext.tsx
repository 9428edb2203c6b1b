'use client';

import type { Problem, ReadingView, SessionState } from '@adjudge/core';
import type { KeyboardEvent } from 'react';
import { useStore } from 'zustand/react';
import type { Hotkeys } from '../a11y/index.js';
import { createStrictContext } from '../parts/index.js';
import type { SessionController } from './createSessionController.js';
import type { FieldKind } from './fieldKind.js';
import { toShownState } from './shownState.js';

/** Acts on a key that was pressed in the editor and is no act of the editor's own. Returns whether it did. */
export type FieldKeyHandler = (event: KeyboardEvent<HTMLElement>) => boolean;

/** What a session's parts share that is not data of the session: configuration, and the ways to act. */
export interface SessionConfiguration {
  readonly controller: SessionController;
  /** Prefix of the ids of this editor's elements. */
  readonly baseId: string;
  readonly fieldKinds: ReadonlyMap<string, FieldKind>;
  /** Question key → what its field does with a key that is pressed in the editor. Fields put themselves in (`useFieldKeys`). */
  readonly fieldKeys: Map<string, FieldKeyHandler>;
  readonly hotkeys: Hotkeys;
  /** Whether any key acts, those of the responses too. */
  readonly areKeysOn: boolean;
  /** Whether model names are kept out of the page. */
  readonly isBlind: boolean;
  readonly isDisabled: boolean;
  readonly isReadOnly: boolean;
  /** How texts are shown, where the host holds that. */
  readonly view: Partial<ReadingView> | undefined;
  /** What annotators are told, as Markdown. */
  readonly instructions: string | undefined;
  /** Tells the host of something that went wrong and did not stop the person. */
  readonly reportProblem: (problem: Problem, cause: unknown) => void;
  /** Which controls the host's callbacks make room for. */
  readonly capabilities: { readonly submit: boolean; readonly skip: boolean; readonly flag: boolean };
}

export const [SessionProvider, useSessionConfiguration] =
  createStrictContext<SessionConfiguration>('PreferenceEditorRoot');

/**
 * Reads the session. The selector must return the same value as long as nothing it reads has changed: the library's `select*` do.
 *
 * @example const left = usePreferenceSession((state) => selectProgress(state).left);
 */
export function usePreferenceSession<Selected>(selector: (state: SessionState) => Selected): Selected {
  const configuration = useSessionConfiguration('usePreferenceSession');
  return useStore(configuration.controller.store, (state) => selector(toShownState(state, configuration)));
}
