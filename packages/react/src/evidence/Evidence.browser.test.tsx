import '@adjudge/react/style.css';
import { defineOntology, type Label } from '@adjudge/core';
import { createSampleDataRow } from '@adjudge/core/testing';
import { PreferenceEditor, type PreferenceEditorProps } from '@adjudge/react';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';

afterEach(cleanup);
beforeEach(() => page.viewport(1300, 800));

const ontology = defineOntology({
  id: 'evidence',
  version: 1,
  name: 'Evidence',
  classifications: [
    { id: 'better', kind: 'preference', name: 'Which is better?' },
    {
      id: 'category',
      kind: 'radio',
      scope: 'span',
      name: 'What is it?',
      required: true,
      options: [
        { id: 'wrong', label: 'Wrong' },
        { id: 'good', label: 'Well said' },
      ],
    },
    { id: 'severity', kind: 'rating', scope: 'span', name: 'How much does it matter?', min: 1, max: 3 },
    { id: 'comment', kind: 'text', scope: 'span', name: 'Comment' },
  ],
});

const source = [
  'The *answer* is **forty-two**, they say.',
  '- first point\n- second point',
  '```js\nconst a = 1;\nconst b = 2;\n```',
  '| x | y |\n|---|---|\n| uno | dos |',
  'So $a^2 + b^2$ it is.',
].join('\n\n');

function renderEditor(props: Partial<PreferenceEditorProps> = {}, width = 1280) {
  const onSubmit = vi.fn<(label: Label) => void>();
  const dataRow = createSampleDataRow({
    comparisons: [
      {
        id: 'c0',
        responses: [
          { id: 'r0', content: source },
          { id: 'r1', content: source },
        ],
      },
    ],
  });
  render(
    <div style={{ inlineSize: width, blockSize: 780 }}>
      <PreferenceEditor
        dataRow={dataRow}
        ontology={ontology}
        annotator={{ id: 'annotator-1' }}
        onSubmit={onSubmit as never}
        {...props}
      />
    </div>,
  );
  return { onSubmit };
}

const text = () => screen.getByRole('region', { name: 'Text of response A' });
const caret = () => document.querySelector('[data-adj="evidence-caret"]');
const toolbar = () => screen.findByRole('toolbar', { name: 'Mark the selected text' });
const marks = () => [...text().querySelectorAll('mark[data-kind="evidence"]')];
const listMarked = () => marks().map(({ textContent }) => textContent);

/** The text is drawn, and the tools, which load late, are there. */
async function ready(): Promise<void> {
  await import('./EvidenceTools.js');
  await waitFor(() => expect(text().querySelector('[data-src]')).not.toBeNull(), { timeout: 15_000 });
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

/** The text nodes of response A, and where words stand in them. */
function findWords(words: string): readonly [Text, number] {
  const walker = document.createTreeWalker(text(), NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null) {
    const at = node.data.indexOf(words);
    if (at >= 0) return [node, at];
  }
  throw new Error(`no text has ${words}`);
}

function select(first: string, last = first): void {
  const [start, from] = findWords(first);
  const [end, to] = findWords(last);
  document.getSelection()?.setBaseAndExtent(start, from, end, to + last.length);
}

async function mark(first: string, last = first, category = 'Wrong'): Promise<void> {
  await ready();
  select(first, last);
  await userEvent.click(within(await toolbar()).getByRole('button', { name: category }));
  await userEvent.click(await screen.findByRole('button', { name: 'Done' }));
}

async function submit(onSubmit: ReturnType<typeof renderEditor>['onSubmit']): Promise<Label> {
  await userEvent.click(screen.getByRole('button', { name: /^Submit/ }));
  await waitFor(() => expect(onSubmit).toHaveBeenCalled());
  return onSubmit.mock.calls[0]?.[0] as Label;
}

const rangesOf = (label: Label) =>
  label.annotations.flatMap(({ target }) =>
    target.type === 'span' ? [source.slice(target.start, target.end)] : [],
  );

describe('marking with a pointer', () => {
  it.each([
    ['words with emphasis', 'answer', 'forty-two', 'answer* is **forty-two'],
    ['lines of code', 'const', '2', 'const a = 1;\nconst b = 2'],
    ['items of a list', 'first', 'second', 'first point\n- second'],
    ['cells of a table', 'uno', 'dos', 'uno | dos'],
    ['a whole formula', 'So', 'it is', 'So $a^2 + b^2$ it is'],
  ])('%s gives the range of the source', async (_name, first, last, marked) => {
    const { onSubmit } = renderEditor();
    await mark(first, last);
    expect(marks().length).toBeGreaterThan(0);
    expect(rangesOf(await submit(onSubmit))).toEqual([marked]);
  });

  it('shows the same marks in the raw view and back, with the letters of the category', async () => {
    renderEditor();
    await mark('forty-two');
    expect(listMarked()).toEqual(['forty-two']);
    await userEvent.click(screen.getByRole('button', { name: 'Show response A as raw text' }));
    await waitFor(() => expect(listMarked()).toEqual(['forty-two']));
    const [raw] = marks();
    if (raw === undefined) throw new Error('no mark');
    expect(getComputedStyle(raw, '::before').content).toBe('"WR"');
    await userEvent.click(screen.getByRole('button', { name: 'Show response A as raw text' }));
    await waitFor(() => expect(listMarked()).toEqual(['forty-two']));
  });

  it('lets marks overlap; a click goes to the shorter one, another to the longer', async () => {
    renderEditor();
    await mark('answer', 'they');
    await mark('forty-two', 'forty-two', 'Well said');
    const inner = marks().find((one) => one.getAttribute('data-ids') !== null);
    if (inner === undefined) throw new Error('no overlap');
    await userEvent.click(inner);
    const popover = await screen.findByRole('dialog', { name: 'About the marked text' });
    expect(within(popover).getByRole('radio', { name: /Well said/ })).toBeChecked();
    await userEvent.click(inner);
    await waitFor(() =>
      expect(within(screen.getByRole('dialog')).getByRole('radio', { name: /Wrong/ })).toBeChecked(),
    );
  });

  it('asks the rest beside the mark, and takes it back in one step', async () => {
    const { onSubmit } = renderEditor();
    await ready();
    select('forty-two');
    await userEvent.click(within(await toolbar()).getByRole('button', { name: 'Wrong' }));
    const popover = await screen.findByRole('dialog', { name: 'About the marked text' });
    await userEvent.type(within(popover).getByRole('textbox', { name: 'Comment' }), 'It is not.');
    await userEvent.keyboard('{Escape}');
    await userEvent.click(screen.getByRole('button', { name: 'Evidence 1, response A' }));
    await userEvent.click(screen.getByRole('button', { name: 'Remove the mark on “forty-two”' }));
    expect(marks()).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(listMarked()).toEqual(['forty-two']));
    expect((await submit(onSubmit)).annotations).toHaveLength(2);
  });
});

describe('marking with keys', () => {
  it('selects by word with Shift, opens the questions with E, and gives the focus back', async () => {
    renderEditor();
    await ready();
    text().focus();
    await userEvent.keyboard('e');
    await waitFor(() => expect(caret()).not.toBeNull());
    await userEvent.keyboard('{ArrowRight}{Shift>}{ArrowRight}{ArrowRight}{/Shift}');
    await toolbar();
    await userEvent.keyboard('e');
    const popover = await screen.findByRole('dialog', { name: 'About the marked text' });
    await waitFor(() => expect(popover.contains(document.activeElement)).toBe(true));
    await userEvent.keyboard(' ');
    expect(within(popover).getByRole('radio', { name: /Wrong/ })).toBeChecked();
    await userEvent.keyboard('{Escape}');
    expect(text()).toHaveFocus();
    expect(listMarked().join('')).toMatch(/answer is/);
  });

  it('marks what is selected when the key is pressed, not what was a frame before', async () => {
    renderEditor();
    await ready();
    select('answer');
    await toolbar();
    text().focus();
    select('forty-two');
    fireEvent.keyDown(text(), { key: 'e' });
    await userEvent.click(await screen.findByRole('radio', { name: 'Wrong' }));
    await waitFor(() => expect(listMarked().join('')).toBe('forty-two'));
  });

  it('leaves the mode with Escape, and letters are letters where text is typed', async () => {
    renderEditor();
    await ready();
    text().focus();
    await userEvent.keyboard('e');
    await waitFor(() => expect(caret()).not.toBeNull());
    await userEvent.keyboard('{Escape}');
    expect(caret()).toBeNull();
    await userEvent.keyboard('{ArrowRight}');
    expect(document.getSelection()?.toString()).toBe('');
  });
});

it('a required question about a mark holds the label back, and submitting goes to it', async () => {
  const { onSubmit } = renderEditor();
  await ready();
  select('forty-two');
  await userEvent.click(within(await toolbar()).getByRole('button', { name: /^Mark/ }));
  const popover = await screen.findByRole('dialog', { name: 'About the marked text' });
  await userEvent.type(within(popover).getByRole('textbox', { name: 'Comment' }), 'Hm.');
  await userEvent.click(screen.getByRole('button', { name: 'Done' }));
  await userEvent.click(screen.getByRole('button', { name: /answer left/ }));
  await screen.findByRole('dialog', { name: 'About the marked text' });
  expect(onSubmit).not.toHaveBeenCalled();
});

it('nothing can be marked where nothing may be changed; what is marked can be read', async () => {
  const { onSubmit } = renderEditor();
  await mark('forty-two');
  const label = await submit(onSubmit);
  cleanup();
  renderEditor({ readOnly: true, label });
  await waitFor(() => expect(listMarked()).toEqual(['forty-two']));
  select('first');
  const [one] = marks();
  if (one === undefined) throw new Error('no mark');
  document.getSelection()?.removeAllRanges();
  await userEvent.click(one);
  const popover = await screen.findByRole('dialog', { name: 'About the marked text' });
  expect(within(popover).queryByRole('button', { name: 'Remove mark' })).toBeNull();
  expect(screen.queryByRole('toolbar', { name: 'Mark the selected text' })).toBeNull();
});

it('in a box of 390 pixels the count and the list of marks are seen', async () => {
  renderEditor({}, 390);
  await mark('second');
  await userEvent.keyboard('{Escape}');
  const button = await screen.findByRole('button', { name: /^Evidence 1/ });
  const isSeen = (element: Element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return right - left >= 24 && left >= 0 && right <= 390 && element.contains(hit);
  };
  expect(isSeen(button)).toBe(true);
  await userEvent.click(button);
  const list = document.getElementById(button.getAttribute('aria-controls') ?? '') as HTMLElement;
  expect(isSeen(list)).toBe(true);
});
