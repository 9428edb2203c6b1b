import { sampleLongOntology } from '@adjudge/core/testing';
import { OntologyEditor } from '@adjudge/react/ontology-editor';
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';

it('is drawn on a server, with its settings and the form', () => {
  const html = renderToString(<OntologyEditor defaultOntology={sampleLongOntology} />);
  expect(html).toContain('Quote the wrong claim');
  expect(html).toContain('Preview of the form');
  expect(html).not.toContain('<style');
});
