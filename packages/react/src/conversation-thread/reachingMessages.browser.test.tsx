import { defineOntology, type Message } from '@adjudge/core';
import { createSampleDataRow, sampleOntology } from '@adjudge/core/testing';
import { PreferenceEditor, type PreferenceEditorProps } from '@adjudge/react';
import { waitFor } from '@testing-library/react';
import '@adjudge/react/style.css';
import { StrictMode } from 'react';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';

const messages: Message[] = Array.from({ length: 300 }, (_, index) => ({
  id: `m${index}`,
  role: index % 2 === 0 ? 'user' : 'assistant',
  content: `Message ${index + 1} speaks of trees.${index === 20 ? ' The rare Ginkgo is one.' : ''}`,
  ...(index === 40 && { canLabel: true }),
}));
const responses = [
  { id: 'r0', content: 'A ginkgo stands in front of the house.' },
  { id: 'r1', content: 'An oak.' },
];
const dataRow = createSampleDataRow({ messages, comparisons: [{ id: 'c0', responses }] });

const clear = defineOntology({
  id: 'o',
  version: 1,
  name: 'Clear',
  classifications: [
    {
      id: 'clear',
      kind: 'radio',
      scope: 'message',
      name: 'Is it clear?',
      required: true,
      options: [
        { id: 'yes', label: 'Yes', value: 'yes' },
        { id: 'no', label: 'No', value: 'no' },
      ],
    },
  ],
});

async function renderEditor(props: Partial<PreferenceEditorProps> = {}, width = 1440): Promise<void> {
  await page.viewport(width, 900);
  await render(
    <StrictMode>
      <div style={{ blockSize: '100vh' }}>
        <PreferenceEditor
          dataRow={dataRow}
          ontology={sampleOntology}
          annotator={{ id: 'annotator-1' }}
          onSubmit={() => {}}
          {...props}
        />
      </div>
    </StrictMode>,
  );
}

const editor = () => page.getByRole('region', { name: 'Preference editor' });
const feed = () => page.getByRole('feed', { name: 'Messages' }).element();
const isInSight = (element: Element) => {
  const [{ top, bottom }, box] = [element.getBoundingClientRect(), feed().getBoundingClientRect()];
  return bottom > box.top && top < box.bottom;
};
const findPlace = (place: number) => feed().querySelector(`[aria-posinset="${place}"]`);

describe('the missing answer about a message that is not drawn', () => {
  it.each([1440, 1000, 390])('is reached by Submit, at %d px', async (width) => {
    await renderEditor({ ontology: clear }, width);
    expect(document.querySelector('[aria-posinset="41"]')).toBeNull();
    await page.getByRole('button', { name: '1 answer left' }).click();
    const message = findPlace(41) as Element;
    expect(message.contains(document.activeElement)).toBe(true);
    expect(document.activeElement).toHaveAttribute('role', 'radio');
    expect(isInSight(document.activeElement as Element)).toBe(true);
    await userEvent.keyboard(' ');
    await expect.element(page.getByRole('button', { name: 'Submit' })).toBeVisible();
  });

  it('is reached again after it was scrolled away', async () => {
    await renderEditor({ ontology: clear });
    await page.getByRole('button', { name: '1 answer left' }).click();
    (document.activeElement as HTMLElement).blur();
    feed().scrollTop = feed().scrollHeight;
    await waitFor(() => expect(isInSight(findPlace(300) as Element)).toBe(true));
    await page.getByRole('button', { name: '1 answer left' }).click();
    expect(isInSight(document.activeElement as Element)).toBe(true);
    expect(findPlace(41)?.contains(document.activeElement)).toBe(true);
  });
});

describe('finding', () => {
  const field = () => page.getByRole('searchbox', { name: 'Find in messages and responses' });
  const search = () => page.getByRole('search', { name: 'Find in this row' });

  it('reaches messages that are not drawn and responses, says where it is, and leaves no trace', async () => {
    await renderEditor();
    editor().element().focus();
    await userEvent.keyboard('/');
    await expect.element(field()).toHaveFocus();
    await userEvent.keyboard('GINKGÓ');
    await expect.element(search().getByText('1 of 2')).toBeVisible();
    await waitFor(() => expect(isInSight(findPlace(21) as Element)).toBe(true));
    const current = () => editor().element().querySelectorAll('mark[data-kind="found"][data-current]');
    await waitFor(() => expect([...current()].map((mark) => mark.textContent)).toEqual(['Ginkgo']));
    expect(findPlace(21)?.contains(current()[0] as Element)).toBe(true);
    await expect.element(page.getByText('1 of 2, message 21 of 300')).toBeInTheDocument();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText(/^2 of 2, Response [AB]$/)).toBeInTheDocument();
    await userEvent.keyboard('{Shift>}{Enter}{/Shift}');
    await expect.element(search().getByText('1 of 2')).toBeVisible();
    await search().getByRole('button', { name: 'Next find' }).click();
    await expect.element(search().getByText('2 of 2')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    expect(search().query()).toBeNull();
    expect(editor().element().querySelector('mark')).toBeNull();
    expect(document.activeElement).toBe(editor().element());
  });

  it('shows all of a shortened response when the word is below its cut', async () => {
    const content = `${'A paragraph.\n\n'.repeat(30)}The rowan grows here.`;
    const long = [
      { id: 'r0', content },
      { id: 'r1', content: 'Short.' },
    ];
    await renderEditor({
      dataRow: createSampleDataRow({ comparisons: [{ id: 'c0', responses: long }] }),
      defaultView: { collapsedLines: 5 },
    });
    await expect.element(page.getByRole('button', { name: /^Show all of response/ })).toBeVisible();
    editor().element().focus();
    await userEvent.keyboard('/rowan');
    await expect.element(search().getByText('1 of 1')).toBeVisible();
    await expect.element(page.getByRole('button', { name: /^Show less of response/ })).toBeVisible();
    await waitFor(() => {
      const mark = editor().element().querySelector('mark[data-current]');
      const box = mark?.closest('[data-adj="response-scroll"]')?.getBoundingClientRect();
      const { top, bottom } = mark?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
      expect(box !== undefined && top >= box.top && bottom <= box.bottom).toBe(true);
    });
  });

  it('opens from the pane’s heading, says that nothing was found, and takes the field again', async () => {
    await renderEditor();
    const button = page.getByRole('button', { name: 'Find in this row' });
    await button.click();
    await field().fill('sequoia');
    await expect.element(search().getByText('Not found')).toBeVisible();
    editor().element().focus();
    await userEvent.keyboard('/');
    await expect.element(field()).toHaveFocus();
    await userEvent.keyboard('oak');
    await expect.element(field()).toHaveValue('oak');
    await expect.element(search().getByText('1 of 1')).toBeVisible();
  });

  it('is usable while ten million letters are searched', async () => {
    const content = 'lorem ipsum dolor '.repeat(60);
    const many = Array.from({ length: 10_000 }, (_, index) => ({
      id: `m${index}`,
      role: 'user' as const,
      content,
    }));
    await renderEditor({ dataRow: createSampleDataRow({ messages: many }) });
    editor().element().focus();
    await userEvent.keyboard('/');
    await field().fill('sit amet');
    await field().fill('dolor');
    const count = search().getByText('1 of 600000', { exact: true });
    await expect.element(count, { timeout: 15_000 }).toBeVisible();
  });

  it('shows one response at a time in a narrow box: the one in which it was found', async () => {
    await renderEditor({}, 390);
    editor().element().focus();
    await userEvent.keyboard('/');
    await field().fill('front of the house');
    await expect.element(search().getByText('1 of 1')).toBeVisible();
    await expect.element(page.getByText('A ginkgo stands in front of the house.')).toBeVisible();
  });
});
