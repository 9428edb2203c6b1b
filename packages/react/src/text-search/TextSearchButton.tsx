'use client';

import { forwardRef } from 'react';
import { toKeyShortcuts } from '../a11y/index.js';
import { useTranslations } from '../i18n/index.js';
import { Button, composeEventHandlers, type PartProps } from '../parts/index.js';
import { useSessionConfiguration } from '../session/index.js';
import { useTextSearch } from './TextSearchContext.js';

/** Opens the search. */
export const TextSearchButton = forwardRef<HTMLButtonElement, PartProps<'button'>>(function TextSearchButton(
  { onClick, ...rest },
  ref,
) {
  const { find } = useTranslations();
  const { hotkeys } = useSessionConfiguration('TextSearch.Button');
  const search = useTextSearch();
  return (
    <Button
      size="tool"
      icon="search"
      iconLabel={find}
      aria-keyshortcuts={toKeyShortcuts(hotkeys.find)}
      data-action="find"
      {...rest}
      onClick={composeEventHandlers(onClick, () => search.open())}
      ref={ref}
    />
  );
});
