'use client';

import { useState } from 'react';

type Explanations = typeof import('./explanations/index.js');

let loaded: Explanations | undefined;

/** What explains invisible characters and look-alikes: loaded when somebody asks, since most texts have none. */
export function useExplanations(): [Explanations | 'failed' | undefined, () => void] {
  const [explanations, setExplanations] = useState<Explanations | 'failed' | undefined>(loaded);
  const load = () => {
    if (typeof explanations === 'object') return;
    import('./explanations/index.js').then(
      (module) => {
        loaded = module;
        setExplanations(module);
      },
      () => setExplanations('failed'),
    );
  };
  return [explanations, load];
}
