'use client';

import { createSessionState, type Draft, defaultIdentityPhrases, toSessionKey } from '@adjudge/core';
import { useComposedRefs } from '@radix-ui/react-compose-refs';
import { forwardRef, type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react';
import {
  AnnouncerProvider,
  defaultHotkeys,
  type HotkeyAction,
  type Hotkeys,
  toHotkeys,
} from '../a11y/index.js';
import { EvidenceProvider } from '../evidence/index.js';
import { toFieldKindRegistry } from '../fields/index.js';
import { TranslationsProvider } from '../i18n/index.js';
import { MessageContentOptionsProvider } from '../message-content/index.js';
import {
  createReport,
  createSessionController,
  type FieldKeyHandler,
  type FieldKind,
  type HostCallbacks,
  type SessionConfiguration,
  SessionProvider,
  useActivity,
  useStoredDraft,
  useStreams,
} from '../session/index.js';
import { TextSearchProvider } from '../text-search/index.js';
import { EditorFrame } from './EditorFrame.js';
import { DraftFailure, EditorSkeleton } from './EditorStates.js';
import type {
  PreferenceEditorOptions,
  PreferenceEditorRootComponent,
  PreferenceEditorRootProps,
} from './props.js';
import { useEditorHotkeys } from './useEditorHotkeys.js';
import { useMistakeWarnings } from './useMistakeWarnings.js';
import { useTextOptions } from './useTextOptions.js';

const noPhrases: readonly string[] = [];
const noKinds: readonly FieldKind[] = [];
const noHotkeys = Object.fromEntries(
  (Object.keys(defaultHotkeys) as HotkeyAction[]).map((action) => [action, null]),
) as Hotkeys;

/** The host's callbacks as of the last render, for whatever happens later. */
function useLatestCallbacks(callbacks: HostCallbacks): () => HostCallbacks {
  const latest = useRef(callbacks);
  useEffect(() => {
    latest.current = callbacks;
  });
  return useMemo(() => () => latest.current, []);
}

/** What is masked: nothing where names may be seen from the start. */
function toMaskedPhrases({ blind = true, maskedPhrases = defaultIdentityPhrases }: PreferenceEditorOptions) {
  return blind && maskedPhrases !== false ? maskedPhrases : noPhrases;
}

function useController(options: PreferenceEditorOptions, sessionKey: string, draft: Draft | undefined) {
  const getCallbacks = useLatestCallbacks(options);
  const [session] = useState(() => {
    const { state, problems } = createSessionState({
      ...options,
      kinds: (options.kinds ?? noKinds).map(({ kind }) => kind),
      label: draft?.label ?? options.label,
      contentMode: options.defaultContentMode,
      maskedPhrases: toMaskedPhrases(options),
      streamedResponseIds: Object.keys(options.streams ?? {}),
      view: { ...options.defaultView, ...options.view },
    });
    const controller = createSessionController({
      sessionKey,
      state,
      draftStorage: options.draftStorage,
      draftSequence: draft?.sequence ?? 0,
      draftRevision: draft?.baseRevision,
      getCallbacks,
    });
    return { controller, problems };
  });
  useEffect(() => {
    for (const problem of session.problems) session.controller.report(problem);
  }, [session]);
  return session.controller;
}

function useConfiguration(options: PreferenceEditorOptions, sessionKey: string, draft: Draft | undefined) {
  const controller = useController(options, sessionKey, draft);
  const baseId = useId();
  const [fieldKeys] = useState(() => new Map<string, FieldKeyHandler>());
  const { kinds = noKinds, hotkeys, blind = true, revealed = false, instructions } = options;
  const { onSubmit, onSkip, onFlag, view, disabled = false, readOnly = false } = options;
  const isLocked = disabled || readOnly;
  const canSubmit = onSubmit !== undefined && !readOnly;
  const canSkip = onSkip !== undefined && !isLocked;
  const canFlag = onFlag !== undefined && !disabled;
  const configuration = useMemo<SessionConfiguration>(
    () => ({
      controller,
      baseId,
      fieldKinds: toFieldKindRegistry(kinds),
      fieldKeys,
      hotkeys: hotkeys === false ? noHotkeys : toHotkeys(hotkeys ?? {}),
      areKeysOn: hotkeys !== false,
      isBlind: blind && !revealed,
      isDisabled: disabled,
      isReadOnly: readOnly,
      view,
      instructions,
      reportProblem: controller.report,
      capabilities: { submit: canSubmit, skip: canSkip, flag: canFlag },
    }),
    [
      controller,
      baseId,
      fieldKeys,
      kinds,
      hotkeys,
      blind,
      revealed,
      disabled,
      readOnly,
      view,
      instructions,
      canSubmit,
      canSkip,
      canFlag,
    ],
  );
  useActivity(controller);
  useStreams(controller, options.streams);
  return configuration;
}

/** The options, split from what belongs to the element. */
function splitProps(props: PreferenceEditorRootProps) {
  const {
    dataRow: _dataRow,
    ontology: _ontology,
    annotator: _annotator,
    label: _label,
    kinds: _kinds,
    draftStorage: _draftStorage,
    blind: _blind,
    maskedPhrases: _maskedPhrases,
    revealed: _revealed,
    prelabelMode: _prelabelMode,
    defaultContentMode: _defaultContentMode,
    view: _view,
    defaultView: _defaultView,
    requireReading: _requireReading,
    disabled: _disabled,
    readOnly: _readOnly,
    textPlugins: _textPlugins,
    drawDiagram: _drawDiagram,
    diagramLanguages: _diagramLanguages,
    allowedMedia: _allowedMedia,
    instructions: _instructions,
    streams: _streams,
    allowsEarlySubmit: _allowsEarlySubmit,
    translations: _translations,
    hotkeys: _hotkeys,
    colorMode,
    autoFocus = false,
    onLabelChange: _onLabelChange,
    onViewChange: _onViewChange,
    onSaveDraft: _onSaveDraft,
    onSubmit: _onSubmit,
    onSkip: _onSkip,
    onFlag: _onFlag,
    onError: _onError,
    children,
    ...element
  } = props;
  return { element: { ...element, colorMode, takesFocus: autoFocus }, children };
}

const EditorSession = forwardRef<
  HTMLDivElement,
  { props: PreferenceEditorRootProps; sessionKey: string; draft: Draft | undefined }
>(function EditorSession({ props, sessionKey, draft }, ref) {
  const configuration = useConfiguration(props, sessionKey, draft);
  const textOptions = useTextOptions(props);
  const { element, children } = splitProps(props);
  const frame = useRef<HTMLDivElement>(null);
  useMistakeWarnings(props, frame);
  const composedRef = useComposedRefs(ref, frame);
  return (
    <SessionProvider value={configuration}>
      <AnnouncerProvider>
        <MessageContentOptionsProvider value={textOptions}>
          <TextSearchProvider>
            <EvidenceProvider>
              <KeyedFrame {...element} ref={composedRef}>
                {children}
              </KeyedFrame>
            </EvidenceProvider>
          </TextSearchProvider>
        </MessageContentOptionsProvider>
      </AnnouncerProvider>
    </SessionProvider>
  );
});

const KeyedFrame = forwardRef<
  HTMLDivElement,
  ReturnType<typeof splitProps>['element'] & { children: ReactNode }
>(function KeyedFrame(props, ref) {
  return <EditorFrame {...props} onKeys={useEditorHotkeys()} ref={ref} />;
});

const StoredSession = forwardRef<HTMLDivElement, { props: PreferenceEditorRootProps; sessionKey: string }>(
  function StoredSession({ props, sessionKey }, ref) {
    const getCallbacks = useLatestCallbacks(props);
    const report = useMemo(() => createReport(getCallbacks), [getCallbacks]);
    const { stored, retry, startAnew } = useStoredDraft(props.draftStorage, sessionKey, report);
    if (stored.status === 'read') {
      return <EditorSession props={props} sessionKey={sessionKey} draft={stored.draft} ref={ref} />;
    }
    const { element } = splitProps(props);
    return (
      <EditorFrame {...element} takesFocus={false} asChild={false} ref={ref}>
        {stored.status === 'reading' ? (
          <EditorSkeleton />
        ) : (
          <DraftFailure problem={stored.problem} onRetry={retry} onStartAnew={startAnew} />
        )}
      </EditorFrame>
    );
  },
);

/**
 * A session of one annotator on one row, and the element its parts stand in. Another row, annotator or ontology version is another
 * session. With `draftStorage`, the stored draft is read first; until then nothing is accepted and nothing is written.
 */
export const PreferenceEditorRoot = forwardRef<HTMLDivElement, PreferenceEditorRootProps>(
  function PreferenceEditorRoot(props, ref) {
    const { dataRow, ontology } = props;
    // Hosts write `annotator={{ id }}` inline; only the id counts.
    const { id } = props.annotator;
    const sessionKey = useMemo(() => toSessionKey(dataRow, ontology, { id }), [dataRow, ontology, id]);
    return (
      <TranslationsProvider translations={props.translations}>
        <StoredSession key={sessionKey} props={props} sessionKey={sessionKey} ref={ref} />
      </TranslationsProvider>
    );
  },
) as PreferenceEditorRootComponent;
