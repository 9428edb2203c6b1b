import { useState } from 'react';

export type ColorMode = 'light' | 'dark' | 'system';

const key = 'adjudge-color-mode';
const modes: readonly ColorMode[] = ['system', 'light', 'dark'];

function readStored(): ColorMode {
  try {
    return modes.find((mode) => mode === localStorage.getItem(key)) ?? 'system';
  } catch {
    return 'system';
  }
}

/** The colour mode, kept on the device where that is allowed. */
export function useColorMode(): readonly [ColorMode, (mode: ColorMode) => void] {
  const [mode, setMode] = useState(readStored);
  const choose = (chosen: ColorMode) => {
    setMode(chosen);
    try {
      localStorage.setItem(key, chosen);
    } catch {
      // It holds until the page closes.
    }
  };
  return [mode, choose];
}
