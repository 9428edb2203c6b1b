import type { Project } from '@adjudge/core';
import { useEffect } from 'react';
import { Glyph, Mark } from '../Glyph.js';
import { type Place, toHash } from '../place.js';
import type { QueuePlace } from './queue.js';

interface QueueBarProps {
  project: Project;
  place: QueuePlace;
  go: (place: Place) => void;
}

const typing = 'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable], dialog';

/** K and J go back and on, but never while somebody types. */
function useQueueKeys(place: QueuePlace, projectId: string, go: (place: Place) => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isChord = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.isComposing;
      if (isChord || event.defaultPrevented) return;
      if (event.target instanceof Element && event.target.closest(typing) !== null) return;
      const rowId = { j: place.nextId, k: place.previousId }[event.key];
      if (rowId !== undefined) go({ projectId, rowId });
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [place.nextId, place.previousId, projectId, go]);
}

/** Where one is in the project, how far it is done, and the way to the rows beside. */
export function QueueBar({ project, place, go }: QueueBarProps) {
  useQueueKeys(place, project.id, go);
  const { previousId, nextId } = place;
  const goTo = (rowId: string | undefined) => rowId !== undefined && go({ projectId: project.id, rowId });
  return (
    <header className="app-bar">
      <a className="app-place" href={toHash({ projectId: project.id })}>
        <Mark />
        <span>{project.name}</span>
      </a>
      <nav className="app-queue" aria-label="Rows">
        <span className="app-key" aria-hidden="true">
          K
        </span>
        <button
          type="button"
          className="app-icon-button"
          aria-label="Previous row"
          aria-keyshortcuts="K"
          disabled={previousId === undefined}
          onClick={() => goTo(previousId)}
        >
          <Glyph name="previous" />
        </button>
        <span>
          <b>{place.index + 1}</b> of {place.count}
        </span>
        <button
          type="button"
          className="app-icon-button"
          aria-label="Next row"
          aria-keyshortcuts="J"
          disabled={nextId === undefined}
          onClick={() => goTo(nextId)}
        >
          <Glyph name="next" />
        </button>
        <span className="app-key" aria-hidden="true">
          J
        </span>
      </nav>
      <div className="app-progress">
        <progress value={place.done} max={place.count} aria-label="Rows done" />
        <span>{place.done} done</span>
      </div>
    </header>
  );
}
