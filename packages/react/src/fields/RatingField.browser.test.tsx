import { type Label, parseOntology } from '@adjudge/core';
import { createSampleDataRow } from '@adjudge/core/testing';
import { PreferenceEditor } from '@adjudge/react';
import '@adjudge/react/style.css';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';

async function renderQuestion(question: object) {
  const parsed = parseOntology({ id: 'o', version: 1, name: 'O', classifications: [question] });
  if (!parsed.ok) throw new Error(parsed.problems[0]?.message);
  const onLabelChange = vi.fn<(label: Label) => void>();
  await render(
    <div style={{ blockSize: '100vh' }}>
      <PreferenceEditor
        dataRow={createSampleDataRow()}
        ontology={parsed.value}
        annotator={{ id: 'annotator-1' }}
        onLabelChange={onLabelChange}
      />
    </div>,
  );
  return () => onLabelChange.mock.lastCall?.[0].annotations[0]?.answer;
}

const quality = { id: 'quality', kind: 'rating', name: 'How good is it?', min: 0, max: 100 };
const slider = () => page.getByRole('slider', { name: 'How good is it?' });
const width = (element: Element) => element.getBoundingClientRect();

afterEach(() => document.documentElement.removeAttribute('dir'));

describe('the slider', () => {
  it('is reached by Tab, says nothing by that, and is moved by keys', async () => {
    const saved = await renderQuestion(quality);
    await expect.element(slider()).toBeVisible();
    slider().element().focus();
    expect(saved()).toBeUndefined();
    const steps = [
      ['{ArrowRight}', 51],
      ['{ArrowLeft}', 50],
      ['{ArrowUp}', 51],
      ['{PageUp}', 61],
      ['{PageDown}', 51],
      ['{Home}', 0],
      ['{End}', 100],
    ] as const;
    for (const [key, answer] of steps) {
      await userEvent.keyboard(key);
      expect(saved(), key).toBe(answer);
    }
  });

  it('takes the place where it waits by Enter', async () => {
    const saved = await renderQuestion(quality);
    await expect.element(slider()).toBeVisible();
    slider().element().focus();
    await userEvent.keyboard('{Enter}');
    expect(saved()).toBe(50);
  });

  it('goes by its direction: the arrow to the left is more where the text runs so', async () => {
    document.documentElement.dir = 'rtl';
    const saved = await renderQuestion(quality);
    await expect.element(slider()).toBeVisible();
    slider().element().focus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(saved()).toBe(51);
    const track = document.querySelector('[data-adj="slider-line"]') as Element;
    const fill = document.querySelector('[data-adj="slider-fill"]') as Element;
    expect(width(fill).right).toBeCloseTo(width(track).right, 0);
  });

  it('is pressed where the answer is; in the middle too, where nothing moves', async () => {
    const saved = await renderQuestion(quality);
    await expect.element(slider()).toBeVisible();
    await userEvent.click(slider());
    expect(saved()).toBe(50);
    await userEvent.click(slider(), { position: { x: width(slider().element()).width - 2, y: 20 } });
    expect(saved()).toBe(100);
  });

  it('is not answered by a press on its question', async () => {
    const saved = await renderQuestion(quality);
    await expect.element(slider()).toBeVisible();
    await userEvent.click(page.getByText('How good is it?'));
    expect(document.activeElement).toBe(slider().element());
    expect(saved()).toBeUndefined();
  });
});

describe('points', () => {
  const sure = { id: 'sure', kind: 'rating', name: 'How sure are you?', min: 1, max: 11 };
  const point = (name: string) => page.getByRole('radio', { name, exact: true });

  it('are chosen by arrows with the focus on them, round the ends', async () => {
    const saved = await renderQuestion(sure);
    await userEvent.click(point('11'));
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(point('1')).toHaveAttribute('aria-checked', 'true');
    expect(document.activeElement).toBe(point('1').element());
    await userEvent.keyboard('7');
    expect([saved(), document.activeElement]).toEqual([7, point('7').element()]);
  });

  it.each([320, 390, 1024, 1440])('are all in sight and large enough at %i', async (size) => {
    await page.viewport(size, 800);
    await renderQuestion(sure);
    await expect.element(point('11')).toBeVisible();
    const boxes = [...document.querySelectorAll('[data-adj="choice-point"]')].map(width);
    for (const box of boxes) {
      expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24);
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(size);
    }
  });
});

describe('a scale between two', () => {
  const better = { id: 'better', kind: 'preference', name: 'Which is better?', strength: { points: 8 } };
  const point = (name: string) => page.getByRole('radio', { name, exact: true });

  it.each(['ltr', 'rtl'])('is walked by arrows and looks as it is walked: %s', async (direction) => {
    document.documentElement.dir = direction;
    const saved = await renderQuestion(better);
    await userEvent.click(point('Response A is negligibly better'));
    const before = width(point('Response A is negligibly better').element()).left;
    await userEvent.keyboard('{ArrowRight}');
    const name = direction === 'ltr' ? 'Response B is negligibly better' : 'Response A is slightly better';
    await expect.element(point(name)).toHaveAttribute('aria-checked', 'true');
    expect(document.activeElement).toBe(point(name).element());
    expect(width(point(name).element()).left).toBeGreaterThan(before);
    expect(saved()).toMatchObject({ strength: direction === 'ltr' ? 1 : 2 });
  });

  it.each([320, 1024])('is all in sight at %i, its axes too', async (size) => {
    await page.viewport(size, 900);
    const axes = [
      { id: 'help', label: 'Helpfulness' },
      { id: 'truth', label: 'Honesty' },
    ];
    await renderQuestion({ ...better, axes });
    await expect.element(page.getByRole('radiogroup', { name: 'Which is better? Honesty' })).toBeVisible();
    for (const box of [...document.querySelectorAll('[data-adj="choice-point"]')].map(width)) {
      expect(box.width).toBeGreaterThanOrEqual(24);
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(size);
    }
  });

  it('keeps its room when a point is chosen', async () => {
    await page.viewport(1440, 900);
    await renderQuestion(better);
    await expect.element(point('Response A is slightly better')).toBeVisible();
    const form = document.querySelector('[data-adj="classification-form"]') as Element;
    const before = width(form).height;
    await userEvent.click(point('Response A is slightly better'));
    expect(width(form).height).toBe(before);
  });
});
