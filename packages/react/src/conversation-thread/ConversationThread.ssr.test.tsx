import { createSampleDataRow, sampleOntology } from '@adjudge/core/testing';
import { ConversationThread, PreferenceEditorRoot } from '@adjudge/react';
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';

const messages = Array.from({ length: 200 }, (_, index) => ({
  id: `m${index}`,
  role: 'user' as const,
  content: `This is message ${index + 1}.`,
}));

function renderThread(): string {
  return renderToString(
    <PreferenceEditorRoot
      dataRow={createSampleDataRow({ messages })}
      ontology={sampleOntology}
      annotator={{ id: 'annotator-1' }}
    >
      <ConversationThread.Root />
    </PreferenceEditorRoot>,
  );
}

it('a server draws the end of a long thread, with places and without styles, the same each time', () => {
  const html = renderThread();
  expect(html).toContain('role="feed"');
  expect(html).toContain('This is message 200.');
  expect(html).toContain('aria-posinset="200"');
  expect(html).toContain('aria-setsize="200"');
  expect(html).not.toContain('This is message 1.');
  expect(html.match(/<article/g)?.length).toBeGreaterThan(5);
  expect(html.match(/<article/g)?.length).toBeLessThan(30);
  expect(html).not.toContain('style=');
  expect(renderThread()).toBe(html);
});
