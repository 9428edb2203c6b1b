import {
  createSampleDataRow,
  createSampleLabel,
  sampleLongOntology,
  sampleOntology,
} from '@adjudge/core/testing';
import { OntologyEditor, type OntologyEditorProps } from '@adjudge/react/ontology-editor';
import '@adjudge/react/style.css';
import '@adjudge/react/ontology-editor.css';
import { StrictMode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';

function Editor({ width, ...props }: Partial<OntologyEditorProps> & { width: number }) {
  return (
    <div style={{ inlineSize: width, blockSize: 700 }}>
      <OntologyEditor defaultOntology={sampleLongOntology} {...props} />
    </div>
  );
}

const renderEditor = async (width: number, props: Partial<OntologyEditorProps> = {}) => {
  await page.viewport(Math.max(width, 320), 720);
  return render(<Editor width={width} {...props} />);
};

const listNames = () =>
  [...document.querySelectorAll('[data-adj="question-list"] b')].map((name) => name.textContent);
const question = (name: RegExp) =>
  page.getByRole('region', { name: 'Questions' }).getByRole('button', { name });
const gripOf = (element: Element) => element.closest('li')?.querySelector('[data-adj="grip"]') as HTMLElement;

/** Presses on one place, goes to another in steps, and lets go. */
function drag(handle: HTMLElement, to: Element) {
  const from = handle.getBoundingClientRect();
  const goal = to.getBoundingClientRect();
  const at = (share: number) => ({
    clientX: from.x + 4,
    clientY: from.y + from.height / 2 + (goal.y + goal.height / 2 - from.y - from.height / 2) * share,
    pointerId: 1,
    isPrimary: true,
    button: 0,
    bubbles: true,
  });
  const nextFrame = () => new Promise(requestAnimationFrame);
  return (async () => {
    handle.dispatchEvent(new PointerEvent('pointerdown', at(0)));
    for (const share of [0.2, 0.5, 0.8, 1]) {
      document.dispatchEvent(new PointerEvent('pointermove', at(share)));
      await nextFrame();
      await nextFrame();
    }
    // Let go where the editor shows that it will be dropped: on a busy machine that takes more than a few frames.
    const place = to.closest('[data-adj="question-row"], [data-adj="option-row"]');
    await expect.poll(() => place?.hasAttribute('data-target')).toBe(true);
    document.dispatchEvent(new PointerEvent('pointerup', at(1)));
    await nextFrame();
  })();
}

describe('dragging', () => {
  it('puts a question on the place of another', async () => {
    await renderEditor(1200);
    await drag(gripOf(question(/Is the message clear/).element()), question(/Choose the best/).element());
    await expect
      .poll(listNames)
      .toEqual([
        'Is the message clear?',
        'Choose the best response',
        'Provide a reason for your choice',
        'What is wrong with the other one?',
        'Quote the wrong claim',
      ]);
  });

  it('puts a question under the option where it is dropped', async () => {
    await renderEditor(1200);
    await drag(gripOf(question(/Provide a reason/).element()), question(/Quote the wrong claim/).element());
    await expect.element(question(/Provide a reason.*under “A wrong fact”/)).toBeVisible();
  });

  it('puts an option on the place of another', async () => {
    await renderEditor(1200);
    const option = (place: number) => page.getByRole('textbox', { name: `Option ${place}` });
    await drag(gripOf(option(1).element()), option(3).element());
    await expect.element(option(3)).toHaveValue('Response A');
    await expect.element(option(1)).toHaveValue('Response B');
  });
});

describe('the focus', () => {
  it('stays within when what had it is taken back', async () => {
    await renderEditor(1200);
    await userEvent.click(page.getByRole('button', { name: 'Option', exact: true }));
    await userEvent.click(page.getByRole('textbox', { name: 'Option 6', exact: true }));
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect
      .element(page.getByRole('textbox', { name: 'Option 6', exact: true }))
      .not.toBeInTheDocument();
    await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    await expect.element(page.getByRole('textbox', { name: 'Option 6', exact: true })).toBeVisible();
  });

  it('goes to the next row when one is removed', async () => {
    await renderEditor(1200);
    await userEvent.click(page.getByRole('button', { name: 'Remove Response B' }));
    await expect.element(page.getByRole('button', { name: 'Remove Response C' })).toHaveFocus();
  });

  it('goes through a menu by arrow keys, and back to its button', async () => {
    await renderEditor(1200);
    await userEvent.keyboard('q');
    const add = page.getByRole('button', { name: /Add question/ });
    add.element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('menuitem', { name: 'Single choice' })).toHaveFocus();
    await userEvent.keyboard('{ArrowUp}');
    await expect.element(page.getByRole('menuitem', { name: 'Best and worst' })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.element(add).toHaveFocus();
  });
});

describe('publishing what loses answers', () => {
  const row = createSampleDataRow();
  const labels = [createSampleLabel(row, { best: 'tie', reason: 'Alike.' })];
  const publishButton = page.getByRole('button', { name: /Publish version 2/ });
  const dialog = page.getByRole('alertdialog', { name: 'Publish version 2?' });

  const ask = async () => {
    const onPublish = vi.fn();
    await page.viewport(1200, 800);
    await render(
      <StrictMode>
        <button type="button">The host’s own</button>
        <div style={{ blockSize: 700 }}>
          <OntologyEditor
            publishedOntology={sampleOntology}
            labels={labels}
            dataRows={[row]}
            onPublish={onPublish}
          />
        </div>
      </StrictMode>,
    );
    await userEvent.click(page.getByRole('button', { name: 'Remove Tie' }));
    await userEvent.click(publishButton);
    await expect.element(dialog.getByText('1 given answer will be lost.')).toBeVisible();
    return { onPublish };
  };

  it('is asked about first: nothing behind can be pressed, and Escape leaves it', async () => {
    const { onPublish } = await ask();
    await expect.element(dialog.getByRole('button', { name: 'Cancel' })).toHaveFocus();
    const host = [...document.querySelectorAll('button')].find((one) => one.textContent === 'The host’s own');
    const { x, y } = (host as HTMLElement).getBoundingClientRect();
    expect(document.elementFromPoint(x + 4, y + 4)).toBe(dialog.element());
    host?.focus();
    expect(document.activeElement).not.toBe(host);
    await userEvent.keyboard('{Escape}');
    await expect.element(dialog).not.toBeInTheDocument();
    await expect.element(publishButton).toHaveFocus();
    expect(onPublish).not.toHaveBeenCalled();
  });

  it('can be left by its button, and done all the same', async () => {
    const { onPublish } = await ask();
    await userEvent.click(dialog.getByRole('button', { name: 'Cancel' }));
    await expect.element(publishButton).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await userEvent.click(dialog.getByRole('button', { name: 'Publish all the same' }));
    expect(onPublish).toHaveBeenCalledOnce();
    await expect.element(dialog).not.toBeInTheDocument();
  });
});

describe('in a narrow box', () => {
  it('shows one pane at a time, nothing wider than the box, and no target under 24 pixels', async () => {
    await renderEditor(320);
    for (const pane of ['Questions', 'Settings', 'Preview']) {
      await userEvent.click(page.getByRole('radio', { name: pane }));
      const editor = page.getByRole('region', { name: 'Ontology editor' }).element();
      const { right } = editor.getBoundingClientRect();
      const visible = [...editor.querySelectorAll<HTMLElement>('button, select, input, textarea')].filter(
        (element) => element.checkVisibility() && element.closest('label') === null,
      );
      const tooWide = visible.filter((element) => element.getBoundingClientRect().right > right + 1);
      const tooSmall = visible.filter((element) => {
        const { width, height } = element.getBoundingClientRect();
        return Math.min(width, height) < 24 && element.getAttribute('aria-hidden') !== 'true';
      });
      expect(tooWide.map((element) => element.outerHTML)).toEqual([]);
      expect(
        tooSmall
          .filter((element) => element.closest('[data-adj="option"]') === null)
          .map((element) => element.outerHTML),
      ).toEqual([]);
    }
  });

  it.each([320, 390])(
    'says what the second box of an option is for, and cuts no word off, at %i',
    async (size) => {
      await renderEditor(size, { onPublish: () => {} });
      await userEvent.click(page.getByRole('radio', { name: 'Settings' }));
      const value = page.getByRole('textbox', { name: 'Value of Tie in exports' }).element();
      const caption = value.previousElementSibling as HTMLElement;
      expect(caption.textContent).toBe('Value in exports');
      expect(caption.checkVisibility()).toBe(true);
      expect(caption.getBoundingClientRect().right).toBeLessThanOrEqual(value.getBoundingClientRect().left);
      expect(value.getBoundingClientRect().width).toBeGreaterThan(100);
      await userEvent.selectOptions(page.getByRole('combobox', { name: 'Kind' }), 'Preference');
      const points = page.getByRole('spinbutton', { name: 'How strongly: points of the scale' });
      await expect.element(points).toHaveAttribute('placeholder', 'Not asked');
      const box = points.element();
      expect(box.scrollWidth).toBeLessThanOrEqual(box.clientWidth);
    },
  );

  it('goes to the settings of a question that is chosen', async () => {
    await renderEditor(360);
    await userEvent.click(page.getByRole('radio', { name: 'Questions' }));
    await userEvent.click(question(/Provide a reason/));
    await expect
      .element(page.getByRole('textbox', { name: 'Question' }))
      .toHaveValue('Provide a reason for your choice');
  });
});

it('goes by the direction of writing: inward is to the left from right to left', async () => {
  await renderEditor(1200, { dir: 'rtl' });
  question(/Provide a reason/)
    .element()
    .focus();
  await userEvent.keyboard('{Alt>}{ArrowLeft}{/Alt}');
  await expect.element(question(/Provide a reason.*under “Tie”/)).toBeVisible();
  const settings = page
    .getByRole('region', { name: 'Choose the best response' })
    .element()
    .getBoundingClientRect();
  const list = page.getByRole('region', { name: 'Questions' }).element().getBoundingClientRect();
  expect(list.x).toBeGreaterThan(settings.x);
});
