'use client';

import { type RefObject, useLayoutEffect } from 'react';

const gap = 6;

/** Below what it belongs to; above where there is no room; always within the editor and the screen. */
function place(element: HTMLElement, anchor: DOMRect): void {
  const parent = element.offsetParent?.getBoundingClientRect();
  const view = element.ownerDocument.documentElement;
  if (parent === undefined) return;
  const { width, height } = element.getBoundingClientRect();
  const top = Math.max(parent.top, 0) + gap;
  const bottom = Math.min(parent.bottom, view.clientHeight) - gap;
  const below = anchor.bottom + gap;
  const above = anchor.top - gap - height;
  const wanted = below + height <= bottom || above < top ? below : above;
  const y = Math.max(top, Math.min(wanted, bottom - height));
  const left = Math.max(parent.left, 0) + gap;
  const right = Math.min(parent.right, view.clientWidth) - gap;
  const x = Math.max(left, Math.min(anchor.left, right - width));
  // Set on the element, not written into markup: a strict policy lets that be.
  element.style.transform = `translate(${Math.round(x - parent.left)}px, ${Math.round(y - parent.top)}px)`;
}

/** Keeps an element beside what it belongs to, while that is scrolled and the element grows. */
export function usePlace(
  ref: RefObject<HTMLElement | null>,
  readAnchor: () => DOMRect | undefined,
  key: unknown,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: placed anew for each thing it belongs to.
  useLayoutEffect(() => {
    const { current: element } = ref;
    const window = element?.ownerDocument.defaultView;
    if (!element || !window) return;
    let frame = 0;
    const update = () => {
      const anchor = readAnchor();
      if (anchor !== undefined) place(element, anchor);
    };
    const schedule = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(update);
    };
    update();
    const sizes = new ResizeObserver(schedule);
    sizes.observe(element);
    window.addEventListener('scroll', schedule, true);
    window.addEventListener('resize', schedule);
    return () => {
      cancelAnimationFrame(frame);
      sizes.disconnect();
      window.removeEventListener('scroll', schedule, true);
      window.removeEventListener('resize', schedule);
    };
  }, [key]);
}
