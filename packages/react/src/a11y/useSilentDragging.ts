'use client';

import { useState } from 'react';

const silent = () => undefined;
const silence = {
  announcements: { onDragStart: silent, onDragOver: silent, onDragEnd: silent, onDragCancel: silent },
  screenReaderInstructions: { draggable: '' },
  restoreFocus: false,
};

/**
 * What dnd-kit’s `accessibility` takes where our own announcer says what a drag did. Its texts and its live region, a second one on the
 * page that never says anything, are put where nobody finds them.
 */
export function useSilentDragging() {
  const [container] = useState(() =>
    typeof document === 'undefined' ? undefined : document.createElement('div'),
  );
  return container === undefined ? silence : { ...silence, container };
}
