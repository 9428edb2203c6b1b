'use client';

import { type RefObject, useEffect, useState } from 'react';
import type { SettingPlace } from './EditorContext.js';

const controls = 'input:not([type="file"]), select, textarea, button';

/** The control of a field, or, where the field has none, the first of the settings. */
function findControl(root: HTMLElement, { optionId, setting }: SettingPlace): HTMLElement | null {
  const settings = root.querySelector<HTMLElement>('[data-adj="ontology-settings"]');
  if (settings === null) return null;
  if (optionId !== undefined) {
    const row = settings.querySelector<HTMLElement>(`[data-option=${CSS.escape(optionId)}]`);
    return row?.querySelector<HTMLElement>(controls) ?? null;
  }
  const field =
    setting === undefined ? null : settings.querySelector(`[data-setting=${CSS.escape(setting)}]`);
  return (field ?? settings).querySelector<HTMLElement>(controls);
}

/** Puts the focus into a field once it is on the screen: the question it belongs to may have to be shown first. */
export function useFocusSetting(root: RefObject<HTMLElement | null>) {
  const [wanted, setWanted] = useState<{ readonly place: SettingPlace }>();
  useEffect(() => {
    if (wanted === undefined || root.current === null) return;
    const control = findControl(root.current, wanted.place);
    control?.focus();
    if (wanted.place.setting === 'name' && control instanceof HTMLInputElement) control.select();
  }, [wanted, root]);
  return (place: SettingPlace) => setWanted({ place });
}
