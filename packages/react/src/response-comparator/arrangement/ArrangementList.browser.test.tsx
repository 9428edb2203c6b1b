import '@adjudge/react/style.css';
import type { ReadingView } from '@adjudge/core';
import { createSampleDataRow, sampleOntology } from '@adjudge/core/testing';
import { PreferenceEditor } from '@adjudge/react';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';

afterEach(cleanup);

const long = Array.from({ length: 60 }, (_, index) => `Paragraph ${index}.`).join('\n\n');
const responses = ['one', 'other'].map((name) => ({ id: name, content: `The ${name}.\n\n${long}` }));

/** Opens the menu of arrangements of an editor as large as the window. */
async function openMenu(defaultView: Partial<ReadingView>): Promise<HTMLElement> {
  render(
    <div style={{ blockSize: '100vh' }}>
      <PreferenceEditor
        dataRow={createSampleDataRow({ comparisons: [{ id: 'c0', responses }] })}
        ontology={sampleOntology}
        annotator={{ id: 'annotator-1' }}
        defaultView={defaultView}
      />
    </div>,
  );
  const view = screen.queryByRole('button', { name: 'View' });
  if (view !== null) await userEvent.click(view);
  await userEvent.click(screen.getByRole('button', { name: 'Side by side' }));
  return screen.findByRole('menu', { name: 'Arrangement' });
}

describe('the menu of arrangements', () => {
  it('shortens responses to the lines that are chosen, and lengthens them again', async () => {
    await page.viewport(1300, 900);
    await openMenu({});
    const height = () => screen.getByRole('region', { name: 'Text of response A' }).clientHeight;
    const heights: number[] = [];
    for (const lines of [6, 12]) {
      const before = height();
      await userEvent.click(screen.getByRole('menuitemradio', { name: `Shorten to ${lines} lines` }));
      await waitFor(() => expect(height()).not.toBe(before));
      heights.push(height());
    }
    const [six = 0, twelve = 0] = heights;
    expect(twelve).toBeCloseTo(2 * six, -1);
    await userEvent.click(screen.getByRole('menuitemradio', { name: 'Do not shorten' }));
    await waitFor(() => expect(height()).toBeGreaterThan(twelve));
  });

  it('stays within a small window, where it scrolls to its last choice', async () => {
    await page.viewport(320, 640);
    const menu = await openMenu({ isShowingDifferences: true });
    const last = await screen.findByRole('menuitemcheckbox', { name: 'Show everything' });
    expect(menu.getBoundingClientRect().bottom).toBeLessThanOrEqual(640);
    expect(last.getBoundingClientRect().bottom).toBeGreaterThan(640);
    await userEvent.keyboard('{End}');
    expect(last).toHaveFocus();
    expect(last.getBoundingClientRect().bottom).toBeLessThanOrEqual(menu.getBoundingClientRect().bottom);
  });
});
