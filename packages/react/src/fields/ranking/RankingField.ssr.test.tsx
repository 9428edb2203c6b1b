import { defineOntology } from '@adjudge/core';
import { createSampleDataRowOf } from '@adjudge/core/testing';
import { PreferenceEditor } from '@adjudge/react';
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';

const ontology = defineOntology({
  id: 'ranking',
  version: 1,
  name: 'Ranking',
  classifications: [{ id: 'order', kind: 'ranking', name: 'Rank the responses', required: true }],
});

it('the server shows the question and the room of its ranking, with nothing that could be dragged', () => {
  const html = renderToString(
    <PreferenceEditor
      dataRow={createSampleDataRowOf(4)}
      ontology={ontology}
      annotator={{ id: 'annotator-1' }}
      onSubmit={() => {}}
    />,
  );
  expect(html).toContain('Rank the responses');
  expect(html).toContain('Loading the question');
  expect(html.match(/data-adj="rank-flag"/g)).toHaveLength(4);
  expect(html).not.toMatch(/ style="|DndDescribedBy|rank-card/);
});
