import { type Pane, readPlace, scrollToCounterpart } from './followScroll.js';

const scrollingKeys = new Set(['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', ' ']);
/** Acts by which a person scrolls what they are over or in. */
const acts = ['wheel', 'pointerdown', 'touchstart', 'keydown'] as const;

/**
 * Lets the other texts follow the one that a person scrolls. Only that one leads, so that nothing goes back and forth; with Alt held it moves
 * alone.
 */
export function followLeader(columns: HTMLElement, listAll: () => readonly Pane[]): () => void {
  let leader: Element | undefined;
  let frame = 0;
  const choose = (event: Event & { altKey?: boolean }) => {
    if (event instanceof KeyboardEvent && !scrollingKeys.has(event.key)) return;
    const target = event.target instanceof Element ? event.target : undefined;
    leader =
      event.altKey === true ? undefined : (target?.closest('[data-adj="response-scroll"]') ?? undefined);
  };
  const follow = () => {
    const panes = listAll();
    const leading = panes.find(({ scroller }) => scroller === leader);
    if (leading === undefined) return;
    const place = readPlace(leading);
    for (const pane of panes) if (pane !== leading) scrollToCounterpart(leading, place, pane);
  };
  const onScroll = ({ target }: Event) => {
    if (target !== leader) return;
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(follow);
  };
  for (const act of acts) columns.addEventListener(act, choose, { capture: true, passive: true });
  columns.addEventListener('scroll', onScroll, { capture: true, passive: true });
  return () => {
    cancelAnimationFrame(frame);
    for (const act of acts) columns.removeEventListener(act, choose, { capture: true });
    columns.removeEventListener('scroll', onScroll, { capture: true });
  };
}
