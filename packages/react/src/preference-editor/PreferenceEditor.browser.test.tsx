import { createMemoryDraftStorage, type Label } from '@adjudge/core';
import {
  createSampleDataRow,
  createSampleDataRowOf,
  sampleLongOntology,
  sampleOntology,
} from '@adjudge/core/testing';
import { PreferenceEditor, type PreferenceEditorProps } from '@adjudge/react';
import { waitFor } from '@testing-library/react';
import '@adjudge/react/style.css';
import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';

/** An editor as a host places it: in a box as high as the window. */
function Editor(props: Partial<PreferenceEditorProps>) {
  return (
    <div style={{ blockSize: '100vh' }}>
      <PreferenceEditor
        dataRow={createSampleDataRow()}
        ontology={sampleOntology}
        annotator={{ id: 'annotator-1' }}
        onSkip={() => {}}
        onFlag={() => {}}
        onSubmit={() => {}}
        {...props}
      />
    </div>
  );
}

const inForm = () => page.getByRole('form', { name: 'Your answers' });
const option = (name: string) => inForm().getByRole('radio', { name });
const focused = () => document.activeElement as HTMLElement;

describe('hydration', () => {
  async function hydrate(props: Partial<PreferenceEditorProps>): Promise<HTMLElement> {
    const element = (
      <StrictMode>
        <Editor {...props} />
      </StrictMode>
    );
    const box = document.body.appendChild(document.createElement('div'));
    box.innerHTML = renderToString(element);
    const html = box.querySelector('h2')?.outerHTML;
    const onRecoverableError = vi.fn();
    hydrateRoot(box, element, { onRecoverableError });
    await waitFor(() => expect(box.querySelector('[data-adj="form-actions"]')).not.toBeNull());
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(onRecoverableError).not.toHaveBeenCalled();
    if (html !== undefined) expect(box.innerHTML).toContain(html);
    return box;
  }

  it('takes the server’s page over as it is, and it works', async () => {
    const onSubmit = vi.fn<(label: Label) => void>();
    const box = await hydrate({ onSubmit });
    await userEvent.click(option('Tie'));
    await userEvent.fill(inForm().getByRole('textbox'), 'Same.');
    await userEvent.click(inForm().getByRole('button', { name: 'Submit' }));
    expect(onSubmit.mock.calls[0]?.[0].annotations).toHaveLength(2);
    box.remove();
  });

  it('takes the skeleton over and goes on to the editor', async () => {
    (await hydrate({ draftStorage: createMemoryDraftStorage() })).remove();
  });
});

describe('by keyboard alone', () => {
  /** Where Tab stops, from the start of the page to the submit button. */
  async function listStops(): Promise<HTMLElement[]> {
    const stops: HTMLElement[] = [];
    while (stops.length < 60) {
      await userEvent.keyboard('{Tab}');
      stops.push(focused());
      if (focused().dataset.adj === 'submit') return stops;
    }
    throw new Error(
      `Submit is not reached: ${stops.map(({ outerHTML }) => outerHTML.slice(0, 60)).join('\n')}`,
    );
  }
  const toName = (stop: HTMLElement) =>
    stop.ariaLabel ?? stop.closest('label')?.textContent ?? stop.textContent?.slice(0, 30);

  it('a whole label is given: read, choose by arrows, say why, submit', async () => {
    const onSubmit = vi.fn<(label: Label) => void>();
    await page.viewport(1440, 900);
    await render(<Editor onSubmit={onSubmit} />);
    const stops = await listStops();
    const names = stops.map(toName);
    const read = ['Messages', 'Text of response A', 'Text of response B', 'Response A'];
    expect(names.filter((name) => read.includes(name ?? ''))).toEqual(read);
    expect(names.indexOf('Messages')).toBeLessThan(names.indexOf('Markdown'));

    option('Response A').element().focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(option('Response B')).toHaveAttribute('aria-checked', 'true');
    expect(focused().ariaLabel).toBe('Response B');
    await userEvent.keyboard('{Tab}Shorter.{Control>}{Enter}{/Control}');
    expect(onSubmit.mock.calls[0]?.[0].annotations).toMatchObject([{}, { answer: 'Shorter.' }]);
  });

  it('each stop shows that it has the focus', async () => {
    await page.viewport(1440, 900);
    await render(<Editor />);
    const toLook = (element: Element) => {
      const around = [element, element.parentElement, element.nextElementSibling].filter(
        (one) => one !== null,
      );
      return around.map((one) => {
        const { outlineStyle, outlineWidth, boxShadow, borderColor } = getComputedStyle(one);
        return [outlineStyle === 'none' ? '' : outlineWidth, boxShadow, borderColor].join();
      });
    };
    for (const stop of await listStops()) {
      stop.focus();
      const shown = toLook(stop);
      stop.blur();
      expect([toName(stop), shown]).not.toEqual([toName(stop), toLook(stop)]);
    }
  });

  it('a submit too early leads to the first answer that is missing', async () => {
    await render(<Editor />);
    await userEvent.click(inForm().getByRole('button', { name: '2 answers left' }));
    expect(focused()).toBe(option('Response A').element());
    await userEvent.keyboard(' {Control>}{Enter}{/Control}');
    expect(focused()).toBe(inForm().getByRole('textbox').element());
  });

  it('a text too long for its box scrolls by key', async () => {
    await page.viewport(1024, 600);
    const content = 'One more paragraph of this long answer.\n\n'.repeat(80);
    const responses = [
      { id: 'r0', content },
      { id: 'r1', content },
    ];
    await render(<Editor dataRow={createSampleDataRow({ comparisons: [{ id: 'c0', responses }] })} />);
    const scroller = page.getByRole('region', { name: 'Text of response B' }).element();
    expect(scroller.scrollHeight).toBeGreaterThan(scroller.clientHeight);
    (scroller as HTMLElement).focus();
    await userEvent.keyboard('{End}');
    await waitFor(() => expect(scroller.scrollTop).toBeGreaterThan(0));
  });
});

describe('what is drawn', () => {
  const wide = '`'.concat('x'.repeat(300), '`\n\n| ', 'column | '.repeat(30), '\n|', '-|'.repeat(30));
  const rows: readonly [string, Partial<PreferenceEditorProps>][] = [
    ['a pair', {}],
    ['four responses', { dataRow: createSampleDataRowOf(4) }],
    ['a long form', { ontology: sampleLongOntology, dataRow: createSampleDataRow({}, sampleLongOntology) }],
    [
      'unbreakable text',
      {
        dataRow: createSampleDataRow({
          messages: [{ id: 'm0', role: 'user', content: 'y'.repeat(400) }],
          comparisons: [
            {
              id: 'c0',
              responses: [
                { id: 'r0', content: wide },
                { id: 'r1', content: 'z'.repeat(400) },
              ],
            },
          ],
        }),
      },
    ],
  ];
  const sizes = [
    [1440, 900],
    [1024, 768],
    [390, 844],
    [320, 640],
  ] as const;
  const cases = sizes.flatMap((size) => rows.map(([name, props]) => [...size, name, props] as const));

  /** What a finger must hit: a control, or the whole label around it. */
  const listTargets = () =>
    [...document.querySelectorAll('button, summary, textarea, input')]
      .map((control) => control.closest('label') ?? control)
      .filter((target) => {
        const { width, height } = target.getBoundingClientRect();
        const isSeen = width > 0 && height > 0 && getComputedStyle(target).visibility === 'visible';
        return isSeen && target.getAttribute('aria-hidden') !== 'true';
      });

  it.each(cases)(
    'fits %i × %i with %s: nothing scrolls sideways, nothing is too small to hit',
    async (width, height, _name, props) => {
      await page.viewport(width, height);
      await render(<Editor {...props} />);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
      const targets = listTargets();
      expect(targets.length).toBeGreaterThan(8);
      const wrong = targets.flatMap((target) => {
        const { width: across, height: down, left, right } = target.getBoundingClientRect();
        // Where four do not fit side by side, their columns scroll in a box of their own.
        const isWhole =
          (left >= 0 && right <= width) || target.closest('[data-adj="response-columns"]') !== null;
        return Math.min(across, down) >= 24 && isWhole
          ? []
          : [`${across} × ${down} at ${left}: ${target.outerHTML.slice(0, 120)}`];
      });
      expect(wrong.join('\n')).toBe('');
    },
  );

  it('stays where it is when an option is chosen and a reason written', async () => {
    await page.viewport(1440, 900);
    await render(<Editor />);
    const parts = ['response-panel', 'verdict-key', 'submit', 'message', 'text-area'];
    const selector = parts.map((part) => `[data-adj="${part}"]`).join();
    const measure = () =>
      [...document.querySelectorAll(selector)].map((one) => JSON.stringify(one.getBoundingClientRect()));
    const before = measure();
    await userEvent.click(option('Response B'));
    expect(measure()).toEqual(before);
  });

  it('of a picture is a name and a host, until it is asked for', async () => {
    const content = '![A vacuum](https://pictures.invalid/v.png)';
    const responses = [
      { id: 'r0', content },
      { id: 'r1', content: 'None.' },
    ];
    await page.viewport(1440, 900);
    await render(<Editor dataRow={createSampleDataRow({ comparisons: [{ id: 'c0', responses }] })} />);
    // The browser lists no more than 250 requests unless the list is emptied, and the sources of this page are as many.
    performance.clearResourceTimings();
    const listRequests = () =>
      performance.getEntriesByType('resource').filter(({ name }) => name.includes('pictures.invalid'));
    const chip = page.getByRole('button', { name: /A vacuum.*pictures\.invalid/ });
    await expect.element(chip).toBeVisible();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(listRequests()).toEqual([]);
    await userEvent.click(chip);
    await expect.element(page.getByRole('button', { name: /could not be loaded/ })).toBeVisible();
    expect(listRequests()).toHaveLength(1);
  });
});
