import type { Message } from '@adjudge/core';
import { createSampleDataRow, sampleOntology } from '@adjudge/core/testing';
import { ConversationThread, PreferenceEditorRoot } from '@adjudge/react';
import { waitFor } from '@testing-library/react';
import '@adjudge/react/style.css';
import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';

/** Messages of very different lengths, so that no guess of their heights is right. */
function createMessages(count: number): Message[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `m${index}`,
    role: index % 2 === 0 ? 'user' : 'assistant',
    content: `Message ${index + 1}. ${'A word or two. '.repeat((index * 7919) % 60)}${'\n\nAnd one more.'.repeat(index % 4)}`,
  }));
}

function Thread({
  count,
  width = 328,
  direction = 'ltr',
}: {
  count: number;
  width?: number;
  direction?: string;
}) {
  return (
    <StrictMode>
      <div dir={direction} style={{ inlineSize: width, blockSize: 600 }}>
        <PreferenceEditorRoot
          dataRow={createSampleDataRow({ messages: createMessages(count) })}
          ontology={sampleOntology}
          annotator={{ id: 'annotator-1' }}
        >
          <ConversationThread.Root style={{ display: 'flex', flex: 1 }}>
            <ConversationThread.Heading>
              <ConversationThread.EverythingToggle />
            </ConversationThread.Heading>
            <ConversationThread.Messages />
            <ConversationThread.Foot />
          </ConversationThread.Root>
        </PreferenceEditorRoot>
      </div>
    </StrictMode>
  );
}

const feed = () => page.getByRole('feed', { name: 'Messages' }).element() as HTMLElement;
const drawn = () => [...feed().querySelectorAll<HTMLElement>('[aria-posinset]')];
const placeOf = (message: Element) => Number(message.getAttribute('aria-posinset'));
const nextFrame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** What is seen of the box that no message fills, in pixels, besides the space between two. */
function toEmptyRoom(): number {
  const box = feed().getBoundingClientRect();
  let filled = 0;
  for (const message of drawn()) {
    const { top, bottom } = message.getBoundingClientRect();
    filled += Math.max(0, Math.min(bottom + 24, box.bottom) - Math.max(top, box.top));
  }
  return box.height - filled;
}

const topOf = (message: Element) => message.getBoundingClientRect().top;

/** The message in the middle of the box. */
function readMiddle(): HTMLElement {
  const { top, height } = feed().getBoundingClientRect();
  const middle = top + height / 2;
  const found = drawn().find((message) => message.getBoundingClientRect().bottom > middle);
  if (found === undefined) throw new Error('nothing in the middle');
  return found;
}

async function scrollBy(distance: number): Promise<void> {
  feed().scrollTop += distance;
  await nextFrame();
}

/** Scrolls step by step; what stays in sight must move by the step and by nothing else. */
async function expectNoJumps(step: number, steps: number): Promise<void> {
  for (let turn = 0; turn < steps; turn++) {
    const middle = readMiddle();
    const [top, scrolled] = [topOf(middle), feed().scrollTop];
    await scrollBy(step);
    if (scrolled + step < 0) return;
    const box = feed().getBoundingClientRect();
    const { bottom } = middle.getBoundingClientRect();
    const isInSight = middle.isConnected && bottom > box.top && topOf(middle) < box.bottom;
    if (isInSight) expect(Math.abs(topOf(middle) - top + step)).toBeLessThan(1.5);
    await nextFrame();
    expect(toEmptyRoom()).toBeLessThan(2);
  }
}

describe('a thread of ten thousand messages', () => {
  it('opens at its last message and draws only what is near', async () => {
    await render(<Thread count={10_000} />);
    await nextFrame();
    expect(placeOf(drawn().at(-1) as Element)).toBe(10_000);
    expect(drawn().at(-1)).toHaveAttribute('data-prompt');
    expect(feed().scrollTop + feed().clientHeight).toBeCloseTo(feed().scrollHeight, -1);
    expect(toEmptyRoom()).toBeLessThan(30);
    expect(feed().querySelectorAll('*').length).toBeLessThan(900);
  });

  it.each([-137, -290, 210])('shows messages wherever one scrolls, and nothing jumps: %d', async (step) => {
    await render(<Thread count={10_000} />);
    await nextFrame();
    if (step > 0) await scrollBy(-400_000);
    await nextFrame();
    await expectNoJumps(step, 40);
    expect(feed().querySelectorAll('*').length).toBeLessThan(900);
  });

  it('nothing jumps where the browser does not anchor by itself', async () => {
    await render(<Thread count={10_000} />);
    feed().style.overflowAnchor = 'none';
    await nextFrame();
    await expectNoJumps(-230, 40);
  });

  it.each([
    [320, 'rtl'],
    [248, 'ltr'],
  ])('at %d px, %s', async (width, direction) => {
    await render(<Thread count={10_000} width={width} direction={direction} />);
    await nextFrame();
    await expectNoJumps(-250, 20);
    expect(feed().scrollWidth).toBe(feed().clientWidth);
  });

  it('is drawn wherever the scroll thumb is dragged to', async () => {
    await render(<Thread count={10_000} />);
    for (const part of [0.5, 0.9, 0.02, 0.33]) {
      feed().scrollTop = feed().scrollHeight * part;
      await nextFrame();
      expect(toEmptyRoom()).toBeLessThan(2);
      expect(Math.abs(placeOf(readMiddle()) / 10_000 - part)).toBeLessThan(0.05);
    }
  });

  it('keeps what is read in place when the pane or the type changes its size', async () => {
    const view = await render(<Thread count={10_000} />);
    await scrollBy(-50_000);
    await nextFrame();
    const first = drawn().find(
      (message) => message.getBoundingClientRect().bottom > topOf(feed()),
    ) as Element;
    const place = placeOf(first);
    await view.rerender(<Thread count={10_000} width={500} />);
    await nextFrame();
    await nextFrame();
    expect(toEmptyRoom()).toBeLessThan(2);
    expect(Math.abs(placeOf(readMiddle()) - place)).toBeLessThan(9);
    feed().style.setProperty('font-size', '200%');
    feed().style.setProperty('--adj-text-context', '28px/44px sans-serif');
    await nextFrame();
    await expectNoJumps(-120, 12);
  });
});

it('a server’s long thread is taken over as it is, and opens at its end', async () => {
  const box = document.body.appendChild(document.createElement('div'));
  box.innerHTML = renderToString(<Thread count={500} />);
  expect(placeOf(drawn().at(-1) as Element)).toBe(500);
  const onRecoverableError = vi.fn();
  const root = hydrateRoot(box, <Thread count={500} />, { onRecoverableError });
  await waitFor(() => expect(feed().querySelector('[data-adj="thread-gap"]')).not.toBeNull());
  await nextFrame();
  expect(onRecoverableError).not.toHaveBeenCalled();
  expect(feed().scrollTop + feed().clientHeight).toBeCloseTo(feed().scrollHeight, -1);
  root.unmount();
  box.remove();
});

describe('keys', () => {
  it('on the scrolling box scroll it: Home, End, Page Down', async () => {
    await render(<Thread count={10_000} />);
    feed().focus();
    await userEvent.keyboard('{Home}');
    await waitFor(() => expect(placeOf(drawn()[0] as Element)).toBe(1));
    await waitFor(() => expect(feed().scrollTop).toBe(0));
    await userEvent.keyboard('{PageDown}');
    await waitFor(() => expect(feed().scrollTop).toBeGreaterThan(300));
    expect(document.activeElement).toBe(feed());
    await userEvent.keyboard('{End}');
    await waitFor(() => expect(placeOf(drawn().at(-1) as Element)).toBe(10_000));
    await waitFor(() =>
      expect(feed().scrollTop + feed().clientHeight).toBeGreaterThan(feed().scrollHeight - 2),
    );
  });

  it('go from message to message, also to those not drawn yet, and out at both ends', async () => {
    await render(<Thread count={100} />);
    await nextFrame();
    feed().focus();
    await userEvent.keyboard('{Tab}');
    const start = placeOf(document.activeElement as Element);
    expect(start).toBeGreaterThan(90);
    for (let turn = 0; turn < 30; turn++) await userEvent.keyboard('{PageUp}');
    const focused = document.activeElement as HTMLElement;
    expect(placeOf(focused)).toBe(start - 30);
    expect(focused).toHaveAttribute('aria-setsize', '100');
    const { top, bottom } = focused.getBoundingClientRect();
    expect(bottom).toBeGreaterThan(topOf(feed()));
    expect(top).toBeLessThan(feed().getBoundingClientRect().bottom);
    await userEvent.keyboard('{PageDown}');
    expect(placeOf(document.activeElement as Element)).toBe(start - 29);

    await userEvent.keyboard('{Control>}{End}{/Control}');
    expect(document.activeElement?.textContent).toContain('Row details');
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
    await userEvent.keyboard('{Control>}{Home}{/Control}');
    expect(document.activeElement).toBe(page.getByRole('button', { name: 'Show everything' }).element());
  });
});

describe('what must not be lost', () => {
  it('a message with the focus stays when it is scrolled away, in its place', async () => {
    await render(<Thread count={1000} />);
    await nextFrame();
    feed().focus();
    await userEvent.keyboard('{Tab}');
    const focused = document.activeElement as HTMLElement;
    feed().scrollTop = 0;
    await nextFrame();
    await nextFrame();
    expect(document.activeElement).toBe(focused);
    expect(placeOf(drawn()[0] as Element)).toBe(1);
    expect(drawn().at(-1)).toBe(focused);
    await userEvent.keyboard('{PageUp}');
    expect(placeOf(document.activeElement as Element)).toBe(placeOf(focused) - 1);
    expect(toEmptyRoom()).toBeLessThan(2);
  });

  it('nor the ends of a selection', async () => {
    await render(<Thread count={1000} />);
    await nextFrame();
    const text = drawn().at(-1)?.querySelector('p')?.firstChild as Text;
    document.getSelection()?.setBaseAndExtent(text, 0, text, 7);
    await scrollBy(-20_000);
    await nextFrame();
    expect(document.getSelection()?.toString()).toBe('Message');
  });
});

describe('everything', () => {
  it('is drawn by a switch, by and by, and the browser finds it then', async () => {
    await render(<Thread count={150} />);
    expect(drawn().length).toBeLessThan(60);
    const toggle = page.getByRole('button', { name: 'Show everything' });
    await toggle.click();
    await waitFor(() => expect(drawn()).toHaveLength(150), { timeout: 15_000 });
    await expect.element(toggle).toHaveAttribute('aria-pressed', 'true');
    expect(feed()).not.toHaveAttribute('aria-busy');
    expect(feed().querySelector('[data-adj="thread-gap"]')).toBeNull();
    expect(placeOf(readMiddle())).toBeGreaterThan(145);
    await toggle.click();
    await waitFor(() => expect(drawn().length).toBeLessThan(60));
    expect(toEmptyRoom()).toBeLessThan(2);
  });
});

describe('a short thread', () => {
  it('is a plain region, drawn whole, and opens at its last message too', async () => {
    await render(<Thread count={30} />);
    const region = page.getByRole('region', { name: 'Messages' }).element();
    expect(region.querySelectorAll('[data-adj="message"]')).toHaveLength(30);
    expect(region.querySelector('[aria-posinset]')).toBeNull();
    expect(region.scrollTop + region.clientHeight).toBeCloseTo(region.scrollHeight, -1);
    expect(page.getByRole('button', { name: 'Show everything' }).query()).toBeNull();
  });
});
