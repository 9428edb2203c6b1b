'use client';

import { forwardRef, useEffect, useState } from 'react';
import { useTranslations } from '../i18n/index.js';
import { Button, createLateSource, Notice, Part, type PartProps, useLateValue } from '../parts/index.js';
import { useSessionConfiguration } from '../session/index.js';
import { useTextSearch, useTextSearchState } from './TextSearchContext.js';

const form = /* @__PURE__ */ createLateSource(() =>
  import('./TextSearchForm.js').then((file) => file.TextSearchForm),
);

function NotLoaded() {
  const { findNotLoaded, fieldNotLoadedBody, dismiss } = useTranslations();
  const search = useTextSearch();
  const actions = (
    <Button size="tool" onClick={search.close}>
      {dismiss}
    </Button>
  );
  return (
    <Notice tone="warning" role="alert" title={findNotLoaded} actions={actions}>
      {fieldNotLoadedBody}
    </Notice>
  );
}

/** The form, whose code is loaded when it is first opened. */
function LateForm() {
  const Form = useLateValue(form);
  const openings = useTextSearchState((state) => state.openings);
  const [hasFailed, setFailed] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each opening is another try.
  useEffect(() => {
    setFailed(false);
    form.start().catch(() => setFailed(true));
  }, [openings]);
  if (Form !== undefined) return <Form />;
  return hasFailed ? <NotLoaded /> : <div data-adj="text-search-row" />;
}

/**
 * Finding in all messages and responses of the row, also in those that are not in the page. Nothing until it is opened, by key or by
 * `TextSearch.Button`.
 */
export const TextSearchRoot = forwardRef<HTMLDivElement, PartProps<'div'>>(function TextSearchRoot(
  { children, ...rest },
  ref,
) {
  const { find } = useTranslations();
  useSessionConfiguration('TextSearch.Root');
  const isOpen = useTextSearchState((state) => state.isOpen);
  if (!isOpen) return null;
  return (
    <Part.div data-adj="text-search" role="search" aria-label={find} {...rest} ref={ref}>
      {children ?? <LateForm />}
    </Part.div>
  );
});
