'use client';

import { type ComponentType, useEffect, useState, useSyncExternalStore } from 'react';
import { useTranslations } from '../i18n/index.js';
import { Button, createLateSource, type LateSource, Notice } from '../parts/index.js';

/** A component that is loaded once, by whichever field needs it first. Make it outside components. */
export type LazySource<Props> = LateSource<ComponentType<Props>>;
export const createLazySource = <Props,>(load: () => Promise<ComponentType<Props>>): LazySource<Props> =>
  createLateSource(load);

const nothing = () => undefined;

/**
 * A field whose code is loaded when a question first needs it, so that an editor without such a question stays small. The server, and the
 * page until then, shows the room it will take.
 */
export function LazyField<Props extends object>({
  source,
  fieldProps,
}: {
  source: LazySource<Props>;
  fieldProps: Props;
}) {
  const { fieldLoading, fieldNotLoaded, fieldNotLoadedBody, tryAgain } = useTranslations();
  const Field = useSyncExternalStore(source.subscribe, source.get, nothing);
  const [hasFailed, setFailed] = useState(false);
  const start = () => source.start().catch(() => setFailed(true));
  // biome-ignore lint/correctness/useExhaustiveDependencies: once; the source knows whether it runs.
  useEffect(() => void start(), []);
  if (Field !== undefined) return <Field {...fieldProps} />;
  if (!hasFailed) {
    return (
      <div data-adj="field-loading" role="status">
        <span data-adj="unseen">{fieldLoading}</span>
      </div>
    );
  }
  const retry = () => {
    setFailed(false);
    void start();
  };
  const actions = (
    <Button variant="secondary" size="tool" icon="retry" onClick={retry}>
      {tryAgain}
    </Button>
  );
  return (
    <Notice tone="warning" role="alert" title={fieldNotLoaded} actions={actions}>
      {fieldNotLoadedBody}
    </Notice>
  );
}
