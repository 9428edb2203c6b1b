import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { MessageContent } from '../MessageContent.js';
import { type DrawDiagram, MessageContentOptionsProvider } from '../options.js';
import { readRange, toDomRanges } from '../selection/index.js';
import { Diagram, lateDiagramTools } from './Diagram.js';

const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><text>é #</text></svg>';

function draw(drawDiagram?: DrawDiagram) {
  return render(
    <MessageContentOptionsProvider value={{ drawDiagram }}>
      <Diagram source="graph TD; A-->B" language="mermaid">
        <pre>graph TD; A--&gt;B</pre>
      </Diagram>
    </MessageContentOptionsProvider>,
  );
}
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

afterEach(() => void vi.useRealTimers());

it('is its source at once, which stays the same element when its tools have come', async () => {
  draw(() => Promise.resolve(svg));
  const source = screen.getByText('graph TD; A-->B');
  expect(await screen.findByRole('button', { name: 'Draw' })).toBeVisible();
  expect(screen.getByText('graph TD; A-->B')).toBe(source);
});

describe('Diagram', () => {
  beforeAll(() => lateDiagramTools.start());

  it('is one thing when it is drawn: selected it is its fence, and its fence is it', async () => {
    const fence = '```mermaid\ngraph TD; A-->B\n```';
    const content = `Before.\n\n${fence}\n\nAfter.`;
    const { container } = render(
      <MessageContentOptionsProvider value={{ drawDiagram: () => Promise.resolve(svg) }}>
        <MessageContent content={content} mode="markdown" />
      </MessageContentOptionsProvider>,
    );
    await press('Draw');
    const image = await screen.findByRole('img', { name: 'Diagram, mermaid' });
    const root = container.querySelector('[data-adj="response-content"]') as Element;
    const range = document.createRange();
    range.selectNode(image);
    const part = readRange(root, range);
    expect(part && content.slice(part.start, part.end)).toBe(fence);
    const [back] = toDomRanges(root, part ?? { start: 0, end: 0 });
    expect(back && readRange(root, back)).toEqual(part);
    expect(back?.intersectsNode(image)).toBe(true);
  });

  it('is its source where the host draws none', () => {
    draw();
    expect(screen.getByText('graph TD; A-->B')).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('is drawn when asked for, as an image, and its source is one press away', async () => {
    const drawDiagram = vi.fn<DrawDiagram>(() => Promise.resolve(svg));
    draw(drawDiagram);
    expect(drawDiagram).not.toHaveBeenCalled();
    await press('Draw');
    const image = await screen.findByRole('img', { name: 'Diagram, mermaid' });
    expect(image).toHaveAttribute('src', `data:image/svg+xml,${encodeURIComponent(svg)}`);
    expect(drawDiagram).toHaveBeenCalledWith('graph TD; A-->B', {
      language: 'mermaid',
      signal: expect.any(AbortSignal),
    });
    expect(screen.queryByText('graph TD; A-->B')).toBeNull();
    await press('Source');
    expect(screen.getByText('graph TD; A-->B')).toBeVisible();
    expect(screen.queryByRole('img')).toBeNull();
    expect(screen.getByRole('button', { name: 'Draw' })).toHaveFocus();
  });

  it.each<[string, DrawDiagram]>([
    [
      'throws',
      () => {
        throw new Error('No');
      },
    ],
    ['rejects', () => Promise.reject(new Error('No'))],
    ['gives no SVG', () => Promise.resolve('<p>No</p>')],
    ['gives nothing', () => Promise.resolve(undefined as unknown as string)],
  ])('says so where the host’s function %s, and shows the source', async (_name, drawDiagram) => {
    draw(drawDiagram);
    await press('Draw');
    expect(await screen.findByText(/could not be drawn/)).toBeVisible();
    expect(screen.getByText('graph TD; A-->B')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Draw' })).toBeEnabled();
  });

  it('says so where the image cannot be shown', async () => {
    draw(() => Promise.resolve(svg));
    await press('Draw');
    fireEvent.error(await screen.findByRole('img'));
    expect(screen.getByText(/could not be drawn/)).toBeVisible();
  });

  it('gives up on an answer that never comes, and tells the host', async () => {
    vi.useFakeTimers();
    let signal: AbortSignal | undefined;
    draw((_source, details) => {
      signal = details.signal;
      return new Promise(() => {});
    });
    fireEvent.click(screen.getByRole('button', { name: 'Draw' }));
    expect(screen.getByRole('button', { name: 'Drawing' })).toHaveAttribute('aria-disabled', 'true');
    await act(() => vi.advanceTimersByTimeAsync(60_000));
    expect(signal?.aborted).toBe(true);
    expect(screen.getByText(/could not be drawn/)).toBeVisible();
  });

  it('tells the host when it is gone', async () => {
    let signal: AbortSignal | undefined;
    const { unmount } = draw((_source, details) => {
      signal = details.signal;
      return new Promise(() => {});
    });
    await press('Draw');
    expect(signal?.aborted).toBe(false);
    unmount();
    await waitFor(() => expect(signal?.aborted).toBe(true));
  });
});
