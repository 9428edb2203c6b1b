import { toDomRanges } from '../../message-content/index.js';
import { alignLandmarks, type LandmarkPair } from './alignLandmarks.js';
import { type Landmark, listLandmarks } from './listLandmarks.js';
import { type Place, toCounterpart, toHeight, toPlace } from './places.js';

/** A text, and where it scrolls. */
export interface Pane {
  readonly content: string;
  readonly scroller: HTMLElement;
}

/** Texts that were looked through, the last ones. */
const known = new Map<string, readonly Landmark[]>();
const knownPairs = new WeakMap<readonly Landmark[], WeakMap<readonly Landmark[], readonly LandmarkPair[]>>();

function toLandmarks(content: string): readonly Landmark[] {
  const landmarks = known.get(content) ?? listLandmarks(content);
  known.delete(content);
  known.set(content, landmarks);
  for (const oldest of known.keys()) {
    if (known.size <= 20) break;
    known.delete(oldest);
  }
  return landmarks;
}

function toPairs(from: readonly Landmark[], to: readonly Landmark[]): readonly LandmarkPair[] {
  const pairs = knownPairs.get(from)?.get(to) ?? alignLandmarks(from, to);
  const ofFrom = knownPairs.get(from) ?? new WeakMap();
  knownPairs.set(from, ofFrom.set(to, pairs));
  return pairs;
}

/** What shows some of the source, with where that starts: in the rendered view an element a landmark, in the raw view a stretch of lines. */
function listShown(scroller: Element): { readonly start: number; readonly element: Element }[] {
  return [...scroller.querySelectorAll('[data-src],[data-adj="block"][data-start]')]
    .map((element) => ({
      start: Number(
        (element.getAttribute('data-src') ?? element.getAttribute('data-start') ?? '').split(' ')[0],
      ),
      element,
    }))
    .sort((one, two) => one.start - two.start);
}

function toBox(root: Element, { start }: Landmark, element: Element | undefined): DOMRect | undefined {
  if (element?.matches('[data-mode="raw"] *') === true) {
    return toDomRanges(root, { start, end: start + 1 })[0]?.getBoundingClientRect();
  }
  return element?.getBoundingClientRect();
}

interface Measured {
  readonly of: string;
  readonly heights: readonly number[];
}

const measured = new WeakMap<Element, Measured>();

/** The heights of a text's start, its landmarks and its end, rising. Measured again when something about the text has changed. */
function toHeights({ content, scroller }: Pane, landmarks: readonly Landmark[]): readonly number[] {
  const of = `${scroller.scrollHeight} ${scroller.clientWidth} ${content.length} ${scroller.querySelector('[data-mode]')?.getAttribute('data-mode')}`;
  const before = measured.get(scroller);
  if (before?.of === of) return before.heights;
  const shown = listShown(scroller);
  const top = scroller.getBoundingClientRect().top - scroller.scrollTop;
  const heights = [0];
  let at = 0;
  for (const [index, landmark] of landmarks.entries()) {
    const end = landmarks[index + 1]?.start ?? content.length;
    while (at < shown.length && (shown[at]?.start ?? 0) < landmark.start) at++;
    const isOwn = (shown[at]?.start ?? end) < end;
    const box = toBox(scroller, landmark, (isOwn ? shown[at] : shown[at - 1])?.element);
    const last = heights.at(-1) ?? 0;
    heights.push(box === undefined ? last : Math.max(last, box.top - top));
  }
  heights.push(Math.max(scroller.scrollHeight, heights.at(-1) ?? 0));
  measured.set(scroller, { of, heights });
  return heights;
}

const toRoom = ({ scrollHeight, clientHeight }: HTMLElement) => scrollHeight - clientHeight;

/** Where a reader is in a text. From its start at the top of the box to its end at the bottom, so that ends meet as starts do. */
export function readPlace(pane: Pane): Place {
  const { scroller } = pane;
  const room = toRoom(scroller);
  const read = room <= 0 ? 0 : Math.min(1, scroller.scrollTop / room);
  const height = scroller.scrollTop + read * scroller.clientHeight;
  return toPlace(height, toHeights(pane, toLandmarks(pane.content)));
}

/** Scrolls a text to where it says what another one says at a place. Without gliding: it follows a hand. */
export function scrollToCounterpart(from: Pick<Pane, 'content'>, place: Place, to: Pane): void {
  const [own, other] = [toLandmarks(from.content), toLandmarks(to.content)];
  const counterpart = toCounterpart(place, toPairs(own, other), [own.length, other.length]);
  const height = toHeight(counterpart, toHeights(to, other));
  const { scroller } = to;
  scroller.scrollTop = scroller.scrollHeight === 0 ? 0 : (height * toRoom(scroller)) / scroller.scrollHeight;
}
