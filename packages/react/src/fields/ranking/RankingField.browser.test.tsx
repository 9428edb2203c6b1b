import { defineOntology, type Label, rowTarget } from '@adjudge/core';
import { createSampleDataRowOf } from '@adjudge/core/testing';
import { PreferenceEditor, type PreferenceEditorProps } from '@adjudge/react';
import { waitFor } from '@testing-library/react';
import '@adjudge/react/style.css';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';

const order = {
  id: 'order',
  kind: 'ranking',
  name: 'Rank the responses',
  required: true,
  allowTies: true,
  allowUnranked: true,
} as const;
const why = { id: 'why', kind: 'text', name: 'Why?' } as const;
const dock = defineOntology({ id: 'dock', version: 1, name: 'Dock', classifications: [order, why] });
const panel = defineOntology({
  id: 'panel',
  version: 1,
  name: 'Panel',
  classifications: [{ ...order, instructions: 'Read all of them first.' }, why],
});

type Shape = Partial<PreferenceEditorProps> & { responses?: number; dir?: 'ltr' | 'rtl' };

async function renderEditor({ responses = 4, dir = 'ltr', ...props }: Shape = {}) {
  const onLabelChange = vi.fn<(label: Label) => void>();
  await render(
    <div dir={dir} style={{ blockSize: '100vh' }}>
      <PreferenceEditor
        dataRow={createSampleDataRowOf(responses)}
        ontology={dock}
        annotator={{ id: 'annotator-1' }}
        onLabelChange={onLabelChange}
        onSkip={() => {}}
        onFlag={() => {}}
        onSubmit={() => {}}
        {...props}
      />
    </div>,
  );
  await expect.element(page.getByRole('group', { name: 'Rank the responses' })).toBeVisible();
  return () => {
    const label = onLabelChange.mock.calls.at(-1)?.[0];
    const answer = label?.annotations[0]?.answer as { ranks: string[][] } | undefined;
    const toLetter = (id: string) => label?.presentation.letters.c0?.[id] ?? '?';
    return (answer?.ranks ?? []).map((place) => place.map(toLetter).join('=')).join('>');
  };
}

const card = (letter: string) =>
  page.getByRole('button', { name: new RegExp(`^Response ${letter}, .+ of \\d+$`) });
const cardBox = (letter: string) => card(letter).element().closest('[data-adj="rank-card"]') as HTMLElement;
const grip = (letter: string) => cardBox(letter).querySelector('[data-adj="rank-grip"]') as HTMLElement;
const offer = (letter: string) =>
  page.getByRole('button', { name: new RegExp(`^Response ${letter}, place it`) });

const focus = (letter: string) => (card(letter).element() as HTMLElement).focus();

async function press(keys: string) {
  const text = page.getByRole('region', { name: 'Text of response A' }).element();
  (text as HTMLElement).focus();
  if (keys !== '') await userEvent.keyboard(keys);
}

/** A point of an element, in shares of its box. */
function toPoint(element: Element, across: number, down = 0.5) {
  const { left, top, width, height } = element.getBoundingClientRect();
  const frame = window.frameElement?.getBoundingClientRect();
  const scale = frame === undefined ? 1 : frame.width / window.innerWidth;
  return {
    x: (frame?.left ?? 0) + (left + width * across) * scale,
    y: (frame?.top ?? 0) + (top + height * down) * scale,
  };
}

/** A mouse that is pressed, moved in steps and let go. */
async function drag(from: Element, to: Element, across: number, down = 0.5, release = true) {
  const start = toPoint(from, 0.5);
  const end = toPoint(to, across, down);
  const send = (type: string, { x, y }: { x: number; y: number }) =>
    cdp().send('Input.dispatchMouseEvent', {
      type,
      x,
      y,
      button: 'left',
      buttons: 1,
      clickCount: 1,
    } as never);
  await send('mouseMoved', start);
  await send('mousePressed', start);
  for (let step = 1; step <= 8; step += 1) {
    const share = step / 8;
    await send('mouseMoved', {
      x: start.x + (end.x - start.x) * share,
      y: start.y + (end.y - start.y) * share,
    });
  }
  await new Promise((resolve) => setTimeout(resolve, 60));
  if (release) await send('mouseReleased', end);
  else return () => send('mouseReleased', end);
  await new Promise((resolve) => setTimeout(resolve, 60));
  return async () => {};
}

describe('dragging', () => {
  it('by its grip puts a card before or after another', async () => {
    await page.viewport(1440, 900);
    const read = await renderEditor();
    await press('1234');
    await drag(grip('D'), cardBox('A'), 0.1);
    await waitFor(() => expect(read()).toBe('D>A>B>C'));
    await drag(grip('D'), cardBox('B'), 0.8);
    await waitFor(() => expect(read()).toBe('A>B>D>C'));
  });

  it('goes with the direction of writing', async () => {
    await page.viewport(1440, 900);
    const read = await renderEditor({ dir: 'rtl' });
    await press('1234');
    expect(cardBox('A').getBoundingClientRect().left).toBeGreaterThan(
      cardBox('B').getBoundingClientRect().left,
    );
    await drag(grip('D'), cardBox('A'), 0.9);
    await waitFor(() => expect(read()).toBe('D>A>B>C'));
  });

  it('goes up and down where the cards stand one above the other', async () => {
    await page.viewport(1440, 900);
    const read = await renderEditor({ ontology: panel });
    await press('1234');
    await drag(grip('D'), cardBox('A'), 0.1, 0.1);
    await waitFor(() => expect(read()).toBe('D>A>B>C'));
  });

  it('brings what waits into the row, where it is let go; and back out', async () => {
    await page.viewport(1440, 900);
    const read = await renderEditor();
    await press('12');
    await drag(offer('D').element(), cardBox('A'), 0.1);
    await waitFor(() => expect(read()).toBe('D>A>B'));
    await press('{Backspace}');
    await drag(grip('D'), page.getByRole('group', { name: 'Not placed yet' }).element(), 0.5);
    await waitFor(() => expect(read()).toBe('A'));
  });

  it('shows where it would go and changes nothing before it is let go; Escape takes it back', async () => {
    await page.viewport(1440, 900);
    const read = await renderEditor();
    await press('1234');
    const release = await drag(grip('D'), cardBox('A'), 0.1, 0.5, false);
    expect(document.querySelector('[data-drop="before"]')).toBe(cardBox('A').closest('li'));
    expect(read()).toBe('A>B>C>D');
    await userEvent.keyboard('{Escape}');
    await release();
    expect(document.querySelector('[data-drop]')).toBeNull();
    expect(read()).toBe('A>B>C>D');
  });

  it('starts from the grip alone, and far from the row leads nowhere', async () => {
    await page.viewport(1440, 900);
    const read = await renderEditor();
    await press('1234');
    await drag(card('D').element(), cardBox('A'), 0.1);
    expect(read()).toBe('A>B>C>D');
    await drag(grip('D'), page.getByRole('region', { name: 'Text of response C' }).element(), 0.5, 0.2);
    expect(read()).toBe('A>B>C>D');
  });
});

describe('by keyboard', () => {
  it('Alt with arrows moves a card, which keeps the focus; the tools follow in the order of Tab', async () => {
    await page.viewport(1440, 900);
    const read = await renderEditor();
    await press('1234');
    focus('C');
    await userEvent.keyboard('{Alt>}{ArrowLeft}{ArrowLeft}{/Alt}');
    expect(read()).toBe('C>A>B>D');
    await expect.element(card('C')).toHaveFocus();
    await userEvent.keyboard('{Tab}');
    const tool = page.getByRole('button', { name: 'Move response C earlier' });
    await expect.element(tool).toHaveFocus();
    expect(getComputedStyle(tool.element().parentElement as Element).opacity).toBe('1');
    await userEvent.keyboard('{Tab}{Enter}');
    expect(read()).toBe('A>C>B>D');
    await expect.element(page.getByRole('button', { name: 'Move response C later' })).toHaveFocus();
  });

  it('arrows go where they point, from right to left too', async () => {
    await page.viewport(1440, 900);
    const read = await renderEditor({ dir: 'rtl' });
    await press('123');
    focus('A');
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
    await expect.element(card('B')).toHaveFocus();
    await userEvent.keyboard('{Alt>}{ArrowRight}{/Alt}');
    expect(read()).toBe('B>A>C');
  });
});

describe('in its box', () => {
  const prelabels = [
    {
      classificationId: 'order',
      target: rowTarget,
      answer: { ranks: [['r3'], ['r0', 'r2'], ['r1']] },
      source: 'judge-3',
      confidence: 0.82,
    },
  ];
  const shapes: readonly [string, Shape, string][] = [
    ['a pair', { responses: 2 }, 'b'],
    ['four, none placed', {}, ''],
    ['four', {}, '413='],
    ['ten', { responses: 10 }, '12345678'],
    ['ten, all placed', { responses: 10 }, '1234567890'],
    ['a suggestion', { dataRow: createSampleDataRowOf(4, { prelabels }) }, ''],
    ['beside the texts', { ontology: panel, responses: 6 }, '1234='],
    ['right to left', { dir: 'rtl' }, '413='],
  ];
  const sizes = [
    [1440, 900],
    [1024, 768],
    [800, 700],
    [390, 844],
    [320, 640],
  ] as const;

  function listWrong(width: number) {
    const controls = document.querySelectorAll('[data-adj="ranking"] :is(button, [data-adj="rank-grip"])');
    return [...controls].flatMap((control) => {
      const { width: across, height: down, left, right } = control.getBoundingClientRect();
      if (control.closest('[data-adj="rank-tools"]') !== null) return [];
      const isFine = Math.min(across, down) >= 24 && left >= 0 && right <= width;
      return isFine ? [] : [`${across} × ${down} at ${left}: ${control.outerHTML.slice(0, 100)}`];
    });
  }

  it.each(sizes.flatMap((size) => shapes.map((shape) => [...size, ...shape] as const)))(
    '%i × %i holds %s %#',
    async (width, height, _name, shape, keys) => {
      await page.viewport(width, height);
      await renderEditor(shape);
      await press(keys);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
      expect(listWrong(width).join('\n')).toBe('');
    },
  );

  it('the dock stays as high as it is from the first place to the last', async () => {
    for (const [responses, keys] of [
      [4, '4132'],
      [10, '1234567890'],
    ] as const) {
      await page.viewport(1440, 900);
      await renderEditor({ responses });
      const measure = () => page.getByRole('form', { name: 'Your answers' }).element().clientHeight;
      const before = measure();
      for (const key of keys) {
        await press(key);
        expect(measure()).toBe(before);
      }
      document.body.replaceChildren();
    }
  });
});

describe('under a finger', () => {
  afterEach(() => cdp().send('Emulation.setTouchEmulationEnabled', { enabled: false } as never));

  it.each([
    [1024, 768],
    [390, 844],
    [320, 640],
  ])('at %i × %i the tools are always there, and large enough', async (width, height) => {
    await cdp().send('Emulation.setTouchEmulationEnabled', { enabled: true } as never);
    await page.viewport(width, height);
    const read = await renderEditor();
    await press('4132');
    const tool = page.getByRole('button', { name: 'Move response B earlier' });
    await expect.element(tool).toBeVisible();
    const { width: across, height: down } = tool.element().getBoundingClientRect();
    expect(Math.min(across, down)).toBeGreaterThanOrEqual(24);
    await userEvent.click(tool);
    expect(read()).toBe('D>A>B>C');
  });
});
