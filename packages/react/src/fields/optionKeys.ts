import type { KeyboardEvent } from 'react';
import { isHotkey } from '../a11y/index.js';

/** Chooses, by the key shown on it, an option of the group that has the focus: as a click on it does. */
export function chooseByKey(event: KeyboardEvent<HTMLElement>, keys: readonly (string | null)[]): void {
  if (event.repeat || event.nativeEvent.isComposing) return;
  const place = keys.findIndex((key) => isHotkey(event, key));
  if (place === -1) return;
  const control = event.currentTarget.querySelectorAll<HTMLElement>('[role="radio"], [type="checkbox"]')[
    place
  ];
  event.preventDefault();
  control?.focus();
  control?.click();
}
