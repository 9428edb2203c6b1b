'use client';

import { useEffect, useState } from 'react';
import type { SessionController } from './createSessionController.js';
import { createStreamPump, type ResponseStreams } from './createStreamPump.js';

/** Brings a host's streams into the session while the editor is there. */
export function useStreams(controller: SessionController, streams: ResponseStreams | undefined): void {
  const [pump] = useState(() => createStreamPump(controller));
  useEffect(() => {
    if (streams === undefined) return undefined;
    pump.connect(streams);
    return () => pump.disconnect();
  }, [pump, streams]);
}
