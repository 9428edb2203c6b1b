import '@adjudge/react/style.css';
import type { ReadingView } from '@adjudge/core';
import { createSampleDataRow, sampleOntology } from '@adjudge/core/testing';
import { PreferenceEditor, type PreferenceEditorProps } from '@adjudge/react';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';

afterEach(cleanup);

const short = Array.from(
  { length: 20 },
  (_, index) => `## Chapter ${index}\n\nShort words on chapter ${index}.`,
);
const long = Array.from(
  { length: 20 },
  (_, index) =>
    `## Chapter ${index}\n\n${`Many more words on chapter ${index} are here to be read. `.repeat(12)}`,
);

function renderEditor(
  contents: readonly string[],
  defaultView: Partial<ReadingView> = {},
  props: Partial<PreferenceEditorProps> = {},
) {
  const [base] = createSampleDataRow().comparisons;
  const dataRow = createSampleDataRow({
    comparisons: [
      { id: base?.id ?? 'c0', responses: contents.map((content, index) => ({ id: `r${index}`, content })) },
    ],
  });
  return render(
    <div style={{ inlineSize: 1300, blockSize: 700 }}>
      <PreferenceEditor
        dataRow={dataRow}
        ontology={sampleOntology}
        annotator={{ id: 'annotator-1' }}
        defaultView={defaultView}
        onSubmit={vi.fn()}
        {...props}
      />
    </div>,
  );
}

const text = (letter: string) => screen.getByRole('region', { name: `Text of response ${letter}` });
const panel = (letter: string) => screen.getByRole('article', { name: `Response ${letter}` });

/** The heading that stands highest in a text’s box. */
function toTopHeading(scroller: HTMLElement): string | undefined {
  const { top } = scroller.getBoundingClientRect();
  const headings = [...scroller.querySelectorAll('[data-depth]')];
  return (
    headings.filter((one) => one.getBoundingClientRect().top <= top + 60).at(-1)?.textContent ?? undefined
  );
}

const toNumber = (heading: string | undefined) => Number(heading?.split(' ')[1]);

/** Scrolls as a hand does: by an act over the text. */
function scrollByHand(scroller: HTMLElement, top: number, alt = false): void {
  scroller.dispatchEvent(new WheelEvent('wheel', { bubbles: true, altKey: alt, deltaY: 1 }));
  scroller.scrollTop = top;
}

describe('the splitter', () => {
  it('moves by key, by pointer, and back to halves', async () => {
    await page.viewport(1300, 700);
    const onViewChange = vi.fn();
    renderEditor(['One', 'Two'], {}, { onViewChange });
    const splitter = screen.getByRole('separator', { name: 'Width of the responses' });
    const width = () => panel('A').getBoundingClientRect().width;
    const half = width();
    expect(splitter.getBoundingClientRect().width).toBe(24);
    splitter.focus();
    await userEvent.keyboard('{End}');
    expect(width()).toBeGreaterThan(half * 1.4);
    await userEvent.keyboard('{Home}');
    expect(width()).toBeLessThan(half * 0.6);
    await userEvent.keyboard('{Enter}');
    expect(width()).toBeCloseTo(half, 0);
    await userEvent.dblClick(splitter);
    expect(width()).toBeCloseTo(half, 0);
    expect(onViewChange).toHaveBeenLastCalledWith(expect.objectContaining({ share: 50 }), {
      reason: 'person',
    });
  });

  it('shows the widths a host kept', async () => {
    await page.viewport(1300, 700);
    renderEditor(['One', 'Two'], { share: 70 });
    expect(panel('A').getBoundingClientRect().width).toBeGreaterThan(
      panel('B').getBoundingClientRect().width * 2,
    );
  });
});

/** What finds the places is loaded first, on a machine that may have much else to do. */
const patient = { timeout: 15_000 };

describe('responses that scroll together', () => {
  it('meet at what corresponds, whatever its height, and go back as they came', async () => {
    await page.viewport(1300, 700);
    renderEditor([short.join('\n\n'), long.join('\n\n')], { isScrollingTogether: true });
    const [a, b] = [text('A'), text('B')];
    await waitFor(() => expect(document.querySelector('[data-adj="text-pending"]')).toBeNull(), patient);
    const [shorter, longer] = a.scrollHeight < b.scrollHeight ? [a, b] : [b, a];
    await waitFor(async () => {
      scrollByHand(longer, 0);
      scrollByHand(longer, longer.scrollHeight / 2);
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(shorter.scrollTop).toBeGreaterThan(0);
    }, patient);
    const [one, other] = [toNumber(toTopHeading(longer)), toNumber(toTopHeading(shorter))];
    expect(Math.abs(one - other)).toBeLessThanOrEqual(4);
    scrollByHand(longer, longer.scrollHeight);
    await waitFor(() => expect(shorter.scrollTop).toBe(shorter.scrollHeight - shorter.clientHeight));
    scrollByHand(longer, 0);
    await waitFor(() => expect(shorter.scrollTop).toBe(0));
  });

  it('leave the one alone that is scrolled with Alt held', async () => {
    await page.viewport(1300, 700);
    renderEditor([short.join('\n\n'), long.join('\n\n')], { isScrollingTogether: true });
    const [a, b] = [text('A'), text('B')];
    await waitFor(async () => {
      scrollByHand(a, 0);
      scrollByHand(a, 400);
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(b.scrollTop).toBeGreaterThan(0);
    });
    const before = b.scrollTop;
    scrollByHand(a, 0, true);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(b.scrollTop).toBe(before);
  });
});

it('one at a time, the next response appears where the last one was read', async () => {
  await page.viewport(1300, 700);
  renderEditor([short.join('\n\n'), long.join('\n\n')], { arrangement: 'single' });
  expect(screen.queryByRole('article', { name: 'Response B' })).toBeNull();
  const a = text('A');
  a.scrollTop = a.scrollHeight / 2;
  await new Promise((resolve) => setTimeout(resolve, 300));
  const at = toNumber(toTopHeading(a));
  await userEvent.click(screen.getByRole('button', { name: 'Show response B' }));
  await waitFor(() => expect(Math.abs(toNumber(toTopHeading(text('B'))) - at)).toBeLessThanOrEqual(4));
});

describe('the key X', () => {
  const listShown = () =>
    screen.queryAllByRole('article', { name: /^Response/ }).map(({ dataset }) => dataset.letter);
  const texts = ['The first one.', 'The second one.', 'The third one.'];

  it('shows the next response, round and round, wherever the focus is', async () => {
    await page.viewport(1300, 700);
    renderEditor(texts, { arrangement: 'single' });
    expect(listShown()).toEqual(['A']);
    // The text that has the focus is the one that goes.
    text('A').focus();
    await userEvent.keyboard('x');
    expect(listShown()).toEqual(['B']);
    await userEvent.keyboard('x');
    expect(listShown()).toEqual(['C']);
    await userEvent.keyboard('x');
    expect(listShown()).toEqual(['A']);
  });

  it('shows the other one alone where one is read alone, and Escape still shows both', async () => {
    await page.viewport(1300, 700);
    renderEditor(['The first one.', 'The second one.']);
    await userEvent.click(screen.getByRole('button', { name: 'Read response B alone' }));
    expect(listShown()).toEqual(['B']);
    await userEvent.keyboard('x');
    expect(listShown()).toEqual(['A']);
    await userEvent.keyboard('{Escape}');
    expect(listShown()).toEqual(['A', 'B']);
  });

  it('takes none away where all are shown, and is a letter where somebody writes', async () => {
    await page.viewport(1300, 700);
    renderEditor(texts, {}, { autoFocus: true });
    await userEvent.keyboard('x');
    expect(listShown()).toEqual(['A', 'B', 'C']);
    await userEvent.keyboard('vv');
    const [shown] = listShown();
    const reason = screen.getByRole('textbox', { name: /reason/ });
    await userEvent.click(reason);
    await userEvent.keyboard('x');
    expect(reason).toHaveValue('x');
    expect(listShown()).toEqual([shown]);
  });
});

describe('differences', () => {
  const revised = long.map((chapter, index) => (index === 15 ? chapter.replace('Many', 'Few') : chapter));

  it('are gone to in both responses, far below as well', async () => {
    await page.viewport(1300, 700);
    renderEditor([long.join('\n\n'), revised.join('\n\n')], { isShowingDifferences: true });
    const next = screen.getByRole('button', { name: 'Next difference' });
    await waitFor(() => expect(next).not.toHaveAttribute('aria-disabled', 'true'));
    await userEvent.click(next);
    for (const letter of ['A', 'B']) {
      const scroller = text(letter);
      await waitFor(() => {
        const mark = scroller.querySelector('[data-kind="difference"][data-current]');
        const box = mark?.getBoundingClientRect();
        const around = scroller.getBoundingClientRect();
        expect(['Many', 'Few']).toContain(mark?.textContent);
        expect(box?.top).toBeGreaterThan(around.top);
        expect(box?.bottom).toBeLessThan(around.bottom);
      });
    }
  });

  it('change no text, and are told by more than colour', async () => {
    await page.viewport(1300, 700);
    renderEditor(['The quiet one is here.', 'The loud one is here.']);
    const before = [text('A').textContent, text('B').textContent];
    await userEvent.click(screen.getByRole('button', { name: /^Differences/ }));
    const marks = await waitFor(() => {
      const found = [...document.querySelectorAll('[data-kind="difference"]')];
      expect(found).toHaveLength(2);
      return found;
    });
    expect([text('A').textContent, text('B').textContent]).toEqual(before);
    expect(marks.map((mark) => getComputedStyle(mark).textDecorationStyle)).toEqual(['solid', 'dotted']);
    await waitFor(() =>
      expect(screen.getByRole('status')).toHaveTextContent(
        '1 difference: 1 changed; about 20 % of the words differ',
      ),
    );
  });
});

describe('reading to the end', () => {
  it('counts once the end was seen, and a text that fits at once', async () => {
    await page.viewport(1300, 700);
    renderEditor(['It fits.', long.join('\n\n')]);
    const [fits, goesOn] = text('A').scrollHeight > text('A').clientHeight ? ['B', 'A'] : ['A', 'B'];
    const isRead = (letter: string) =>
      panel(letter).querySelector('[data-adj="read-flag"][data-shown]') !== null;
    await waitFor(() => expect(isRead(fits)).toBe(true), { timeout: 4000 });
    expect(isRead(goesOn)).toBe(false);
    text(goesOn).scrollTop = text(goesOn).scrollHeight;
    await waitFor(() => expect(isRead(goesOn)).toBe(true), { timeout: 4000 });
  });
});

describe('another way of showing a text', () => {
  it('leaves the words that are read where they are', async () => {
    renderEditor([long.join('\n\n'), short.join('\n\n')]);
    const scroller = await waitFor(() => {
      const found = [text('A'), text('B')].find((one) => one.textContent?.includes('Many more words'));
      if (found === undefined) throw new Error('The long text is not there.');
      return found;
    });
    scroller.focus();
    scroller.scrollTop = scroller.scrollHeight / 2;
    await expect.poll(() => toTopHeading(scroller)).toBeDefined();
    const read = toNumber(toTopHeading(scroller));
    /** The chapters whose source is in sight in the raw view. */
    const listRaw = () => {
      const box = scroller.getBoundingClientRect();
      const [block] = scroller.querySelectorAll('[data-adj="raw-block"]');
      if (block === undefined) return [];
      const words = document.caretPositionFromPoint(box.left + 60, box.top + box.height * 0.3);
      const before = document.createRange();
      before.setStart(scroller, 0);
      before.setEnd(words?.offsetNode ?? scroller, words?.offset ?? 0);
      return [...before.toString().matchAll(/## Chapter (\d+)/g)].map(([, number]) => Number(number));
    };
    await userEvent.keyboard('m');
    await expect.poll(() => listRaw().at(-1) ?? -99).toBeGreaterThanOrEqual(read);
    expect(listRaw().at(-1)).toBeLessThanOrEqual(read + 2);
    await userEvent.keyboard('m');
    await expect.poll(() => Math.abs(toNumber(toTopHeading(scroller)) - read)).toBeLessThanOrEqual(1);
  });
});
