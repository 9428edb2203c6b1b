import { createSampleDataRow, sampleOntology } from '@adjudge/core/testing';
import { PreferenceEditor } from '@adjudge/react';
import { expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import style from './style.css?inline';

const editor = (
  <PreferenceEditor
    dataRow={createSampleDataRow()}
    ontology={sampleOntology}
    annotator={{ id: 'annotator-1' }}
  />
);

// Whether styles are there can be seen only where there is a layout. In this order: what was said once is not said again.
it('a page with the styles is not told that they are missing', async () => {
  const said = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const sheet = document.createElement('style');
  sheet.textContent = style;
  document.head.append(sheet);
  const view = await render(editor);
  await view.unmount();
  sheet.remove();
  expect(said).not.toHaveBeenCalled();
});

it('a page without them is told once, however many editors it has', async () => {
  const said = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const first = await render(editor);
  await first.unmount();
  await render(editor);
  expect(said.mock.calls).toEqual([[expect.stringContaining('The styles are not loaded.')]]);
});
