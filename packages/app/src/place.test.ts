import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseHash, toHash } from './place.js';

it('comes back to the same place, whatever the ids hold', () => {
  const id = fc.string({ unit: 'binary', minLength: 1 });
  fc.assert(
    fc.property(id, fc.option(id, { nil: undefined }), (projectId, rowId) => {
      const place = rowId === undefined ? { projectId } : { projectId, rowId };
      expect(parseHash(toHash(place), 'none')).toEqual(place);
    }),
  );
});

it('comes back to the schema, and to an ontology of it', () => {
  for (const ontologyId of [null, 'best reply/2', '\ud800']) {
    const place = { projectId: 'p', ontologyId };
    expect(parseHash(toHash(place), 'none')).toEqual(place);
  }
});

it.each(['~', '~41~', '\ud800', 'a\udfffb', '100 %'])('comes back to a row called %j', (rowId) => {
  expect(parseHash(toHash({ projectId: 'p', rowId }), 'none')).toEqual({ projectId: 'p', rowId });
});
