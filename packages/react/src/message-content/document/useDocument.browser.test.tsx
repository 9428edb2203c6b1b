import { createRoot, hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server.browser';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { MessageContent } from '../MessageContent.js';

const write = (name: string) =>
  Array.from(
    { length: 60 },
    (_, index) =>
      `## Part ${index + 1}\n\nA **paragraph** of the ${name}, in part ${index + 1}, which makes the whole so long that its end is read only later.`,
  ).join('\n\n');
const draw = (content: string) => <MessageContent content={content} mode="markdown" />;

const roots: { unmount: () => void }[] = [];
afterEach(() => {
  for (const root of roots.splice(0)) root.unmount();
  document.body.replaceChildren();
});

function createPlace(html: string): HTMLElement {
  const place = document.body.appendChild(document.createElement('div'));
  place.innerHTML = html;
  return place;
}

const isWhole = (place: HTMLElement) =>
  place.textContent.includes('Part 1') && place.querySelector('[data-adj="text-pending"]') === null;
const waitForEnd = (place: HTMLElement) => expect.poll(() => isWhole(place), { timeout: 10_000 }).toBe(true);

/** Takes over what the server sent, and waits until all of the text is there: what was sent must still be. */
async function hydrate(place: HTMLElement, content: string): Promise<void> {
  const sent = [...place.querySelectorAll('h3, p:not([data-adj])')];
  expect(sent.length).toBeGreaterThan(4);
  expect(isWhole(place)).toBe(false);
  const onRecoverableError = vi.fn();
  roots.push(hydrateRoot(place, draw(content), { onRecoverableError }));
  await waitForEnd(place);
  expect(onRecoverableError).not.toHaveBeenCalled();
  expect(sent.filter((one) => !place.contains(one))).toEqual([]);
}

describe('a long text', () => {
  it('that a server sent is taken over as it is in each of two roots, though the first has read it whole', async () => {
    const content = write('text');
    const html = renderToString(draw(content));
    const [one, other] = [createPlace(html), createPlace(html)];
    await hydrate(one, content);
    await hydrate(other, content);
  });

  it('that the page has read before is there whole at once where the page draws it itself', async () => {
    const content = write('letter');
    const place = createPlace('');
    const root = createRoot(place);
    roots.push(root);
    root.render(draw(content));
    await waitForEnd(place);
    const again = createPlace('');
    const seen: boolean[] = [];
    const observer = new MutationObserver(() => seen.push(isWhole(again)));
    observer.observe(again, { childList: true, subtree: true });
    const next = createRoot(again);
    roots.push(next);
    next.render(draw(content));
    await waitForEnd(again);
    observer.disconnect();
    expect(seen[0]).toBe(true);
  });
});
