'use client';

import { useEffect } from 'react';
import type { SessionController } from './createSessionController.js';

/** Counts the time the row is open and visible, and writes the draft when the page may be going away. */
export function useActivity(controller: SessionController): void {
  useEffect(() => {
    const update = () => {
      const isVisible = document.visibilityState === 'visible';
      controller.dispatch({ type: isVisible ? 'open' : 'pause', at: Date.now() });
      if (!isVisible) controller.flush();
    };
    const leave = () => controller.flush();
    update();
    document.addEventListener('visibilitychange', update);
    window.addEventListener('pagehide', leave);
    return () => {
      document.removeEventListener('visibilitychange', update);
      window.removeEventListener('pagehide', leave);
      controller.dispatch({ type: 'pause', at: Date.now() });
      controller.flush();
    };
  }, [controller]);
}
