import '@adjudge/react/style.css';
import type { ReadingView } from '@adjudge/core';
import { createSampleDataRow, sampleOntology } from '@adjudge/core/testing';
import { PreferenceEditor, type PreferenceEditorProps } from '@adjudge/react';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';

beforeEach(() => page.viewport(1300, 700));
afterEach(cleanup);

const short = 'Words that fit.';
const write = (chapters: number) =>
  Array.from(
    { length: chapters },
    (_, index) => `## Chapter ${index}\n\n${'Many words are here to be read. '.repeat(12)}`,
  ).join('\n\n');
const long = write(30);
/** So long that what is far stands there as words alone. */
const veryLong = write(120);
const patient = { timeout: 15_000 };

function draw(
  contents: readonly string[],
  defaultView: Partial<ReadingView>,
  { above = 0, ...props }: Partial<PreferenceEditorProps> & { above?: number } = {},
) {
  const [base] = createSampleDataRow().comparisons;
  const responses = contents.map((content, index) => ({ id: `r${index}`, content }));
  return render(
    <div style={{ paddingBlockStart: above }}>
      <div style={{ inlineSize: 1300, blockSize: 700 }}>
        <PreferenceEditor
          dataRow={createSampleDataRow({ comparisons: [{ id: base?.id ?? 'c0', responses }] })}
          ontology={sampleOntology}
          annotator={{ id: 'annotator-1' }}
          defaultView={defaultView}
          onSubmit={() => {}}
          {...props}
        />
      </div>
    </div>,
  );
}

const text = (letter: string) => screen.getByRole('region', { name: `Text of response ${letter}` });
const panel = (letter: string) => screen.getByRole('article', { name: `Response ${letter}` });
const isRead = (letter: string) => panel(letter).textContent?.includes('Read to the end') === true;
const waitUntilRead = (letter: string) => waitFor(() => expect(isRead(letter)).toBe(true), { timeout: 8000 });
/** Longer than the end of a text has to be in sight. */
const waitAWhile = () => new Promise((resolve) => setTimeout(resolve, 1200));

describe('a response is read to its end', () => {
  it('when its end was in sight, in a list of responses that scrolls as a whole', async () => {
    draw(Array(10).fill(short), { arrangement: 'stacked' });
    await waitUntilRead('A');
    await waitAWhile();
    expect(text('J').scrollHeight).toBe(text('J').clientHeight);
    expect(isRead('J')).toBe(false);
    panel('J').scrollIntoView();
    await waitUntilRead('J');
  });

  it('when its end was in sight, in a page that scrolls', async () => {
    draw([short, short], {}, { above: 2000 });
    await waitAWhile();
    expect([isRead('A'), isRead('B')]).toEqual([false, false]);
    panel('A').scrollIntoView();
    await waitUntilRead('A');
    await waitUntilRead('B');
    window.scrollTo(0, 0);
  });

  it('when it was unfolded and scrolled to its end, each by itself', async () => {
    draw([long, long], { arrangement: 'stacked', collapsedLines: 6 });
    await userEvent.click(await screen.findByRole('button', { name: 'Show all of response A' }));
    await waitAWhile();
    expect([isRead('A'), isRead('B')]).toEqual([false, false]);
    text('A').focus();
    await userEvent.keyboard('{End}');
    await waitUntilRead('A');
    expect(isRead('B')).toBe(false);
    // B ends in its own box, which is cut off: to go to the end of the list shows nothing of that.
    panel('B').scrollIntoView({ block: 'end' });
    await waitAWhile();
    expect(isRead('B')).toBe(false);
  });

  it('when all of it fits, once all of it is there, however long its source is', async () => {
    const unseen = Array.from({ length: 2_000 }, (_, index) => `[${index}]: https://shop.example/${index}`);
    const content = `Words that fit.\n\n${unseen.join('\n')}\n\nThe end.`;
    draw([content, content], {});
    expect(text('A').querySelector('[data-adj="text-pending"]')).not.toBeNull();
    await waitFor(() => expect(text('A')).toHaveTextContent('The end.'), patient);
    await waitUntilRead('A');
  });

  it('and that may be required, of each in the list, before the label is given', async () => {
    const onSubmit = vi.fn();
    draw(Array(10).fill(short), { arrangement: 'stacked' }, { requireReading: true, onSubmit });
    await waitUntilRead('A');
    await userEvent.click(screen.getByRole('radio', { name: 'Tie' }));
    await userEvent.fill(screen.getByRole('textbox'), 'It is shorter.');
    await waitAWhile();
    await userEvent.click(screen.getByRole('button', { name: /not read/ }));
    expect(onSubmit).not.toHaveBeenCalled();
    for (const letter of 'ABCDEFGHIJ') {
      panel(letter).scrollIntoView({ block: 'center' });
      await waitUntilRead(letter);
    }
    await userEvent.click(screen.getByRole('button', { name: /^Submit/ }));
    await waitFor(() => expect(onSubmit).toHaveBeenCalledOnce());
    const coverage = Object.values(onSubmit.mock.calls[0]?.[0].coverage.responses);
    expect(coverage).toEqual(Array(10).fill({ reachedEnd: true }));
  });
});

/** Whether all is drawn that is near what is seen of a text: nobody is to scroll into what is not. */
function isNearDrawn(scroller: HTMLElement): boolean {
  const box = scroller.getBoundingClientRect();
  return [...scroller.querySelectorAll('[data-adj="block-group"][data-far]')].every((group) => {
    const { top, bottom } = group.getBoundingClientRect();
    return top > box.bottom + 400 || bottom < box.top - 400;
  });
}

describe('a response that is not shown', () => {
  it('at first is drawn where it is near in its own box when it is shown, and read when its end is seen there', async () => {
    draw([veryLong, veryLong], { arrangement: 'single' });
    expect(screen.queryByRole('article', { name: 'Response B' })).toBeNull();
    await waitAWhile();
    await userEvent.click(screen.getByRole('button', { name: 'Show response B' }));
    const scroller = text('B');
    await waitFor(() => expect(scroller.querySelector('[data-adj="text-pending"]')).toBeNull(), patient);
    await waitFor(() => expect(isNearDrawn(scroller)).toBe(true));
    expect(scroller.querySelectorAll('[data-adj="block-group"][data-far]').length).toBeGreaterThan(2);
    scroller.scrollTop = scroller.scrollHeight / 2;
    await waitFor(() => expect(isNearDrawn(scroller)).toBe(true));
    expect(scroller.querySelectorAll('[data-adj="block-group"][data-far]').length).toBeGreaterThan(2);
    await waitAWhile();
    expect(isRead('B')).toBe(false);
    scroller.focus();
    await userEvent.keyboard('{End}');
    await waitUntilRead('B');
    await userEvent.click(screen.getByRole('button', { name: 'Show response A' }));
    expect(isRead('A')).toBe(false);
  });

  it('while another is read alone is read when it is shown again, and not before', async () => {
    draw([long, long], {});
    await userEvent.click(screen.getByRole('button', { name: 'Read response A alone' }));
    expect(screen.queryByRole('article', { name: 'Response B' })).toBeNull();
    text('A').focus();
    await userEvent.keyboard('{End}');
    await waitUntilRead('A');
    await userEvent.keyboard('{Escape}');
    await waitAWhile();
    expect(isRead('B')).toBe(false);
    text('B').focus();
    await userEvent.keyboard('{End}');
    await waitUntilRead('B');
  });
});
