import { parseOntology } from '@adjudge/core';
import { createSampleDataRow } from '@adjudge/core/testing';
import { ClassificationForm, PreferenceEditorRoot } from '@adjudge/react';
import '@adjudge/react/style.css';
import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';

const classifications = [
  {
    id: 'best',
    kind: 'radio',
    name: 'Choose the best response',
    options: ['Response A', 'Response B', 'Tie'].map((label) => ({ id: label, label })),
  },
  { id: 'why', kind: 'text', name: 'Provide a reason for your choice' },
  { id: 'quality', kind: 'rating', name: 'How good is it?', min: 0, max: 100 },
];

/** As a host places it that lays out the parts by itself. */
async function renderForm() {
  const parsed = parseOntology({ id: 'o', version: 1, name: 'O', classifications });
  if (!parsed.ok) throw new Error(parsed.problems[0]?.message);
  await render(
    <PreferenceEditorRoot
      dataRow={createSampleDataRow({}, parsed.value)}
      ontology={parsed.value}
      annotator={{ id: 'annotator-1' }}
      onSubmit={() => {}}
      onSkip={() => {}}
    >
      <ClassificationForm.Root />
    </PreferenceEditorRoot>,
  );
}

describe('a form that stands by itself', () => {
  it.each([320, 390])('has its questions below each other and the actions below them at %i', async (size) => {
    await page.viewport(size, 900);
    await renderForm();
    const controls = [
      page.getByRole('radiogroup', { name: 'Choose the best response' }),
      page.getByRole('textbox', { name: 'Provide a reason for your choice' }),
      page.getByRole('slider', { name: 'How good is it?' }),
      page.getByRole('button', { name: /^Submit/ }),
    ];
    for (const control of controls) await expect.element(control).toBeVisible();
    const boxes = controls.map((control) => control.element().getBoundingClientRect());
    for (const [index, box] of boxes.entries()) {
      expect(box.width).toBeGreaterThan(size / 2);
      expect(box.right).toBeLessThanOrEqual(size);
      expect(box.top).toBeGreaterThan(boxes[index - 1]?.bottom ?? 0);
    }
  });

  it('has its actions beside the questions where there is room', async () => {
    await page.viewport(1024, 900);
    await renderForm();
    const question = page.getByRole('radiogroup', { name: 'Choose the best response' });
    await expect.element(question).toBeVisible();
    const { left } = page
      .getByRole('button', { name: /^Submit/ })
      .element()
      .getBoundingClientRect();
    expect(left).toBeGreaterThan(question.element().getBoundingClientRect().right);
  });
});
