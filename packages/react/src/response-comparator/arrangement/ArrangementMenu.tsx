'use client';

import { forwardRef } from 'react';
import { listKeyCaps, toKeyShortcuts } from '../../a11y/index.js';
import { useTranslations } from '../../i18n/index.js';
import { Button, Menu, Part, type PartProps } from '../../parts/index.js';
import { usePreferenceSession, useSessionConfiguration } from '../../session/index.js';
import { useLateOpening } from '../late/useLateOpening.js';
import { arrangementIcons } from './arrangementIcons.js';

/** How the responses share the room, and how their texts are drawn. Its button names the arrangement in force. */
export const ArrangementMenu = forwardRef<HTMLSpanElement, PartProps<'span'>>(function ArrangementMenu(
  { children, ...rest },
  ref,
) {
  const texts = useTranslations();
  const { hotkeys } = useSessionConfiguration('ResponseComparator.Arrangement');
  const arrangement = usePreferenceSession(({ view }) => view.arrangement);
  const { tools, isOpen, toggle, close } = useLateOpening();
  const key = hotkeys.arrangement;
  return (
    <Part.span data-adj="arrangement" {...rest} ref={ref}>
      {children ?? (
        <Menu
          label={texts.arrangement}
          isOpen={isOpen}
          onToggle={toggle}
          onClose={close}
          renderTrigger={(trigger) => (
            <Button
              {...trigger}
              size="tool"
              icon={arrangementIcons[arrangement]}
              keys={listKeyCaps(key)}
              aria-keyshortcuts={toKeyShortcuts(key)}
            >
              {texts.arrangements[arrangement]}
            </Button>
          )}
          renderList={(list) => (tools === undefined ? null : <tools.ArrangementList {...list} />)}
        />
      )}
    </Part.span>
  );
});
